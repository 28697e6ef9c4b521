import type { LocalizedText } from "./shared-schemas.ts";

/** What something has been called over time; each label is valid until the next one's `from`. */
export interface Labelled {
  readonly labels: readonly { readonly from: string; readonly text: LocalizedText }[];
}

/** The label that something bore on a day (`YYYY-MM-DD`); the latest one without a day. */
export function labelOf({ labels }: Labelled, day?: string): LocalizedText {
  const [first, ...later] = labels;
  if (!first) throw new Error("what has labels has at least one");
  const valid = day === undefined ? later : later.filter(({ from }) => from <= day);
  return (valid.at(-1) ?? first).text;
}
