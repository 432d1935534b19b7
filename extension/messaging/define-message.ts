import type * as z from '../../shared/zod.ts';

/** Who may send a message: a content script in a page of a case system, or a page of this extension. */
export type Edge = 'page' | 'own-page';

/** One kind of message that background answers. The answer isn't parsed: only background can send it. */
export interface Message<Name extends string, From extends Edge, Body, Answer> {
  readonly name: Name;
  readonly from: From;
  readonly body: z.ZodMiniType<Body>;
  /** Never set: carries the type of the answer. */
  readonly answer?: Answer;
}

/** The object that goes over the line for this kind of message. */
export type Sent<M> =
  M extends Message<infer Name, Edge, infer Body, unknown> ? { name: Name; body: Body } : never;

/** What comes back, inside a `Result`. */
export type AnswerTo<M> = M extends Message<string, Edge, unknown, infer Answer> ? Answer : never;

/** Declares a message. The type of the answer comes first, since it can't be inferred: `defineMessage<null>()({…})`. */
export function defineMessage<Answer>() {
  return <Name extends string, From extends Edge, Body>(message: {
    name: Name;
    from: From;
    body: z.ZodMiniType<Body>;
  }): Message<Name, From, Body, Answer> => message;
}
