/** One application, two kinds of address: `/#/zaken/…` and `/h/zaken/…`. Case systems have either. */
const isHistory = location.pathname.startsWith('/h');

export function currentRoute() {
  const route = isHistory ? location.pathname.slice(2) : location.hash.slice(1);
  return decodeURIComponent(route) || '/zaken';
}

export function addressOf(route) {
  return isHistory ? `/h${route}` : `#${route}`;
}

export function go(route) {
  if (isHistory) {
    history.pushState(null, '', addressOf(route));
    dispatchEvent(new Event('routed'));
  } else {
    location.hash = route;
  }
}

/** Calls back for every new route: a click on a link, the back button, or an address typed by hand. */
export function onRoute(show) {
  addEventListener('routed', show);
  addEventListener('popstate', () => isHistory && show());
  addEventListener('hashchange', () => !isHistory && show());
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[data-to]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(link.dataset.to);
  });
}
