import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { loadLocales } from "../../src/model/load-locales.ts";
import { realLocales } from "../i18n/real-locales.ts";
import { badLocales, faultsOfLocale, finnish, textOf } from "./bad-input/locales.ts";
import { inShort } from "./site-with.ts";

const spoken = ["sv", "en", "fi"];

describe("in the texts of a language, a mistake is a fault with its file, line and field, where", () => {
  for (const input of badLocales)
    test(input.when, () => {
      const text = textOf(input);
      const line = input.at && text.slice(0, text.indexOf(input.at)).split("\n").length;
      const place = `locales/${input.language}.json${line ? `:${line}` : ""}`;
      assert.ok(
        faultsOfLocale(input).map(inShort).includes(`${place} ${input.fault}`),
        JSON.stringify(faultsOfLocale(input).map(inShort), null, 1),
      );
    });
});

describe("the texts of a site's languages", () => {
  test("are the generator's, with the site's own over them", () => {
    const own = {
      path: "locales/sv.json",
      text: '{ "ui": { "page": { "skipLink": "Till texten" } } }',
    };
    const locales = load([own, { path: "locales/fi.json", text: finnish }], spoken);
    const { ui } = locales.sv as { ui: { page: Record<string, string> } };
    assert.equal(ui.page.skipLink, "Till texten");
    assert.ok(Object.keys(ui.page).length > 3);
    assert.deepEqual(Object.keys(locales).sort(), ["en", "fi", "sv"]);
  });

  test("may be unfinished where the site does not speak the language yet", () => {
    load(
      [{ path: "locales/de.json", text: '{ "ui": { "page": { "skipLink": "Zum Inhalt" } } }' }],
      ["sv"],
    );
  });

  test("are asked for where nobody has them, but not where the file could not be read", () => {
    assert.deepEqual(faultsWith([], new Set()), ["locales/fi.json missing-locale"]);
    assert.deepEqual(faultsWith([], new Set(["locales/fi.json"])), []);
  });

  test("of the generator itself are without fault", () => {
    for (const [language, texts] of Object.entries(realLocales))
      load([{ path: `locales/${language}.json`, text: JSON.stringify(texts) }], [language]);
  });
});

type Files = Parameters<typeof loadLocales>[0]["files"];

function faultsWith(files: Files, unreadable: ReadonlySet<string>): readonly string[] {
  const faults: string[] = [];
  loadLocales({ files, unreadable, own: realLocales, languages: spoken }, (fault) =>
    faults.push(inShort(fault)),
  );
  return faults;
}

function load(files: Files, languages: readonly string[]) {
  return loadLocales({ files, unreadable: new Set(), own: realLocales, languages }, (fault) =>
    assert.fail(inShort(fault)),
  );
}
