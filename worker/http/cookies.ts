/** `__Host-`: only this very host can have set it, over TLS, for the whole of itself. Browsers treat loopback as such. */
export const SESSION_COOKIE = '__Host-doelspoor';
/** Binds a sign-in to the browser in which it began. */
export const SIGN_IN_COOKIE = '__Host-doelspoor-sign-in';

const VALUE = /^[0-9a-f]{64}$/;

/** One of our cookies, or null. Two of one name count as none. */
export function readCookie(request: Request, name: string): string | null {
  const values = (request.headers.get('cookie') ?? '')
    .split(';')
    .map((cookie) => cookie.trim())
    .filter((cookie) => cookie.startsWith(`${name}=`))
    .map((cookie) => cookie.slice(name.length + 1));
  const [value = ''] = values;
  return values.length === 1 && VALUE.test(value) ? value : null;
}

/**
 * A cookie that no script reads. `Strict` never comes along from another site; `Lax` does with a window that is sent
 * here, as the identity provider does.
 * @param seconds 0 removes it
 */
export function cookieText(
  name: string,
  value: string,
  { sameSite, seconds }: { sameSite: 'Strict' | 'Lax'; seconds: number },
): string {
  return `${name}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; Secure; SameSite=${sameSite}`;
}

/** Whether another site made the browser send this request. */
export function isFromElsewhere(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  const origin = request.headers.get('origin');
  return (
    (site !== null && site !== 'same-origin') || (origin !== null && origin !== new URL(request.url).origin)
  );
}
