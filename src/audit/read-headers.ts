import { readFile } from "node:fs/promises";
import { join } from "node:path";

type Header = readonly [name: string, value: string];

/**
 * Reads the `_headers` of a built site: paths, each with the headers that indented lines below it give.
 * @returns the headers of the answer to a path from the root: `/sv/`
 */
export async function readHeaders(folder: string): Promise<(path: string) => readonly Header[]> {
  const text = await readFile(join(folder, "_headers"), "utf8");
  const rules: {
    readonly pattern: RegExp;
    readonly headers: Header[];
  }[] = [];
  for (const line of text.split("\n").filter((one) => one.trim() !== "")) {
    const [, name, value] = /^\s+([^:]+):\s*(.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined)
      rules.push({ pattern: patternOf(line), headers: [] });
    else rules.at(-1)?.headers.push([name, value]);
  }
  return (path) =>
    rules.filter(({ pattern }) => pattern.test(path)).flatMap(({ headers }) => headers);
}

/** A star stands for whatever comes in its place: `/assets/*`, `/*.ics`. */
function patternOf(path: string): RegExp {
  return new RegExp(`^${path.split("*").map(RegExp.escape).join(".*")}$`);
}
