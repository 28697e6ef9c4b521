import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { HtmlValidate } from "html-validate";
import rules from "../../.htmlvalidate.mjs";
import { idOfField } from "../../_includes/style-guide/fields-page.tsx";
import { readLocales } from "../../src/i18n/read-locales.ts";
import { createTranslators } from "../../src/i18n/translator.ts";
import { builtInKinds } from "../../src/kinds/registry.ts";
import { readFields } from "../../src/project/fields-of-site.ts";
import { generatorRoot } from "../../src/project/generator-root.ts";
import { descriptionIn, readComponents } from "../../src/style-guide/read-components.ts";
import { styleGuideFiles } from "../../src/style-guide/write-style-guide.ts";
import { fixtureRoot } from "../roots.ts";

const fields = new Map([
  ["sv", (await readFields(fixtureRoot, "sv")).files],
  ["en", (await readFields(fixtureRoot, "en")).files],
]);
const assets = { stylesheet: "/assets/main.css", font: "/assets/font.woff2" };
const files = await styleGuideFiles({
  generator: generatorRoot,
  root: fixtureRoot,
  kinds: builtInKinds,
  assets,
  translators: createTranslators(await readLocales(generatorRoot), ["sv", "en"]),
  labelOf: (kind, language) => `${kind} (${language})`,
  fieldsIn: (language) => fields.get(language) ?? [],
});
const contentOf = (path: string) => files.find((file) => file.path === path)?.content ?? "";

describe("the style guide", () => {
  test("has a page of every component in both languages, and leads to it", async () => {
    const components = await readComponents(generatorRoot);
    assert.ok(components.length > 100);
    for (const { name, kind = "components" } of components)
      for (const language of ["sv", "en"]) {
        const address = `/${language}/${kind}/${name}/`;
        assert.ok(contentOf(`${address.slice(1)}index.html`).includes(`<h1>${name}</h1>`), address);
        assert.ok(contentOf(`${language}/index.html`).includes(`href="${address}"`), address);
      }
  });

  test("has a page of every file that editors fill in, with an id for each field", () => {
    for (const [language, described] of fields)
      for (const file of described) {
        const address = `/${language}/fields/${file.name}/`;
        assert.ok(contentOf(`${language}/index.html`).includes(`href="${address}"`), address);
        const page = contentOf(`${address.slice(1)}index.html`);
        const without = file.fields.filter(({ name }) => !page.includes(`id="${idOfField(name)}"`));
        assert.deepEqual(without, []);
      }
  });

  test("says of every component what it is", async () => {
    const components = await readComponents(generatorRoot);
    const without = components.filter(({ description }) => description === "");
    assert.deepEqual(
      without.map(({ file }) => file),
      [],
    );
  });

  test("shows each example in both schemes at three widths, from files that are there", () => {
    const page = contentOf("sv/service/service-facts/index.html");
    const frames = [...page.matchAll(/<iframe[^>]* src="([^"]+)" width="(\d+)"/g)];
    const shown = frames.map(([, src = "", width]) => `${src.split("/").at(-1)} ${width}`);
    assert.deepEqual(shown.slice(0, 6), [
      "1-light.html 320",
      "1-light.html 768",
      "1-light.html 1280",
      "1-dark.html 320",
      "1-dark.html 768",
      "1-dark.html 1280",
    ]);
    for (const [, src = ""] of frames) assert.ok(contentOf(src.slice(1)).includes("<main>"), src);
  });

  test("shows examples in the language of the page, also those that stand on others", () => {
    const inLanguage = (language: string) =>
      contentOf(`${language}/components/breadcrumbs/1-light.html`);
    assert.ok(inLanguage("sv").includes('href="/sv/"'));
    assert.ok(inLanguage("en").includes('href="/en/"'));
  });

  test("shows what an editor writes: Markdown of a text, a file of the site's own data", () => {
    assert.ok(contentOf("sv/components/prose/index.html").includes("::: fact A box of facts"));
    const page = contentOf("en/service/service-facts/index.html");
    assert.match(page, /<figcaption>_data\/services\/[\w-]+\.json<\/figcaption>/);
    assert.ok(page.includes("&quot;audience&quot;"));
  });

  test("is valid HTML", async () => {
    const validator = new HtmlValidate(rules);
    const faults: string[] = [];
    for (const { path, content } of files.filter((file) => /index\.html$/.test(file.path))) {
      const { results } = await validator.validateString(content);
      for (const { messages } of results)
        faults.push(...messages.map(({ ruleId, message }) => `${path} ${ruleId}: ${message}`));
    }
    assert.deepEqual(faults.slice(0, 20), []);
  });
});

test("a description is the comment above the first component of a file, on one line", () => {
  const code =
    "/** What it takes. */\ninterface Props {}\n\n/**\n * A line\n * of two.\n */\nexport function Line() {}\n/** Other. */\nexport function Other() {}\n";
  assert.equal(descriptionIn(code), "A line of two.");
});
