interface Policies {
  createPolicy(
    name: string,
    rules: { createHTML(text: string): string },
  ): { createHTML(text: string): string };
}

/** Made once: the portal's content security policy allows no other by this name. */
let policy: ReturnType<Policies['createPolicy']> | null = null;

/**
 * A saved page as a document of its own that is never shown: in such a document nothing runs and nothing is loaded. The
 * only place where the text of a page becomes elements; what comes out of it is looked at and never put anywhere.
 */
export function parseSaved(html: string): Document {
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  policy ??= trustedTypes?.createPolicy('saved-page', { createHTML: (text) => text }) ?? null;
  return new DOMParser().parseFromString(policy?.createHTML(html) ?? html, 'text/html');
}
