/** When a vote is open, in milliseconds since the epoch, as far as it is stated. */
export interface VoteTimes {
  readonly opens?: number | undefined;
  readonly closes?: number | undefined;
}

/** `plain` where nobody has stated when the vote opens: then it is not said to be open either. */
export type VoteState = "plain" | "before" | "open" | "closed";

/** What a vote is at a moment: `closes` is the first moment at which it is closed. */
export function voteStateAt({ opens, closes }: VoteTimes, moment: number): VoteState {
  if (closes !== undefined && moment >= closes) return "closed";
  if (opens === undefined) return "plain";
  return moment < opens ? "before" : "open";
}

/** The next moment at which the state is another; undefined where it is the last. */
export function nextChangeOfVote({ opens, closes }: VoteTimes, moment: number): number | undefined {
  return [opens, closes].find((edge) => edge !== undefined && edge > moment);
}
