import assert from "node:assert/strict";
import { test } from "node:test";
import { readFile, writeFile } from "../../src/admin/file-formats.ts";
import { sourceKey } from "../../src/admin/form.ts";
import { changedLines } from "./changed-lines.ts";
import { filledFiles, sites } from "./forms-of.ts";

type Values = Readonly<Record<string, unknown>>;
type Way = readonly (string | number)[];

/** The fields in which any words may stand. */
const free = /^(?:sv|en|fi|name|title|keywords|alt|caption|address)$/;

/** The ways to all texts of one line that a form shows, and in which any words may stand. */
function textsIn(value: unknown, way: Way = []): readonly Way[] {
  if (typeof value === "string")
    return free.test(String(way.at(-1))) && !value.includes("\n") ? [way] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const isKept = name === sourceKey || name === "id" || name.startsWith("_");
    return isKept ? [] : textsIn(inner, [...way, Array.isArray(value) ? Number(name) : name]);
  });
}

/** The same values, with another text at the end of a way. */
function withText(value: unknown, [name, ...rest]: Way, text: string): unknown {
  if (name === undefined) return text;
  if (Array.isArray(value))
    return value.map((item, index) => (index === name ? withText(item, rest, text) : item));
  const fields = value as Values;
  return { ...fields, [name]: withText(fields[name], rest, text) };
}

/** The first, the last and some between them. */
function some<Item>(items: readonly Item[]): readonly Item[] {
  const step = Math.max(1, Math.floor(items.length / 6));
  return items.filter((_, index) => index % step === 0 || index === items.length - 1);
}

for (const root of sites)
  test(`changes no other line of ${root} than that of the field that was changed`, async () => {
    let count = 0;
    for (const { path, text, format } of await filledFiles(root)) {
      if (format.sort === "text") continue;
      const values = readFile(format, text.trim());
      assert.ok(values);
      for (const way of some(textsIn(values).filter(([first]) => first !== "body"))) {
        const written = writeFile(format, withText(values, way, "Något annat") as Values);
        const changes = changedLines(text, `${written.trim()}\n`);
        const added = changes.filter((line) => line.startsWith("+"));
        assert.equal(added.length, 1, `${path} ${way.join(".")}: ${changes.join(" | ")}`);
        assert.match(added[0] ?? "", /Något annat/, path);
        count += 1;
      }
    }
    assert.ok(count > 10, `${count} changes`);
  });

test("keeps the ends of lines as Windows writes them", async () => {
  let count = 0;
  for (const { path, text, format } of await filledFiles("tests/site")) {
    const source = text.replaceAll("\n", "\r\n");
    const values = readFile(format, source.trim());
    assert.ok(values, path);
    assert.doesNotMatch(JSON.stringify({ ...values, [sourceKey]: "" }), /\\r/, path);
    assert.equal(`${writeFile(format, values).trim()}\r\n`, source, path);
    const [way] = textsIn(values).filter(([first]) => first !== "body");
    if (!way) continue;
    const written = writeFile(format, withText(values, way, "Något annat") as Values);
    assert.doesNotMatch(written, /(?<!\r)\n/, path);
    count += 1;
  }
  assert.ok(count > 10, `${count} files`);
});
