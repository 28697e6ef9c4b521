import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { builtInKinds } from "../../src/kinds/registry.ts";
import { loadSite } from "../../src/model/load-site.ts";
import { errorsWith, filesWith, inShort, load, now } from "./site-with.ts";

const contact = "_data/contacts/asa-ostvik.json";
const page = "src/content/sv/about.md";

describe("faults are shown all at once", () => {
  test("from several files, in the order of the files and their lines", () => {
    const errors = errorsWith({
      "_data/site.json": ['"Europe/Stockholm"', '"Norrsken"'],
      [contact]: ['"08-465 004 12", "070 – 174 06 12"', '"465", "174"'],
      "_data/programmes/polar-days-2024.json": "{",
      "src/content/en/about.md": ["slug: about-us", "slug: About us"],
      [page]: ["## Uppdraget", "#### Uppdraget\n\n[Lenas](contact:lena)"],
    });
    assert.deepEqual(errors, [
      "_data/contacts/asa-ostvik.json:21 phones[0] not-a-telephone",
      "_data/contacts/asa-ostvik.json:21 phones[1] not-a-telephone",
      "_data/programmes/polar-days-2024.json:1 json-not-closed",
      "_data/site.json:9 timeZone not-a-time-zone",
      "src/content/en/about.md:3 slug not-a-slug",
      "src/content/sv/about.md:17 heading-skipped",
    ]);
  });

  test("from the fields of a page and its text", () => {
    const errors = errorsWith({
      [page]: "---\ntitle: Om\nupdated: 2023-02-29\n---\n\n# Om\n",
    });
    assert.deepEqual(errors, [
      "src/content/sv/about.md:3 updated not-a-date",
      "src/content/sv/about.md:6 raw-heading-1",
    ]);
  });

  test("from one text with several mistakes, each on its line", () => {
    const errors = errorsWith({
      [page]: ["## Uppdraget", "# Om\n\n![](../media/snow.svg)\n\n[Ut](javascript:x)"],
    });
    assert.deepEqual(errors, [
      "src/content/sv/about.md:17 raw-heading-1",
      "src/content/sv/about.md:19 missing-alt",
      "src/content/sv/about.md:21 refused-link",
    ]);
  });

  test("from files that could not be read, beside those that could", () => {
    const files = filesWith({ [contact]: ['"08-465 004 12"', '"465"'] });
    const unreadable = "src/content/sv/news/old.md";
    const { site, faults } = loadSite(
      {
        ...files,
        faults: [{ severity: "error", file: unreadable, line: 3, code: "not-utf-8", values: {} }],
        unreadable: new Set([unreadable]),
      },
      now,
      builtInKinds,
    );
    assert.equal(site, undefined);
    assert.deepEqual(faults.filter(({ severity }) => severity === "error").map(inShort), [
      `${contact}:21 phones[0] not-a-telephone`,
      `${unreadable}:3 not-utf-8`,
    ]);
  });

  test("of two priorities with one id in two sets", () => {
    const errors = errorsWith({
      "_data/priorities/isloftet.json": ['"id": "I1"', '"id": "N1"'],
      "_data/programmes/ice-forum-2023.json": undefined,
      "src/content/sv/news/ice-road-2022.md": undefined,
      "src/content/en/news/ice-road-2022.md": undefined,
    });
    assert.deepEqual(errors, [
      "_data/priorities/norrskensplanen.json:10 priorities[0].id duplicate-id",
    ]);
  });

  test("of a session that overlaps one further up", () => {
    const errors = errorsWith({
      "_data/programmes/polar-days-2024.json": ['"end": "09:30"', '"end": "10:05"'],
    });
    assert.deepEqual(errors, [
      "_data/programmes/polar-days-2024.json:40 sessions[1].start sessions-overlap",
      "_data/programmes/polar-days-2024.json:48 sessions[2].start sessions-overlap",
    ]);
  });
});

describe("a broken file is no reason for faults elsewhere", () => {
  for (const [thing, file] of Object.entries({
    contact,
    organisation: "_data/organisations/region-norrsken.json",
    "set of priorities": "_data/priorities/norrskensplanen.json",
    programme: "_data/programmes/polar-days-2024.json",
  })) {
    test(`where it is that of a ${thing} that others name`, () => {
      assert.deepEqual(errorsWith({ [file]: "{" }), [`${file}:1 json-not-closed`]);
    });

    test(`where it is that of a ${thing} and cannot be read`, () => {
      const files = filesWith({ [file]: undefined });
      const { faults } = loadSite({ ...files, unreadable: new Set([file]) }, now, builtInKinds);
      assert.deepEqual(faults.filter(({ severity }) => severity === "error").map(inShort), []);
    });
  }

  test("where it is a page that others link to", () => {
    assert.deepEqual(errorsWith({ "src/content/sv/about/history.md": "Historien\n" }), [
      "src/content/sv/about/history.md:1 no-front-matter",
    ]);
  });

  test("where it is a page that cannot be read", () => {
    const files = filesWith({ "src/content/sv/about/history.md": undefined });
    const unreadable = new Set(["src/content/sv/about/history.md"]);
    assert.deepEqual(
      loadSite({ ...files, unreadable }, now, builtInKinds).faults.filter(
        ({ severity }) => severity === "error",
      ),
      [],
    );
  });

  test("where it is a picture that cannot be read", () => {
    const files = filesWith({});
    const media = new Map([...files.media].filter(([name]) => name !== "aurora.svg"));
    const unreadable = new Set(["src/content/media/aurora.svg"]);
    const { faults } = loadSite({ ...files, media, unreadable }, now, builtInKinds);
    assert.deepEqual(
      faults.filter(({ severity }) => severity === "error"),
      [],
    );
  });

  test("where the settings are broken: nothing can be said of the rest", () => {
    assert.deepEqual(errorsWith({ "_data/site.json": "{" }), ["_data/site.json:1 json-not-closed"]);
  });
});

describe("the language of the editors", () => {
  test("is the one in the settings", () => {
    const english = load({
      "_data/site.json": ['"editorLanguage": "sv"', '"editorLanguage": "en"'],
    });
    assert.equal(english.editorLanguage, "en");
  });

  test("is known where other settings have faults", () => {
    const { editorLanguage } = load({
      "_data/site.json": { editorLanguage: "en", languages: "sv" },
    });
    assert.equal(editorLanguage, "en");
  });

  test("is Swedish where the settings cannot be read", () => {
    assert.equal(load({ "_data/site.json": "{" }).editorLanguage, "sv");
  });
});
