import { parseMarkdown } from "../../markdown/parse-markdown.ts";
import type { PlacedRemark, Remark } from "./remark.ts";

/** A part of a page in Markdown, and what it becomes where Markdown does not take it so. */
export interface Part {
  readonly markdown: string;
  readonly plain: string;
  readonly remarks: readonly Remark[];
}

/** The text of a page, and the remarks with their lines in it; 1-based. */
export interface MendedText {
  readonly text: string;
  readonly remarks: readonly PlacedRemark[];
}

/**
 * Joins the parts of a page to a text that has no faults: a part with one keeps its words alone. What is
 * written by the rules has none, but a page may hold what nobody has thought of.
 * @param kinds those that links can lead to
 */
export function joinSound(given: readonly Part[], kinds: readonly string[]): MendedText {
  let parts = given;
  for (let round = 0; round < 4; round += 1) {
    const lines = startsOf(parts);
    const { problems } = parseMarkdown(join(parts), { kinds });
    if (problems.length === 0) return { text: join(parts), remarks: placed(parts, lines) };
    const faulty = new Set(
      problems.map(({ line }) =>
        lines.findLastIndex((start, at) => start <= line && isShown(parts[at])),
      ),
    );
    parts = parts.map((part, index) => (faulty.has(index) ? simplify(part) : part));
  }
  const plain = parts.map(simplify);
  return { text: join(plain), remarks: placed(plain, startsOf(plain)) };
}

function isShown(part: Part | undefined): boolean {
  return part !== undefined && part.markdown !== "";
}

function simplify(part: Part): Part {
  // What stays faulty as words alone is left out.
  if (part.markdown === part.plain) return { ...part, markdown: "", plain: "" };
  const remark: Remark = { code: "simplified", values: {} };
  const isTold = part.plain === "" || part.remarks.some(({ code }) => code === "simplified");
  return {
    markdown: part.plain,
    plain: part.plain,
    remarks: isTold ? part.remarks : [...part.remarks, remark],
  };
}

function join(parts: readonly Part[]): string {
  return parts
    .map(({ markdown }) => markdown)
    .filter(Boolean)
    .join("\n\n");
}

/** The lines on which parts begin; one without text has that of the next. */
function startsOf(parts: readonly Part[]): readonly number[] {
  let line = 1;
  return parts.map(({ markdown }) => {
    const start = line;
    if (markdown !== "") line += markdown.split("\n").length + 1;
    return start;
  });
}

function placed(parts: readonly Part[], lines: readonly number[]): readonly PlacedRemark[] {
  const last = Math.max(1, join(parts).split("\n").length);
  return parts.flatMap(({ remarks }, index) =>
    remarks.map((remark) => ({ ...remark, line: Math.min(lines[index] ?? 1, last) })),
  );
}
