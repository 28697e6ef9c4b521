import assert from "node:assert/strict";
import { globSync, readdirSync } from "node:fs";
import { describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { HtmlValidate } from "html-validate";
import type { VNode } from "preact";
import rules from "../../.htmlvalidate.mjs";
import { renderExample } from "../../_includes/examples-context.tsx";

const files = globSync("_includes/{components,kinds/*}/*/*.examples.tsx").sort();

// An example is a part of a page: the page around it has the document type and the headings above.
const validator = new HtmlValidate({
  ...rules,
  rules: { ...rules.rules, "missing-doctype": "off", "heading-level": "off" },
});

interface Examples {
  readonly examples: Readonly<Record<string, () => VNode>>;
}

test("every component of the body of a page has examples", () => {
  const folders = readdirSync("_includes/components").filter((name) => name !== "document-head");
  const without = folders.filter((name) => !files.some((file) => file.includes(`/${name}/`)));
  assert.deepEqual(without, []);
});

describe("the examples of the components", async () => {
  for (const file of files) {
    const { examples } = (await import(pathToFileURL(file).href)) as Examples;
    for (const [name, example] of Object.entries(examples))
      for (const language of ["sv", "en"])
        test(`${file.split("/").at(-1)}: "${name}" is valid HTML in "${language}"`, async () => {
          const html = renderExample(example(), language);
          assert.notEqual(html, "", "the example shows nothing");
          const { results } = await validator.validateString(html);
          const faults = results.flatMap(({ messages }) =>
            messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
          );
          assert.deepEqual(faults, [], html);
          assert.doesNotMatch(html, /undefined|\[object Object\]|\{\{/);
        });
  }
});
