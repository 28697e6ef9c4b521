/** The id of a session on the page of its programme, by its place among the sessions. */
export function sessionId(index: number): string {
  return `session-${index + 1}`;
}
