import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { formatHex, wcagContrast } from "culori";
import { planSite } from "../../../src/init/plan-site.ts";
import type { Fault } from "../../../src/model/fault.ts";
import { brandColours } from "../../../src/outputs/brand/brand-colours.ts";
import { checkTokens } from "../../../src/outputs/check-tokens.ts";
import { stylesFolder } from "../../../src/project/style-folders.ts";
import { exampleWish } from "../../init/wishes.ts";

/** Around the circle of hues, from pale to dark, and what has no hue at all. */
const colours = [
  ...[0, 45, 90, 135, 180, 225, 270, 315].flatMap((hue) =>
    [25, 50, 85].map((lightness) => `hsl(${hue} 90% ${lightness}%)`),
  ),
  ...["white", "black", "gray", "yellow", "#e2001a", "oklch(0.7 0.4 150)"],
];

async function faultsOf(colour: string): Promise<readonly Fault[]> {
  const files = planSite(exampleWish({ colour }), "2030-05-01");
  const file = files.find(({ path }) => path === "tokens.css") ?? assert.fail("no tokens.css");
  const faults: Fault[] = [];
  const context = { styles: stylesFolder, media: new Map() };
  await checkTokens(file, context, (fault) => faults.push(fault));
  return faults;
}

describe("the colours of a body", () => {
  for (const colour of colours)
    test(`leave texts that can be read, in light and dark: ${colour}`, async () => {
      assert.deepEqual(await faultsOf(colour), []);
    });

  test("have its own one for buttons, where white can be read on it", () => {
    const { main, isDarker, shades } = brandColours("#005b96");
    assert.equal(main, "#005b96");
    assert.equal(shades["lake-700"], "#005b96");
    assert.equal(isDarker, false);
  });

  test("have the nearest darker shade otherwise", () => {
    const { main, isDarker } = brandColours("#ffd200");
    assert.equal(isDarker, true);
    assert.ok(wcagContrast(main, "white") >= 4.5, main);
    // No darker than it must be: it is still the body's.
    assert.ok(wcagContrast(main, "white") < 6, main);
  });

  test("are colours that every browser reads", () => {
    for (const value of Object.values(brandColours("oklch(0.7 0.4 150)").shades))
      assert.equal(formatHex(value), value);
  });
});
