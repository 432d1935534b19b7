const named = [
  'data-testid',
  'data-test',
  'data-part',
  'data-field',
  'data-name',
  'data-qa',
  'data-cy',
  'itemprop',
  'name',
];
const mostSteps = 6;
const mostSelectors = 6;

/**
 * Selectors that find an element in its document, the one that will last longest first: a name that people gave it, then
 * its place below something with a name, then its place in the page. What changes from case to case or from release to
 * release is left out: digits, and classes that tools make.
 */
export function selectorsOf(element: Element): string[] {
  const paths = [...anchoredPaths(element)];
  const all = [
    ...ownNames(element),
    ...paths.filter(isUnique),
    ...described(element),
    ...paths,
    countedPath(element),
  ];
  const found = [...new Set(all)].filter((selector) => finds(selector, element));
  return [...found.filter(isUnique), ...found.filter((selector) => !isUnique(selector))]
    .filter((selector) => selector.length <= 200)
    .slice(0, mostSelectors);

  function isUnique(selector: string): boolean {
    return element.ownerDocument.querySelectorAll(selector).length === 1;
  }
}

function ownNames(element: Element): string[] {
  const id = isStable(element.id) ? [`#${CSS.escape(element.id)}`] : [];
  const attributes = named.flatMap((name) => {
    const value = element.getAttribute(name);
    return value !== null && isStable(value) ? [`[${name}='${value}']`] : [];
  });
  return [...id, ...attributes];
}

/** By way of each named element above it, the nearest first. */
function* anchoredPaths(element: Element): Generator<string> {
  let path = step(element);
  let above = element.parentElement;
  for (let steps = 0; above !== null && steps < mostSteps; steps += 1) {
    for (const name of ownNames(above)) yield `${name} > ${path}`;
    path = `${step(above)} > ${path}`;
    above = above.parentElement;
  }
}

function described(element: Element): string[] {
  return stableClasses(element).length > 0 ? [step(element)] : [];
}

/** From the body down, counting: the last resort. */
function countedPath(element: Element): string {
  const { localName, parentElement } = element;
  if (parentElement === null || localName === 'body') return localName;
  const alike = [...parentElement.children].filter((other) => other.localName === localName);
  const count = alike.length > 1 ? `:nth-of-type(${alike.indexOf(element) + 1})` : '';
  return `${countedPath(parentElement)} > ${localName}${count}`;
}

function step(element: Element): string {
  return [element.localName, ...stableClasses(element).map((name) => `.${CSS.escape(name)}`)].join('');
}

function stableClasses(element: Element): string[] {
  return [...element.classList].filter((name) => isStable(name) && !passing.test(name)).slice(0, 2);
}

/** Classes that say how an element is at the moment. */
const passing =
  /^(?:is-|has-|ng-|css-|sc-|jss|_)|active|selected|open|closed|focus|hover|current|visible|hidden|loading/iu;

function isStable(name: string): boolean {
  return /^[A-Za-z][A-Za-z_:-]{0,49}$/u.test(name) && !/__[A-Za-z]{4,}$|:r/u.test(name);
}

function finds(selector: string, element: Element): boolean {
  try {
    return [...element.ownerDocument.querySelectorAll(selector)].slice(0, 20).includes(element);
  } catch {
    return false;
  }
}
