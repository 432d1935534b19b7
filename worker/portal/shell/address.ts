import { computed, signal } from '@preact/signals';

/** Everything the portal shows lies below this. */
const ROOT = '/portal/';

const current = signal(read());

/** Which page is asked for, without the part all have in common: `people/noor`; '' for the first page. */
export const place = computed(() => current.value.pathname.slice(ROOT.length).replace(/\/$/, ''));

/** What is asked of the page: `member=noor`. */
export const query = computed(() => current.value.searchParams);

/** Where someone wants to go although something here is not saved yet; null while nobody does. */
export const leavingFor = signal<string | null>(null);

const unsaved = new Set<symbol>();

/** The address of a page, for a link. */
export function addressOf(to: string): string {
  return `${ROOT}${to}`;
}

/** Goes to a page; asks first when something would be lost. */
export function go(to: string): void {
  if (unsaved.size > 0) leavingFor.value = to;
  else show(to);
}

/** Goes where someone wanted to go, and lets go of what was not saved. */
export function leave(): void {
  const to = leavingFor.value;
  stay();
  unsaved.clear();
  if (to !== null) show(to);
}

/** Stays, after all. */
export function stay(): void {
  leavingFor.value = null;
}

/** Replaces the address by that of another page, as if this one had never been visited. */
export function replace(to: string): void {
  history.replaceState(null, '', addressOf(to));
  current.value = read();
}

/** From now on something would be lost by leaving; until what this returns is called. */
export function holdUnsaved(): () => void {
  const mark = Symbol();
  unsaved.add(mark);
  return () => unsaved.delete(mark);
}

/** Follows the buttons of the browser. Called once. */
export function followBrowser(): void {
  addEventListener('popstate', () => {
    const { pathname, search } = read();
    const to = pathname.slice(ROOT.length) + search;
    if (unsaved.size === 0) {
      current.value = read();
      return;
    }
    // The browser has gone already: back to where we are, and then the question.
    history.pushState(null, '', current.value);
    leavingFor.value = to;
  });
  addEventListener('beforeunload', (event) => {
    if (unsaved.size > 0) event.preventDefault();
  });
}

function show(to: string): void {
  history.pushState(null, '', addressOf(to));
  current.value = read();
  scrollTo(0, 0);
}

function read(): URL {
  return new URL(location.href);
}
