import { newBrowser } from './browser.ts';

/** What a person does in the window in which one signs in, without a browser: follow, choose, be sent on. */
export interface UserAgent {
  /**
   * Follows redirects, and chooses who one is on the page of the demo provider. Gives the first address that begins
   * with `until`, without going there. Throws when it ends up elsewhere.
   * @param persona whom to choose; null to cancel there
   */
  follow(address: string, chosen: { persona: string | null; until: string }): Promise<string>;
}

/** One browser, which keeps its cookies from one sign-in to the next. */
export function userAgent(): UserAgent {
  const browser = newBrowser();
  return {
    async follow(start, { persona, until }) {
      const form = new URLSearchParams(persona === null ? { cancel: 'yes' } : { persona });
      let address = new URL(start);
      let hasChosen = false;
      while (!address.href.startsWith(until)) {
        let visit = await browser.visit(address.href);
        if (visit.status === 200 && !hasChosen) {
          hasChosen = true;
          visit = await browser.visit(address.href, form);
        }
        const { location, status } = visit;
        if (location === null)
          throw new Error(`nowhere to go from ${address.origin}${address.pathname}: ${status}`);
        address = new URL(location, address);
      }
      return address.href;
    },
  };
}
