/**
 * Remembers the last few answers, for what is asked again at once and never later.
 * @param count how many
 * @returns `find` gives the answer to a question that is the same in the eyes of `isSame`
 */
export function rememberRecent<Question, Answer>(
  count: number,
  isSame: (one: Question, other: Question) => boolean,
): {
  readonly keep: (question: Question, answer: Answer) => void;
  readonly find: (question: Question) => Answer | undefined;
} {
  const recent: { readonly question: Question; readonly answer: Answer }[] = [];
  return {
    keep: (question, answer) => {
      recent.push({ question, answer });
      if (recent.length > count) recent.shift();
    },
    find: (question) => recent.findLast((one) => isSame(one.question, question))?.answer,
  };
}
