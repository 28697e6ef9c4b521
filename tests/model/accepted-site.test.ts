import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { builtInKinds } from "../../src/kinds/registry.ts";
import { dataModel } from "../../src/model/data-model.ts";
import { labelOf } from "../../src/model/labels.ts";
import { loadSite } from "../../src/model/load-site.ts";
import { get } from "../../src/model/site.ts";
import { sortNameOf } from "../../src/model/sort-name.ts";
import { errorsWith, filesWith, now, siteWith } from "./site-with.ts";

const site = siteWith();

describe("what the files say becomes", () => {
  test("telephone numbers in E.164, however they are typed", () => {
    const phones = get(site.things.contact, { id: "asa-ostvik" }).phones;
    assert.deepEqual(
      phones.map(({ e164 }) => e164),
      ["+46846500412", "+46701740612"],
    );
  });

  test("a short number without E.164, and a foreign one with its own country code", () => {
    const uris = ["orjan-zetterdahl", "edith-eaglewing"].map(
      (id) => get(site.things.contact, { id }).phones[0]?.uri,
    );
    assert.deepEqual(uris, ["tel:112", "tel:+442079460018"]);
  });

  test("sort names with the last word first, unless the file says otherwise", () => {
    assert.equal(sortNameOf(get(site.things.contact, { id: "asa-ostvik" })), "Östvik, Åsa");
    assert.equal(
      sortNameOf(get(site.things.contact, { id: "ida-af-tallmark" })),
      "af Tallmark, Ida",
    );
    assert.equal(sortNameOf({ name: "Prins" }), "Prins, ");
  });

  test("references instead of ids", () => {
    const [role] = get(site.things.contact, { id: "ake-ostlund" }).roles;
    assert.deepEqual(role?.organisation, { kind: "organisation", id: "region-norrsken" });
  });

  test("pictures with their sizes, also from a file without width and height", () => {
    assert.deepEqual(site.media.get("portrait.png"), {
      width: 8,
      height: 6,
      bytes: 82,
      isPicture: true,
      raster: {
        digest: "8931a9db0a2ac7007934186924b1585b817f90f42ee5101f7b3a902401232461",
        isAnimated: false,
      },
    });
    assert.deepEqual(site.media.get("snow.svg"), {
      width: 120,
      height: 40,
      bytes: 183,
      isPicture: true,
    });
  });

  test("a decorative picture without alt text", () => {
    const { picture } = get(site.things.contact, { id: "ida-af-tallmark" });
    assert.equal(picture?.file, "snow.svg");
    assert.equal(picture?.alt, undefined);
  });

  test("a picture of a page with the texts of all its translations", () => {
    const { picture } = get(site.pages, { id: "about" });
    assert.deepEqual(picture?.alt, {
      sv: "Norrsken över kontoret.",
      en: "Northern lights above the office.",
    });
  });

  test("default values where fields are absent", () => {
    const page = get(site.pages, { id: "news/train-stop-2023" });
    assert.ok(page.kind === "news");
    assert.deepEqual([page.comments, page.contacts, page.priorities], [false, [], []]);
  });

  test("a day of today in the time zone of the site", () => {
    const lateEvening = new Date("2024-04-30T22:30:00Z");
    assert.equal(loadSite(filesWith({}), lateEvening, builtInKinds).site?.today, "2024-05-01");
  });
});

describe("a priority bears", () => {
  const priority = get(site.things.priority, { id: "N1" });

  for (const [day, label] of [
    ["2018-01-01", "Light for all"],
    ["2022-06-30", "Light for all"],
    ["2022-07-01", "Light for all, all year"],
    ["2024-01-01", "Equal light, all year"],
    [undefined, "Equal light, all year"],
  ] as const)
    test(`the label of the time: ${label}, ${day ?? "without a day"}`, () => {
      assert.equal(labelOf(priority, day).en, label);
    });
});

describe("a site can also be", () => {
  test("without any thing but its publisher", () => {
    const organisation = "_data/organisations/region-norrsken.json";
    const site = {
      model: dataModel,
      name: { sv: "Liten" },
      tagline: { sv: "Minst" },
      url: "https://liten.example",
      languages: ["sv"],
      publisher: "region-norrsken",
      email: "a@liten.example",
      start: { title: { sv: "Liten" }, introduction: { sv: "Liten." } },
    };
    const all = filesWith({});
    const none = [...all.data, ...all.content].map(({ path }) => [path, undefined] as const);
    const small = filesWith({
      ...Object.fromEntries(none),
      [organisation]: { name: { sv: "Region Norrsken" }, kind: "region" },
      "_data/site.json": site,
      "_data/navigation.json": { main: [], footer: [] },
    });
    const loaded = loadSite(small, new Date(0), builtInKinds);
    assert.deepEqual(loaded.faults, []);
    assert.equal(loaded.site?.settings.timeZone, "Europe/Stockholm");
  });

  test("page by page, each of which is told of", () => {
    const told: string[] = [];
    const onPage = (done: number, all: number) => told.push(`${done} of ${all}`);
    const { site } = loadSite(filesWith({}), now, builtInKinds, { onPage });
    const all = site?.pages.size ?? 0;
    assert.ok(all > 0);
    assert.deepEqual(
      told,
      Array.from({ length: all }, (_, index) => `${index + 1} of ${all}`),
    );
  });

  test("with notes among the fields, each on a line of its own", () => {
    const file = "src/content/sv/about/history.md";
    const fields = "# A\ntitle: T\n# B\ncontacts:\n  # C\n  - asa-ostvik\n  # D\nslug: s\n# E\n";
    assert.deepEqual(errorsWith({ [file]: `---\n${fields}---\n` }), []);
    assert.deepEqual(errorsWith({ [file]: `--- \n${fields}--- \n` }), []);
  });

  test("written with line ends as in Windows", () => {
    const { data, content, ...rest } = filesWith({});
    const windows = ({ path, text }: { path: string; text: string }) => ({
      path,
      text: text.replaceAll("\n", "\r\n"),
    });
    const loaded = loadSite(
      { ...rest, data: data.map(windows), content: content.map(windows) },
      now,
      builtInKinds,
    );
    assert.ok(loaded.site);
    const { body } =
      get(loaded.site.pages, { id: "news/winter-school-2023" }).translations.sv ?? {};
    assert.deepEqual(
      body?.headings.map(({ text }) => text),
      ["Vad lär man sig?"],
    );
  });
});
