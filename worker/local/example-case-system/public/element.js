/** Makes an element: properties by name, `data-…` and `aria-…` as attributes, children as nodes or text. */
export function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name in made) made[name] = value;
    else made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}

const dayFormat = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'short', year: 'numeric' });

export function dayAgo(days) {
  const day = new Date();
  day.setDate(day.getDate() - days);
  return dayFormat.format(day);
}

/** As slow as a case system. */
export async function loadCases() {
  const [response] = await Promise.all([fetch('/cases.json'), new Promise((done) => setTimeout(done, 300))]);
  return response.json();
}
