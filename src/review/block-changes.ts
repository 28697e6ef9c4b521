import { diffArrays, diffWordsWithSpace } from "diff";
import type { Block, BlockKind } from "./reader-blocks.ts";

/** Words that are the same on both sides, or on one alone. */
export interface WordPart {
  readonly state: "same" | "added" | "removed";
  readonly text: string;
}

/** A link within words that stay: it leads elsewhere than before, is new, or is none any more. */
export interface LinkChange {
  readonly text: string;
  readonly before?: string;
  readonly after?: string;
}

/** What has become of a block of a page. */
export interface BlockChange {
  readonly what: "added" | "removed" | "changed";
  readonly block: BlockKind;
  /** The words of the block; none of them has changed where its links or its picture have. */
  readonly words: readonly WordPart[];
  readonly links: readonly LinkChange[];
  /** Whether another picture is shown. */
  readonly isOtherPicture: boolean;
}

/** The blocks of one side, and what they name by addresses that mean nothing on the other. */
export interface BlocksOfSide {
  readonly blocks: readonly Block[];
  /** What a picture is known by, whatever its address. */
  readonly digestOf: (picture: string) => string;
  /** The address to which a link leads on the side that comes after. */
  readonly targetOf: (target: string) => string;
}

/** Blocks with fewer words in common than this share of them are not the same one, rewritten. */
const likeness = 0.4;

/** What has become of the blocks of a page, in the order in which they are read. */
export function changesOfBlocks(before: BlocksOfSide, after: BlocksOfSide): readonly BlockChange[] {
  const changes = diffArrays(
    before.blocks.map((block) => signatureOf(block, before)),
    after.blocks.map((block) => signatureOf(block, after)),
  );
  const told: BlockChange[] = [];
  let [old, now] = [0, 0];
  let gone: readonly Block[] = [];
  for (const { added, removed, value } of changes) {
    const { length } = value;
    if (removed) gone = before.blocks.slice(old, old + length);
    else {
      const come = added ? after.blocks.slice(now, now + length) : [];
      told.push(...pairs(gone, come).map((pair) => changeOf(pair, before, after)));
      gone = [];
    }
    if (!added) old += length;
    if (!removed) now += length;
  }
  return [...told, ...pairs(gone, []).map((pair) => changeOf(pair, before, after))];
}

/** Two blocks are the same when somebody who reads them and follows their links cannot tell. */
function signatureOf(
  { kind, text, links, picture }: Block,
  { digestOf, targetOf }: BlocksOfSide,
): string {
  const targets = links.map(({ target }) => targetOf(target));
  return JSON.stringify([kind, text, targets, picture === undefined ? "" : digestOf(picture)]);
}

type Pair = readonly [Block | undefined, Block | undefined];

/** Each block that has come stands for the first one like it of those that have gone, if there is one. */
function pairs(gone: readonly Block[], come: readonly Block[]): readonly Pair[] {
  const all: Pair[] = [];
  let next = 0;
  for (const block of come) {
    const found = gone.findIndex((one, index) => index >= next && isLike(one, block));
    if (found < 0) {
      all.push([undefined, block]);
      continue;
    }
    all.push(...gone.slice(next, found).map((one): Pair => [one, undefined]), [gone[found], block]);
    next = found + 1;
  }
  return [...all, ...gone.slice(next).map((one): Pair => [one, undefined])];
}

function isLike(one: Block, other: Block): boolean {
  if (one.kind !== other.kind) return false;
  if (one.kind === "picture" || one.text === other.text) return true;
  const [ours, theirs] = [wordsOf(one), wordsOf(other)];
  const common = [...ours].filter((word) => theirs.has(word)).length;
  return common / Math.max(ours.size, theirs.size) >= likeness;
}

function wordsOf({ text }: Block): ReadonlySet<string> {
  return new Set(text.toLowerCase().split(/[^\p{L}\p{N}]+/u));
}

function changeOf([old, now]: Pair, before: BlocksOfSide, after: BlocksOfSide): BlockChange {
  const block = (now ?? old)?.kind ?? "text";
  if (!old || !now) {
    const what = now ? "added" : "removed";
    const words: WordPart = { state: what, text: (now ?? old)?.text ?? "" };
    return { what, block, words: [words], links: [], isOtherPicture: false };
  }
  const isOtherPicture =
    now.picture !== undefined && before.digestOf(old.picture ?? "") !== after.digestOf(now.picture);
  const links = linkChanges(old, now, before.targetOf);
  return { what: "changed", block, words: changedWords(old.text, now.text), links, isOtherPicture };
}

/** Links are told apart by their texts. What has come or gone with its words is seen in these. */
function linkChanges(
  old: Block,
  now: Block,
  targetOf: BlocksOfSide["targetOf"],
): readonly LinkChange[] {
  const isIn = ({ links }: Block, text: string) => links.some((one) => one.text === text);
  const moved = now.links.flatMap(({ text, target }): readonly LinkChange[] => {
    const same = old.links.filter((one) => one.text === text);
    const [first] = same;
    if (!first) return old.text.includes(text) ? [{ text, after: target }] : [];
    if (same.some((one) => targetOf(one.target) === target)) return [];
    return [{ text, before: first.target, after: target }];
  });
  const gone = old.links.filter(({ text }) => !isIn(now, text) && now.text.includes(text));
  return [...moved, ...gone.map(({ text, target }) => ({ text, before: target }))];
}

function changedWords(before: string, after: string): readonly WordPart[] {
  const parts = diffWordsWithSpace(before, after).map(
    ({ added, removed, value }): WordPart => ({
      state: added ? "added" : removed ? "removed" : "same",
      text: value,
    }),
  );
  return joined(parts);
}

/**
 * Words that have changed one after the other are told at once, with the spaces and marks between them:
 * first all that went, then all that came.
 */
function joined(parts: readonly WordPart[]): readonly WordPart[] {
  const all: WordPart[] = [];
  let [removed, added] = ["", ""];
  const end = () => {
    if (removed !== "") all.push({ state: "removed", text: removed });
    if (added !== "") all.push({ state: "added", text: added });
    [removed, added] = ["", ""];
  };
  for (const [index, { state, text }] of parts.entries()) {
    const isBetween = !/[\p{L}\p{N}]/u.test(text) && removed + added !== "";
    const goesOn = state === "same" && isBetween && index < parts.length - 1;
    if (state === "same" && !goesOn) end();
    if (state === "same" && !goesOn) all.push({ state, text });
    if (state === "removed" || goesOn) removed += text;
    if (state === "added" || goesOn) added += text;
  }
  end();
  return all;
}
