import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { derivedTokens } from "../../../src/outputs/brand/derived-tokens.ts";
import { readTokens } from "../../../src/outputs/tokens.ts";
import { brandTokens } from "../../../src/upgrade/migrations/001-brand-tokens.ts";
import { repositoryRoot } from "../../roots.ts";

const former = readFileSync(join(repositoryRoot, "tests/upgrade/site-0.1.0/tokens.css"), "utf8");

function migrated(css: string): string | undefined {
  return brandTokens.migrate(new Map([["tokens.css", css]])).get("tokens.css");
}

/** What version 0.1.0 would have written of a colour. */
function formerOf(brand: string): string {
  const derived = derivedTokens(new Map([["brand", { value: brand, line: 1 }]]));
  const lines = [...derived].map(([name, { value }]) => `  --${name}: ${value};\n`);
  return `/*\n * Our colours, in place of those of the tool. They are made of ${brand}.\n */\n:root {\n${lines.join("")}}\n`;
}

describe("the shades that version 0.1.0 made of a colour", () => {
  test("become that colour, and what was said of them goes", () => {
    assert.equal(migrated(former), ":root {\n  --brand: #7a2182;\n}\n");
  });

  test("become the body's own colour, also where buttons had to be darker", () => {
    const light = "#ffcc00";
    assert.match(migrated(formerOf(light)) ?? "", /^ {2}--brand: #ffcc00;$/m);
  });

  test("give the same colours as before", () => {
    const before = readTokens(former, ":root");
    const after = derivedTokens(readTokens(migrated(former) ?? "", ":root"));
    for (const [name, { value }] of before) assert.equal(after.get(name)?.value, value, name);
  });

  test("stay where one of them is the body's own choice", () => {
    assert.equal(migrated(former.replace("--ice-200: #f1d0f3", "--ice-200: #ffffff")), undefined);
    assert.equal(migrated(former.replace(/ {2}--ice-200: .*\n/, "")), undefined);
  });

  test("leave what else stands there as it is written", () => {
    const own = `${former}\n/* Ours */\n.brand { letter-spacing:  0.01em }\n`.replace(
      "  --lake-100",
      "  --measure:60ch;\n  --lake-100",
    );
    assert.equal(
      migrated(own),
      ":root {\n  --brand: #7a2182;\n  --measure:60ch;\n}\n\n/* Ours */\n.brand { letter-spacing:  0.01em }\n",
    );
  });

  test("are no matter where there is a brand already, or nothing", () => {
    assert.equal(migrated(":root { --brand: #7a2182; }\n"), undefined);
    assert.equal(migrated(""), undefined);
    assert.equal(brandTokens.migrate(new Map()).size, 0);
  });
});
