/** A part of a comment: a heading, perhaps a few words, and entries of which the last ones may be left out. */
export interface Section {
  readonly heading: string;
  /** Stands above the entries. */
  readonly intro?: string;
  /** Each is a block of Markdown of its own; those of a list are its entries. */
  readonly entries: readonly string[];
  readonly isList: boolean;
  /** Says what the entries are, where they are folded away. */
  readonly summary?: string;
  /** Says that so many entries are left out. */
  readonly more: (number: number) => string;
  /** Stands below the entries. */
  readonly outro?: string;
}

/** Nobody reads more entries of one sort in a comment. */
const mostEntries = 40;

/**
 * Writes sections one below the other in no more characters than that. Where they need more, entries of the
 * longest section are left out from its end, again and again, and it says how many.
 * @returns undefined where even the sections without entries are longer
 */
export function writeSections(sections: readonly Section[], limit: number): string | undefined {
  const shown = sections.map((section) => {
    const entries = section.entries.slice(0, mostEntries);
    return { section, entries, length: sum(entries) };
  });
  for (;;) {
    const text = shown.map(({ section, entries }) => writeSection(section, entries)).join("\n\n");
    if (text.length <= limit) return text;
    let over = text.length - limit;
    while (over > 0) {
      const longest = shown.reduce((one, other) => (other.length > one.length ? other : one));
      const left = longest.entries.pop();
      if (left === undefined) return undefined;
      longest.length -= left.length;
      over -= left.length;
    }
  }
}

function sum(entries: readonly string[]): number {
  return entries.reduce((length, entry) => length + entry.length, 0);
}

function writeSection(section: Section, entries: readonly string[]): string {
  const { heading, intro, isList, summary, more, outro } = section;
  const left = section.entries.length - entries.length;
  const shown = isList ? entries.map((entry) => `- ${entry}`).join("\n") : entries.join("\n\n");
  const all = [shown, ...(left > 0 ? [more(left)] : [])].filter((part) => part !== "");
  const content = all.join("\n\n");
  const isFolded = summary !== undefined && content !== "";
  return [
    `### ${heading}`,
    ...(intro === undefined ? [] : [intro]),
    ...(isFolded
      ? [`<details>\n<summary>${summary}</summary>\n\n${content}\n\n</details>`]
      : content === ""
        ? []
        : [content]),
    ...(outro === undefined ? [] : [outro]),
  ].join("\n\n");
}
