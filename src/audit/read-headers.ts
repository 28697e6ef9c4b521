import { readFile } from "node:fs/promises";
import { join } from "node:path";

type Header = readonly [name: string, value: string];

/**
 * Reads the `_headers` of a built site: paths, each with the headers that indented lines below it give. A
 * line that begins with `!` takes one away that an earlier path gives.
 * @returns the headers of the answer to a path from the root: `/sv/`
 */
export async function readHeaders(folder: string): Promise<(path: string) => readonly Header[]> {
  const text = await readFile(join(folder, "_headers"), "utf8");
  const rules: {
    readonly pattern: RegExp;
    readonly headers: Header[];
    readonly without: string[];
  }[] = [];
  for (const line of text.split("\n").filter((one) => one.trim() !== "")) {
    const [, taken] = /^\s+!\s*(\S+)\s*$/.exec(line) ?? [];
    const [, name, value] = /^\s+([^:]+):\s*(.*)$/.exec(line) ?? [];
    if (taken !== undefined) rules.at(-1)?.without.push(taken.toLowerCase());
    else if (name === undefined || value === undefined)
      rules.push({ pattern: patternOf(line), headers: [], without: [] });
    else rules.at(-1)?.headers.push([name, value]);
  }
  return (path) =>
    rules
      .filter(({ pattern }) => pattern.test(path))
      .reduce<readonly Header[]>(
        (before, { headers, without }) => [
          ...before.filter(([name]) => !without.includes(name.toLowerCase())),
          ...headers,
        ],
        [],
      );
}

/** A star stands for whatever comes in its place: `/assets/*`, `/*.ics`. */
function patternOf(path: string): RegExp {
  return new RegExp(`^${path.split("*").map(RegExp.escape).join(".*")}$`);
}
