import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, test } from "node:test";
import { localeFileFinder } from "../../src/i18n/locale-parts.ts";
import { readLocaleParts, readLocales } from "../../src/i18n/read-locales.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const base = { language: { name: "Svenska" }, ui: { page: { home: "Hem" } } };
const event = { ui: { event: { title: "Evenemang" } }, faults: { late: { what: "Sent." } } };

describe("the locales of the generator", () => {
  test("are put together from the file of each language and those of the rooms", async () => {
    const generator = generatorWith({
      "locales/sv.json": base,
      "locales/en.json": { ui: { page: { home: "Home" } } },
      "src/kinds/event/locales/sv.json": event,
      "src/kinds/event/locales/en.json": { ui: { event: { title: "Events" } } },
      "src/kinds/news/locales/sv.json": { ui: { page: { news: "Nyheter" } } },
      "src/kinds/index/notes.json": { ui: { page: { home: "is no text" } } },
      "src/kinds/kind.json": { ui: { page: { home: "is no text" } } },
    });
    assert.deepEqual(await readLocales(generator), {
      en: { ui: { page: { home: "Home" }, event: { title: "Events" } } },
      sv: {
        ...base,
        ...event,
        ui: { page: { home: "Hem", news: "Nyheter" }, event: { title: "Evenemang" } },
      },
    });
  });

  test("stop the program where two files give one text, and the message names both", async () => {
    const generator = generatorWith({
      "locales/sv.json": base,
      "src/kinds/event/locales/sv.json": event,
      "src/kinds/news/locales/sv.json": { ui: { event: { title: "x" }, page: "y" } },
    });
    await assert.rejects(readLocales(generator), {
      name: "LocaleError",
      message: [
        'src/kinds/event/locales/sv.json and src/kinds/news/locales/sv.json both have "ui.event.title". Leave it in one of them.',
        'locales/sv.json and src/kinds/news/locales/sv.json both have "ui.page". Leave it in one of them.',
      ].join("\n"),
    });
  });

  test("are there without any room", async () => {
    assert.deepEqual(await readLocales(generatorWith({ "locales/sv.json": base })), { sv: base });
  });
});

describe("the file of a text", () => {
  test("is the one that has it, or the nearest group around it, in any language", async () => {
    const generator = generatorWith({
      "locales/sv.json": base,
      "locales/en.json": { ui: { page: {} } },
      "src/kinds/event/locales/sv.json": event,
    });
    const findFile = localeFileFinder(await readLocaleParts(generator));
    assert.equal(findFile("ui.event.title", "sv"), "src/kinds/event/locales/sv.json");
    assert.equal(findFile("ui.event.place", "en"), "src/kinds/event/locales/en.json");
    assert.equal(findFile("faults.late", "sv"), "src/kinds/event/locales/sv.json");
    assert.equal(findFile("ui.page.home", "en"), "locales/en.json");
    assert.equal(findFile("ui.unheard.of", "sv"), "locales/sv.json");
    assert.equal(findFile("nothing", "sv"), "locales/sv.json");
  });
});

function generatorWith(files: Readonly<Record<string, unknown>>): string {
  const folder = temporaryFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), JSON.stringify(content));
  }
  return folder;
}
