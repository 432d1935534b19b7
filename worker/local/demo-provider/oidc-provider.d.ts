/** What this project uses of `oidc-provider`, which comes without types. */
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  export interface Grant {
    addOIDCScope(scope: string): void;
    save(): Promise<string>;
  }

  /** The part of Koa's context that the functions of a configuration use. */
  export interface ProviderContext {
    type: string;
    body: unknown;
    oidc: { client: { clientId: string }; session: { accountId: string } };
  }

  /** How an interaction ended: who it is, or the error that the client gets. */
  export type InteractionResult =
    | { login: { accountId: string; remember: boolean } }
    | { error: 'access_denied'; error_description: string };

  export default class Provider {
    constructor(issuer: string, configuration: Record<string, unknown>);
    readonly Grant: new (properties: {
      clientId: string;
      accountId: string;
    }) => Grant;
    callback(): (request: IncomingMessage, response: ServerResponse) => void;
    /** Throws when the interaction has ended, or belongs to another browser. */
    interactionDetails(request: IncomingMessage, response: ServerResponse): Promise<{ uid: string }>;
    interactionFinished(
      request: IncomingMessage,
      response: ServerResponse,
      result: InteractionResult,
    ): Promise<void>;
  }
}

declare module 'oidc-provider/lib/adapters/memory_adapter.js' {
  /** Keeps everything of one provider in memory. */
  export function createMemoryAdapter(): (model: string) => object;
}
