import type { Translator } from "../../i18n/translator.ts";
import type { BlockChange, LinkChange, WordPart } from "../block-changes.ts";
import { code, plain } from "./markdown.ts";

/** In characters: of a text that has come or gone, and of what stands around words that have changed. */
const longestText = 400;
const around = 60;

/**
 * The changes of the blocks of a page, as a list.
 * @param mostChanges of which the others are counted
 */
export function writeChanges(
  changes: readonly BlockChange[],
  { t, format }: Translator,
  mostChanges = 12,
): string {
  const shown = changes.slice(0, mostChanges).flatMap((change) => entriesOf(change, t));
  const left = changes.length - mostChanges;
  const more =
    left > 0 ? [`*${t("review.changed.moreChanges", { number: format.number(left) })}*`] : [];
  return [...shown, ...more].map((entry) => `- ${entry}`).join("\n");
}

function entriesOf(change: BlockChange, t: Translator["t"]): readonly string[] {
  const { what, block, words, links, isOtherPicture } = change;
  const isChanged = what !== "changed" || words.some(({ state }) => state !== "same");
  const isPicture = block === "picture";
  const label = isPicture ? labelOfPicture(change, t) : t(`review.changed.${what}`);
  const text = words.map((word, index) => written(word, index, words)).join("");
  const told = isPicture && text === "" ? t("review.changed.noAlt") : text;
  return [
    ...(isChanged || isOtherPicture ? [`**${label}** ${told}`] : []),
    ...links.map((link) => linkEntry(link, t)),
  ];
}

function linkEntry({ text, before, after }: LinkChange, t: Translator["t"]): string {
  const shown = plain(text);
  if (before === undefined)
    return t("review.changed.newLink", { text: shown, after: code(after ?? "") });
  if (after === undefined) return t("review.changed.noLink", { text: shown, before: code(before) });
  return t("review.changed.link", { text: shown, before: code(before), after: code(after) });
}

function labelOfPicture({ what, isOtherPicture }: BlockChange, t: Translator["t"]): string {
  if (what === "added") return t("review.changed.addedPicture");
  if (what === "removed") return t("review.changed.removedPicture");
  return t(isOtherPicture ? "review.changed.otherPicture" : "review.changed.changedPicture");
}

/** Of what is the same, only what stands beside a change. */
function written({ state, text }: WordPart, index: number, words: readonly WordPart[]): string {
  if (words.length === 1) return plain(cutEnd(text, longestText));
  if (state === "same") {
    const isFirst = index === 0;
    const isLast = index === words.length - 1;
    return spaced(
      text,
      isFirst ? cutBeginning(text, around) : isLast ? cutEnd(text, around) : cutMiddle(text),
    );
  }
  const tag = state === "added" ? "ins" : "del";
  return `<${tag}>${plain(cutEnd(text, longestText))}</${tag}>`;
}

/** Spaces at the ends of a part keep its words apart from those of the next one. */
function spaced(whole: string, shown: string): string {
  const [before, after] = [/^\s/.test(whole) ? " " : "", /\s$/.test(whole) ? " " : ""];
  return before + plain(shown.trim()) + (shown.trim() === "" ? "" : after);
}

function cutEnd(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length).replace(/\s+\S*$/, "")} …`;
}

function cutBeginning(text: string, length: number): string {
  if (text.length <= length) return text;
  return `… ${text.slice(-length).replace(/^\S*\s+/, "")}`;
}

function cutMiddle(text: string): string {
  if (text.length <= 2 * around) return text;
  return `${cutEnd(text, around)} ${cutBeginning(text, around).replace(/^… /, "")}`;
}
