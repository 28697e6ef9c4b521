/** How long the receiver waits, in milliseconds. */
export interface Limits {
  /** Who sends a byte now and then must have sent a whole request in this time. */
  readonly request: number;
  /** A connection on which not a byte moves is closed; reverse proxies keep theirs for less. */
  readonly silence: number;
  /** An answer is taken in this time, and as long again as its bytes need at `slowestRate`. */
  readonly answer: number;
  /** In bytes a millisecond: no mobile network that people still use is slower. */
  readonly slowestRate: number;
  /** What has been accepted is answered in this time after the receiver was told to stop. */
  readonly stopping: number;
  /** A message waits so long for a database that another program has locked. */
  readonly database: number;
}

export const usualLimits: Limits = {
  request: 30_000,
  silence: 60_000,
  answer: 60_000,
  slowestRate: 4,
  stopping: 5000,
  database: 3000,
};
