/** What the API takes from outside, so that a test can hold the clock and read the log. */
export interface Platform {
  /** Instant, ms. */
  now(): number;
  newId(): string;
  writeLog(line: string): void;
}
