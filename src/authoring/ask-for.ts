import { CommandError } from "../command/command-error.ts";
import type { Translate } from "../i18n/translator.ts";
import { saysSomething } from "../markdown/hidden-characters.ts";
import { findKind, listKinds, type NewKind } from "./new-kind.ts";
import type { SkeletonWords } from "./skeleton-words.ts";

/** Somebody who can be asked. */
export interface Person {
  /** Gives the answer; undefined where there will be none. */
  readonly ask: (question: string) => Promise<string | undefined>;
  readonly say: (text: string) => void;
}

/** What is asked with. */
export interface Asking {
  readonly kinds: readonly NewKind[];
  readonly words: SkeletonWords;
  readonly t: Translate;
  /** How the command is called. */
  readonly usage: string;
  /** Absent where nobody can be asked. */
  readonly person?: Person | undefined;
}

/**
 * Which kind of thing is to be made, and what it is called: as it was given, or as somebody answers.
 * @returns undefined where somebody who is asked leaves
 * @throws CommandError where something is missing and nobody can be asked
 */
export async function askFor(
  [givenKind, ...givenName]: readonly string[],
  asking: Asking,
): Promise<{ readonly kind: NewKind; readonly name: string } | undefined> {
  const { kinds, words, usage, person } = asking;
  const kind = givenKind === undefined ? await askKind(asking) : findKind(givenKind, kinds, words);
  if (!kind && person) return undefined;
  if (!kind) throw new CommandError("kind-not-named", "KIND", { kinds: listKinds(kinds) });
  // Whoever forgets the quotation marks has written a name of several words.
  const given = givenName.join(" ").trim();
  const name = given === "" ? await askName(kind, asking) : given;
  if (name === undefined && person) return undefined;
  if (name === undefined) throw new CommandError("missing-argument", "NAME", { usage });
  return { kind, name: name.replace(/\s+/g, " ") };
}

async function askKind({ kinds, words, t, person }: Asking): Promise<NewKind | undefined> {
  if (!person) return undefined;
  const width = String(kinds.length).length;
  person.say(t("commands.new.whichKind"));
  kinds.forEach(({ label }, index) => {
    person.say(`  ${String(index + 1).padStart(width)}. ${label}`);
  });
  for (;;) {
    const answer = (await person.ask(t("commands.new.askKind")))?.trim();
    if (answer === undefined) return undefined;
    const found = kinds[Number(answer) - 1] ?? kindNamed(answer, kinds, words);
    if (found) return found;
    person.say(t("commands.new.noSuchKind", { most: kinds.length }));
  }
}

function kindNamed(
  answer: string,
  kinds: readonly NewKind[],
  words: SkeletonWords,
): NewKind | undefined {
  try {
    return findKind(answer, kinds, words);
  } catch (error) {
    if (error instanceof CommandError) return undefined;
    throw error;
  }
}

async function askName({ label }: NewKind, { t, person }: Asking): Promise<string | undefined> {
  for (;;) {
    const answer = await person?.ask(t("commands.new.askName", { label }));
    if (answer === undefined || saysSomething(answer)) return answer?.trim();
  }
}
