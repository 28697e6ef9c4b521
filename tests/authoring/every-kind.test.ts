import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { makeNew } from "../../src/authoring/make-new.ts";
import { kindsToMake } from "../../src/authoring/new-kind.ts";
import { builtInKinds } from "../../src/kinds/registry.ts";
import { openAuthoring } from "../../src/project/open-authoring.ts";
import { formatJson } from "../../src/schemas/format-json.ts";
import { vacanciesRoot } from "../kinds/vacancies-site.ts";
import { madeNew, placeWith, trial } from "./new-things.ts";

const kinds = kindsToMake(builtInKinds, placeWith().words).map(({ kind }) => kind);

describe("a new thing leaves the site without errors:", () => {
  for (const { name } of kinds)
    for (const language of [undefined, "sv,en,fi"])
      test(`${name} in ${language ?? "the default language"}`, () => {
        const files = madeNew(name, { name: "Åsa Öberg-Nilsson", language });
        assert.deepEqual(trial.errorsWith(files), []);
        for (const { path, text } of files) {
          assert.match(path, /\/asa-oberg-nilsson\.(json|md)$/);
          assert.match(text, /[^\n]\n$/);
          if (path.endsWith(".json")) assert.equal(text, formatJson(JSON.parse(text)));
        }
      });

  test("on a day to come and on one that has been", () => {
    for (const { name } of kinds)
      for (const date of ["2032-02-29", "2020-01-01"])
        assert.equal(trial.errorsWith(madeNew(name, { name: "Ny sak", date })).length, 0);
  });

  test("of a kind of the site's own", async () => {
    const { facts, words, trial: own } = await openAuthoring(vacanciesRoot, new Date("2026-02-10"));
    const kind = facts.kinds.find(({ name }) => name === "vacancy");
    assert.ok(kind);
    const [file] = makeNew({ kind, name: "Snickare" }, { facts, words }, own);
    assert.equal(file?.path, "_data/vacancies/snickare.json");
    assert.deepEqual(JSON.parse(file.text), {
      title: { sv: "Snickare" },
      slug: { sv: "snickare" },
      preamble: { sv: "Skriv en sammanfattning här." },
      place: { sv: "Skriv här: Ort" },
      extent: 1,
      organisation: "viken",
      published: "2026-02-10",
      lastDay: "2026-02-10",
      howToApply: { sv: "Skriv här: Så söker man" },
      contacts: ["asa-vik"],
    });
  });
});
