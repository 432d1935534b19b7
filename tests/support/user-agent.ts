/** What a person does in the window in which one signs in, without a browser: follow, choose, be sent on. */
export interface UserAgent {
  /**
   * Follows redirects, and chooses who one is on the page of the demo provider. Gives the first address that begins
   * with `until`, without going there. Throws when it ends up elsewhere.
   * @param persona whom to choose; null to cancel there
   */
  follow(address: string, chosen: { persona: string | null; until: string }): Promise<string>;
}

/** A browser's cookies. */
export function userAgent(): UserAgent {
  const jar = new Map<string, string>();

  async function ask(address: URL, init: RequestInit = {}): Promise<Response> {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(address, { ...init, headers: { cookie }, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '' || /;\s*max-age=0/i.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  }

  return {
    async follow(start, { persona, until }) {
      const form = new URLSearchParams(persona === null ? { cancel: 'yes' } : { persona });
      let address = new URL(start);
      let hasChosen = false;
      while (!address.href.startsWith(until)) {
        let response = await ask(address);
        if (response.status === 200 && !hasChosen) {
          hasChosen = true;
          response = await ask(address, { method: 'POST', body: form });
        }
        const location = response.headers.get('location');
        if (location === null)
          throw new Error(`nowhere to go from ${address.origin}${address.pathname}: ${response.status}`);
        address = new URL(location, address);
      }
      return address.href;
    },
  };
}
