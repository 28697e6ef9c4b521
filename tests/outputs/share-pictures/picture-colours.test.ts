import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { themeCount } from "../../../src/kinds/priority/schema.ts";
import { readPictureColours } from "../../../src/outputs/share-pictures/picture-colours.ts";
import { generatorRoot } from "../../../src/project/generator-root.ts";

const styles = join(generatorRoot, "_includes/styles");

describe("the colours of pictures", () => {
  test("have enough contrast on their grounds, in every theme", async () => {
    const { coloursOf } = await readPictureColours(styles, generatorRoot);
    for (const theme of [
      undefined,
      ...Array.from({ length: themeCount }, (_, index) => index + 1),
    ]) {
      const { ground, text, theme: own, tint, hill } = coloursOf(theme);
      // WCAG 1.4.3: 4.5 to 1.
      for (const [front, back] of [
        [text, ground],
        [own, ground],
        [text, tint],
        [text, hill],
      ] as const)
        assert.ok(contrast(front, back) >= 4.5, `${front} on ${back} in theme ${theme}`);
    }
  });

  test("are the body's own where it has some", async () => {
    const root = await mkdtemp(join(tmpdir(), "regionwebb-colours-"));
    try {
      await writeFile(
        join(root, "tokens.css"),
        ":root { --paper: #fefefe }\n.theme-2 { --theme: light-dark(#123456, #fff) }\n",
      );
      const { coloursOf } = await readPictureColours(styles, root);
      assert.equal(coloursOf().ground, "#fefefe");
      assert.equal(coloursOf(2).theme, "#123456");
    } finally {
      await rm(root, { recursive: true });
    }
  });
});

/** WCAG 2.2, "contrast ratio", of two colours such as `#0e2f44`. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((index) => {
    const value = Number.parseInt(colour.slice(index, index + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
