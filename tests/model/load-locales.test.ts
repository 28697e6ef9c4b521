import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { loadLocales } from "../../src/model/load-locales.ts";
import { realLocales } from "../i18n/real-locales.ts";
import { badLocales, faultsOfLocale, finnish, textOf } from "./bad-input/locales.ts";
import { badRooms, faultsOfRoom, textsOf, vacancies } from "./bad-input/rooms.ts";
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

describe("a text that a language lacks", () => {
  const valuesOf = (when: string) => {
    const input = badLocales.find((one) => one.when === when);
    assert.ok(input);
    return faultsOfLocale(input)[0]?.values;
  };

  test("is led to where it lies in the folder of a site", () => {
    const { source } = valuesOf("a whole language lacks a text") ?? {};
    const folder = "node_modules/regionwebb/locales";
    assert.equal(source, `${folder}/sv.json, ${folder}/en.json`);
  });

  test("is told by its form, and the one to begin with, where the language counts in its own way", () => {
    const { form, other } =
      valuesOf("a text lacks a form that its language has for some numbers") ?? {};
    assert.deepEqual([form, other], ["one", "ui.news.count_other"]);
  });
});

describe("in the texts of a kind of a site's own, a mistake is a fault with its file, line and field, where", () => {
  for (const room of badRooms)
    test(room.when, () => assert.deepEqual(faultsOfRoom(room).map(inShort), room.faults));
});

describe("the texts of a site's own kinds", () => {
  const files = [
    { path: "locales/fi.json", text: finnish },
    ...Object.entries(textsOf(vacancies)).map(([path, text]) => ({ path, text })),
  ];

  test("are among those of the generator, in every language", () => {
    const locales = load(files, spoken);
    for (const [language, title] of Object.entries({ sv: "Lediga jobb", fi: "Työpaikat" })) {
      const { ui } = locales[language] as { ui: Record<string, Record<string, string>> };
      assert.equal(ui.vacancy?.title, title);
      assert.ok(ui.page?.skipLink);
    }
  });

  test("may be changed by the site's own words for a language", () => {
    const path = "locales/sv.json";
    const locales = load(
      [...files, { path, text: '{ "ui": { "vacancy": { "title": "Jobb" } } }' }],
      spoken,
    );
    const { ui } = locales.sv as { ui: { vacancy: object } };
    assert.deepEqual(ui.vacancy, {
      title: "Jobb",
      count_one: "{{count}} jobb",
      count_other: "{{count}} jobb",
    });
  });

  test("make no language alone", () => {
    const german = { path: "kinds/vacancy/locales/de.json", text: '{ "ui": {} }' };
    assert.deepEqual(Object.keys(load([...files, german], spoken)).sort(), ["en", "fi", "sv"]);
    assert.deepEqual(faultsWith([...files.slice(1), german], new Set()), [
      "locales/fi.json missing-locale",
    ]);
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
