/** Something that is wrong with a locale file when it is held beside the others. */
export interface LocaleDifference {
  readonly kind:
    | "missing"
    | "extra"
    | "placeholders"
    | "plural-missing"
    | "empty"
    | "equal"
    | "allowance-not-needed";
  readonly language: string;
  /** The full key: `ui.news.title`. */
  readonly key: string;
  /** What differs: the placeholders, or the value that is no text. */
  readonly detail?: string;
}
