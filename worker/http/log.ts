/** The only fields a log line may have. None of them can carry what someone typed, chose or is called. */
export interface LogLine {
  event: 'request' | 'job';
  requestId: string;
  /** The id of an endpoint of the contract, or of a job. */
  endpointId?: string | undefined;
  status?: number;
  durationMs?: number;
  code?: string | undefined;
  /** The class of an error that nobody expected. Never its message or stack: those come from below. */
  errorClass?: string | undefined;
  /** Names of settings that are missing or wrong. */
  settings?: readonly string[] | undefined;
  count?: number;
  /** Whose job it was: the organisation's id. */
  organisation?: string | undefined;
  /** The last hash of the audit log's chain, to be kept out of reach of whoever could change the log. */
  head?: string | undefined;
}

/** One log line as JSON, of the allowed fields only, whatever else the object carries. */
export function logText(line: LogLine): string {
  const { event, requestId, endpointId, status, durationMs, code, errorClass, settings, count } = line;
  const { organisation, head } = line;
  return JSON.stringify({
    event,
    requestId,
    endpointId,
    status,
    durationMs,
    code,
    errorClass,
    settings,
    count,
    organisation,
    head,
  });
}

/** The class of an error, if it looks like one. */
export function errorClassOf(error: unknown): string {
  const name = error instanceof Error ? error.constructor.name : typeof error;
  return /^[A-Za-z]{1,40}$/.test(name) ? name : 'Error';
}
