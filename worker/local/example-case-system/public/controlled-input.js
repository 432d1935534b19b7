/**
 * An input whose value belongs to the page's own state, the way React keeps one: it watches the `value` of the element
 * itself, hears of a change only when an `input` event comes with a value it did not set, and puts its state back.
 */
export function controlledInput({ id }) {
  const input = document.createElement('input');
  const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  let known = '';
  let state = '';
  Object.defineProperty(input, 'value', {
    configurable: true,
    get: () => own.get.call(input),
    set(value) {
      known = String(value);
      own.set.call(input, value);
    },
  });
  const render = () => {
    if (input.value !== state) input.value = state;
    input.dataset.state = state;
  };
  input.addEventListener('input', () => {
    if (input.value !== known) {
      known = input.value;
      state = input.value;
    }
    render();
  });
  input.id = id;
  input.type = 'text';
  render();
  return input;
}
