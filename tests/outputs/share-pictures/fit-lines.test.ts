import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { fitLines, lineHeight } from "../../../src/outputs/share-pictures/fit-lines.ts";

const box = { width: 1000, height: 300 };

/** Every character is half as wide as it is high. */
const measure = (text: string) => text.length / 2;

describe("fitLines", () => {
  test("sets a short title large, on one line", () => {
    assert.deepEqual(fitLines("Sörmland", box, measure), {
      size: 88,
      lines: ["Sörmland"],
      width: 352,
    });
  });

  test("makes the lines about equally long", () => {
    const { lines } = fitLines("one two three four five six", box, measure);
    assert.equal(lines.length, 2);
    assert.ok(Math.abs((lines[0]?.length ?? 0) - (lines[1]?.length ?? 0)) <= 6, lines.join("|"));
  });

  test("breaks a word that no line can hold", () => {
    const { lines } = fitLines("a".repeat(60), box, measure);
    assert.match(lines[0] ?? "", /a-$/);
    assert.equal(lines.join("").replaceAll("-", ""), "a".repeat(60));
  });

  test("keeps every title within the box, and every word of one that it does not cut", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zåäö]{1,70}$/), { maxLength: 60 }), (words) => {
        const { lines, size, width } = fitLines(words.join(" "), box, measure);
        assert.ok(lines.length * size * lineHeight <= box.height);
        for (const line of lines) assert.ok(measure(line) * size <= box.width, line);
        assert.equal(width, Math.max(0, ...lines.map((line) => measure(line) * size)));
        const whole = lines.join(" ").replaceAll("- ", "").replaceAll("-", "");
        if (!whole.endsWith("…")) assert.equal(whole, words.join(" "));
      }),
    );
  });
});
