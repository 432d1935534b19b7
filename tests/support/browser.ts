/** A window of a browser, with the cookies of that browser. */
export interface Browser {
  cookies: Map<string, string>;
  /** Asks for an address without following redirects; sends a form where one is given. */
  visit(address: string, form?: URLSearchParams): Promise<Visit>;
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
    async visit(address, form) {
      const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const response = await fetch(address, {
        headers: { 'sec-fetch-site': 'cross-site', ...(cookie !== '' && { cookie }) },
        redirect: 'manual',
        ...(form && { method: 'POST', body: form }),
      });
      for (const line of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        if (value === '' || /;\s*max-age=0\b/i.test(line)) browser.cookies.delete(name);
        else browser.cookies.set(name, value);
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
