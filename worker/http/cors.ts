/**
 * The headers that let an extension's own pages read answers; none for any other origin. An extension that has host
 * permission for the API does not need them, so by default no origin is allowed.
 */
export function corsHeaders(
  origin: string | undefined,
  allowed: readonly string[],
): Readonly<Record<string, string>> {
  if (origin === undefined || !allowed.includes(origin)) return {};
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-methods': 'GET, POST, PUT, DELETE',
    'access-control-allow-headers': 'authorization, content-type, dpop',
    'access-control-expose-headers': 'dpop-nonce, x-request-id',
    'access-control-max-age': '600',
    vary: 'origin',
  };
}
