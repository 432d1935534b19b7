import type { Role } from '../domain/roles.ts';
import type * as z from '../zod.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** One endpoint of the API as data. Both sides import it; a loop over all of them tests every refusal. */
export interface Endpoint<
  Path extends string = string,
  Request extends z.ZodMiniType = z.ZodMiniType,
  Response extends z.ZodMiniType = z.ZodMiniType,
> {
  id: string;
  method: Method;
  /** Parameters are written `:name`. Nothing that identifies a case ever stands in a path. */
  path: Path;
  /** Who may call it: anyone, whoever shows a research token, anyone signed in, or only people with one of these roles. */
  roles: 'anyone' | 'token' | 'signed-in' | readonly Role[];
  /** The body of POST and PUT, the query of GET and DELETE. */
  request: Request;
  /** Of an endpoint that answers line by line: each of the lines. */
  response: Response;
  /**
   * How it answers: one JSON text, or (`ndjson`) a JSON text on each line, for what may be longer than fits in memory,
   * or (`redirect`) by sending the window that asks to another address, or (`file`) with a file to be kept, of which a
   * part can be asked for.
   */
  answers?: 'ndjson' | 'redirect' | 'file';
}

/** Declares an endpoint and keeps its types. */
export function defineEndpoint<const Path extends string, Q extends z.ZodMiniType, R extends z.ZodMiniType>(
  endpoint: Endpoint<Path, Q, R>,
): Endpoint<Path, Q, R> {
  return endpoint;
}

/** An endpoint that answers line by line. */
export interface StreamEndpoint<
  Path extends string = string,
  Request extends z.ZodMiniType = z.ZodMiniType,
  Response extends z.ZodMiniType = z.ZodMiniType,
> extends Endpoint<Path, Request, Response> {
  answers: 'ndjson';
}

/** Declares an endpoint that answers line by line. */
export function defineStream<const Path extends string, Q extends z.ZodMiniType, R extends z.ZodMiniType>(
  endpoint: StreamEndpoint<Path, Q, R>,
): StreamEndpoint<Path, Q, R> {
  return endpoint;
}

/** An endpoint that answers with a file. */
export interface FileEndpoint<
  Path extends string = string,
  Request extends z.ZodMiniType = z.ZodMiniType,
  Response extends z.ZodMiniType = z.ZodMiniType,
> extends Endpoint<Path, Request, Response> {
  answers: 'file';
}

/** Declares an endpoint that answers with a file. */
export function defineFile<const Path extends string, Q extends z.ZodMiniType, R extends z.ZodMiniType>(
  endpoint: FileEndpoint<Path, Q, R>,
): FileEndpoint<Path, Q, R> {
  return endpoint;
}

export type RequestOf<E> = E extends Endpoint<string, infer Q, z.ZodMiniType> ? z.output<Q> : never;
export type ResponseOf<E> = E extends Endpoint<string, z.ZodMiniType, infer R> ? z.output<R> : never;

type ParamNames<Path> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParamNames<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;

/** The parameters in the path of an endpoint. */
export type ParamsOf<E> = E extends { path: infer P } ? Record<ParamNames<P>, string> : never;
