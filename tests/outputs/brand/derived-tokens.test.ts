import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { wcagContrast } from "culori";
import { derivedTokens, withDerivedTokens } from "../../../src/outputs/brand/derived-tokens.ts";
import { contrastOf, readOwnTokens } from "../../../src/outputs/check-tokens.ts";
import { contrastPairs } from "../../../src/outputs/contrast-pairs.ts";
import { readTokens } from "../../../src/outputs/tokens.ts";
import { faultsOfTokens, stylesFolder } from "../../model/bad-input/tokens.ts";

/** The tokens of a body with all that follows from them, over those of the generator. */
async function tokensWith(css: string) {
  return new Map([...(await readOwnTokens(stylesFolder)), ...readTokens(withDerivedTokens(css))]);
}

describe("the brand of a body", () => {
  for (const css of [
    "--brand: #005b96;",
    "--brand: #ffd200;",
    "--brand: light-dark(#7a1f5c, #ffb3e6);",
    "--brand: light-dark(#7a1f5c, #402030);",
    "--brand: green; --brand-accent: #ffdd00; --brand-ground: #f7f7ff;",
    "--brand: #333; --brand-ground: light-dark(#ffffff, #101010);",
    "--own: #2b4a9f; --brand: var(--own);",
  ])
    test(`gives colours that can be read: ${css}`, async () => {
      assert.deepEqual(await faultsOfTokens(`:root { ${css} }`), []);
      const tokens = await tokensWith(`:root { ${css} }`);
      for (const { front, ground, ratio } of contrastPairs)
        for (const scheme of ["light", "dark"] as const) {
          const found = contrastOf(front, ground, { tokens, scheme }) ?? 0;
          assert.ok(found >= ratio, `${front} on ${ground}, ${scheme}: ${found}`);
        }
    });

  test("is where what follows from it is said to be wrong, with the scheme and by how much", async () => {
    const css = ":root {\n  --brand: #005b96;\n  --brand-ground: #888;\n}";
    const [fault, ...others] = await faultsOfTokens(css);
    assert.deepEqual(others, []);
    assert.equal(fault?.line, 3);
    assert.equal(fault?.code, "low-contrast-light");
    assert.ok(Number(fault?.values.found) < Number(fault?.values.ratio));
  });

  test("may be a slip of the pen", async () => {
    const faults = await faultsOfTokens(":root {\n  --brand: #00zz96;\n  --brnad-accent: red;\n}");
    assert.deepEqual(
      faults.map(({ line, code }) => `${line} ${code}`),
      ["3 unknown-token", "2 not-a-colour"],
    );
  });

  test("gives way to what the body sets itself", async () => {
    const tokens = await tokensWith(":root { --lake-700: #123456; --brand: #005b96; }");
    assert.equal(tokens.get("lake-700")?.value, "#123456");
    assert.notEqual(tokens.get("lake-900")?.value, "#0e2f44");
  });

  test("has marks that stand out, in light and dark", () => {
    const derived = derivedTokens(readTokens(":root { --brand-accent: #ffe000; }"));
    const [, light = "", dark = ""] =
      /^light-dark\((.+), (.+)\)$/.exec(derived.get("accent")?.value ?? "") ?? [];
    assert.ok(wcagContrast(light, "#ffffff") >= 3, light);
    assert.ok(wcagContrast(dark, "#0f1c24") >= 3, dark);
  });

  test("changes nothing where nothing is said of it", () => {
    assert.equal(withDerivedTokens(":root { --round-1: 0 }"), ":root { --round-1: 0 }");
  });
});
