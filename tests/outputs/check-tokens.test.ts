import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { contrastOf, readOwnTokens } from "../../src/outputs/check-tokens.ts";
import { contrastPairs } from "../../src/outputs/contrast-pairs.ts";
import { badTokens, faultsOfTokens, stylesFolder } from "../model/bad-input/tokens.ts";

describe("in the colours of a body, a mistake is one fault with its line, where", () => {
  for (const { when, css, fault } of badTokens)
    test(when, async () => {
      const faults = await faultsOfTokens(css);
      assert.deepEqual(
        faults.map(({ line, code }) => `${line} ${code}`),
        [fault],
      );
    });
});

describe("a body's tokens.css may", () => {
  for (const [what, css] of [
    ["be empty", ""],
    ["give a colour of its own", ":root { --lake-700: #2b4a9f; }"],
    ["give it by a name of its own", ":root { --brand: #2b4a9f; --lake-700: var(--brand); }"],
    ["give one for light and one for dark", ":root { --link: light-dark(#2b4a9f, #a9c3ff); }"],
    ["write colours in any way", ":root { --paper: oklch(98% 0.01 90); --white: hsl(0 0% 100%); }"],
    ["leave a mixture to the browser", ":root { --line: color-mix(in srgb, #fff 50%, #000); }"],
    ["give sizes", ":root { --round-1: 0; --measure: 70ch; }"],
    ["use a picture of the site", "body { background: url(/media/aurora.svg); }"],
  ] as const)
    test(what, async () => assert.deepEqual(await faultsOfTokens(css), []));
});

test("the generator's own colours keep every contrast, in light and dark", async () => {
  const tokens = await readOwnTokens(stylesFolder);
  assert.ok(contrastPairs.length > 30);
  for (const { front, ground, ratio } of contrastPairs)
    for (const scheme of ["light", "dark"] as const) {
      const found = contrastOf(front, ground, { tokens, scheme }) ?? 0;
      assert.ok(found >= ratio, `${front} on ${ground}, ${scheme}: ${found}`);
    }
});
