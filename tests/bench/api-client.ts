/** Asks the API what a device would ask. Throws on anything but success. */
export interface ApiClient {
  get(path: string): Promise<unknown>;
  post(path: string, body: unknown): Promise<unknown>;
  put(path: string, body: unknown): Promise<unknown>;
}

/** Signs in as a demo persona. */
export async function signIn(url: string, persona: string): Promise<ApiClient> {
  const ask = async (method: string, path: string, body: unknown, token: string | null): Promise<unknown> => {
    const response = await fetch(url + path, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answer = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(answer)}`);
    return answer;
  };
  const { token } = (await ask('POST', '/api/session', { persona }, null)) as { token: string };
  return {
    get: (path) => ask('GET', path, undefined, token),
    post: (path, body) => ask('POST', path, body, token),
    put: (path, body) => ask('PUT', path, body, token),
  };
}
