import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { architectureFaults } from "./architecture/rules.ts";
import { importsOf, readCode } from "./architecture/source-files.ts";

/** The faults of a file with a path and a text. */
const faults = (path: string, text: string) => architectureFaults({ path, text });

describe("the architecture", () => {
  const code = readCode();

  test("is kept by every file: dependencies point one way", () => {
    assert.deepEqual(code.flatMap(architectureFaults), []);
  });

  test("is looked at in all parts of the code, and with all their imports", () => {
    const parts = ["src/model/", "src/eleventy/", "_includes/components/", "scripts/"];
    for (const part of parts)
      assert.ok(
        code.some(({ path }) => path.startsWith(part)),
        part,
      );
    assert.ok(code.flatMap(importsOf).length > 300);
  });
});

describe("the rules find", () => {
  for (const [what, path, text, message] of [
    [
      "the model importing a component",
      "src/model/x.ts",
      'import { a } from "../../_includes/a.tsx";',
      /"model" may import only forms, markdown, i18n\. Move/,
    ],
    [
      "the model importing routes, for a type alone",
      "src/model/x.ts",
      'import type { Route } from "../routes/route.ts";',
      /imports src\/routes\/route\.ts/,
    ],
    [
      "Markdown importing the model",
      "src/markdown/plugins/x.ts",
      'export { a } from "../../model/site.ts";',
      /"markdown" may import only i18n/,
    ],
    [
      "i18n importing Markdown, over several lines",
      "src/i18n/x.ts",
      'import {\n  a,\n  b,\n} from "../markdown/slug.ts";',
      /"i18n" may import only locales/,
    ],
    [
      "routes importing outputs",
      "src/routes/x.ts",
      'import "../outputs/sitemap.ts";',
      /"routes" may import/,
    ],
    [
      "the model importing a check",
      "src/model/x.ts",
      'import { a } from "../checks/a.ts";',
      /"model" may import/,
    ],
    [
      "code importing tests",
      "scripts/x.ts",
      'import { a } from "../tests/built-site.ts";',
      /"scripts" may import/,
    ],
    [
      "a component importing examples",
      "_includes/x.tsx",
      'import { a } from "./components/a/a.examples.tsx";',
      /"_includes" may import/,
    ],
    ["a new folder", "src/extra/x.ts", 'import "../model/site.ts";', /is in no known part/],
    [
      "a component that knows Eleventy",
      "_includes/x.tsx",
      'import Eleventy from "@11ty/eleventy";',
      /Only src\/eleventy/,
    ],
    [
      "a dynamic import of Eleventy",
      "src/outputs/x.ts",
      'const a = await import("@11ty/eleventy");',
      /Only src\/eleventy/,
    ],
    ["the model with Preact", "src/model/x.ts", 'import { h } from "preact";', /_includes/],
    [
      "the model reading a file",
      "src/model/x.ts",
      'import { readFile } from "node:fs/promises";',
      /read-site-files/,
    ],
    [
      "a component that needs Node",
      "_includes/x.tsx",
      'import { hash } from "node:crypto";',
      /runs in browsers, too/,
    ],
    ["a clock in a component", "_includes/x.tsx", "const now = new Date();", /site\.today/],
    [
      "what fails to load and stays so",
      "src/x.ts",
      "let loading: Promise<void> | undefined;\nexport const get = () => (loading ??= load());",
      /loadOnce/,
    ],
    [
      "an expression that is told within what letters may be",
      "src/checks/x.ts",
      "const number = /(?i:dnr) /u;",
      /write both letters/,
    ],
    ["a clock in an output", "src/outputs/x.ts", "Date.now()", /site\.today/],
    [
      "a record that is spread into an element",
      "_includes/x.tsx",
      "<img onLoad={() => a(1)} {...picture} />",
      /write each attribute out/,
    ],
    [
      "a component that writes HTML as it is",
      "_includes/x.tsx",
      "<p dangerouslySetInnerHTML={{ __html: text }} />",
      /RawHtml/,
    ],
    [
      "an address that is made whole without the path of the site",
      "src/outputs/x.ts",
      "new URL(urlOf(one, language, table), site.settings.url).href",
      /webAddress/,
    ],
    ["the environment in the model", "src/model/x.ts", "process.env.TZ", /options\.ts/],
  ] as const)
    test(what, () => {
      const [fault, ...more] = faults(path, text);
      assert.match(fault ?? "", message);
      assert.deepEqual(more, []);
    });
});

describe("the rules allow", () => {
  for (const [what, path, text] of [
    ["the model to use i18n", "src/model/x.ts", 'import { a } from "../i18n/telephone.ts";'],
    ["i18n to use the locales", "src/i18n/x.ts", 'import type sv from "../../locales/sv.json";'],
    ["a date that is given", "src/model/x.ts", "new Date(day)"],
    ["a comment to speak of anything", "src/model/x.ts", '/* import "preact" */\n// new Date()'],
    ["one file of the model to read", "src/model/read-site-files.ts", 'import "node:fs";'],
    ["props of a component to be passed on", "_includes/x.tsx", "<p><Picture {...picture} /></p>"],
    ["scripts to use anything", "scripts/x.ts", 'import { a } from "../src/model/site.ts";'],
  ] as const)
    test(what, () => assert.deepEqual(faults(path, text), []));
});
