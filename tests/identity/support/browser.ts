/** A window of a browser, with the cookies of that browser. */
export interface Browser {
  cookies: Map<string, string>;
  /** Every `Set-Cookie` line that came by. */
  cookieLines: string[];
  visit(address: string): Promise<Visit>;
  /** Follows redirects up to the first address that begins with `until`, without going there. Throws when it ends elsewhere. */
  follow(address: string, until: string): Promise<URL>;
}

export interface Visit {
  status: number;
  text: string;
  location: string | null;
}

export function newBrowser(): Browser {
  const browser: Browser = {
    cookies: new Map(),
    cookieLines: [],
    async visit(address) {
      const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const response = await fetch(address, {
        headers: { 'sec-fetch-site': 'cross-site', ...(cookie !== '' && { cookie }) },
        redirect: 'manual',
      });
      for (const line of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        browser.cookies.set(name, value);
        browser.cookieLines.push(line);
      }
      const { status, headers } = response;
      return { status, text: await response.text(), location: headers.get('location') };
    },
    async follow(start, until) {
      let address = new URL(start);
      while (!address.href.startsWith(until)) {
        const { status, text, location } = await browser.visit(address.href);
        if (location === null) throw new Error(`ended at ${address.pathname}: ${status} ${text}`);
        address = new URL(location, address);
      }
      return address;
    },
  };
  return browser;
}
