import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { newsOf } from "../../src/kinds/news/news-of.ts";
import { builtInKinds } from "../../src/kinds/registry.ts";
import { loadSite } from "../../src/model/load-site.ts";
import { planRoutes } from "../../src/routes/plan-routes.ts";
import {
  errorsWith,
  filesWith,
  fixtureFiles,
  inShort,
  load,
  now,
  siteWith,
  translators,
} from "./site-with.ts";

const file = "src/content/sv/news/tomorrow.md";
const tomorrow = "---\ntitle: I morgon\npublished: 2024-05-02\ncontacts: [asa-ostvik]\n---\nText\n";
const today = tomorrow.replace("2024-05-02", "2024-05-01");

describe("news whose day has not come", () => {
  test("has no page, and is in no list", () => {
    const site = siteWith({ [file]: tomorrow });
    assert.equal(site.pages.has("news/tomorrow"), false);
    assert.ok(!newsOf(site).some(({ id }) => id === "news/tomorrow"));
    const { routes } = planRoutes(site, translators, builtInKinds);
    assert.ok(!routes.some(({ key }) => key === "page:news/tomorrow"));
  });

  test("is no reason for a link back from what it names", () => {
    const mentions = [...siteWith({ [file]: tomorrow }).mentions.values()].flat();
    assert.ok(!mentions.some(({ by }) => by.id === "news/tomorrow"));
  });

  test("is announced to the editors", () => {
    const { faults } = load({ [file]: tomorrow });
    assert.ok(faults.map(inShort).includes(`${file}:3 published published-later`));
  });

  test("is checked like everything else", () => {
    assert.deepEqual(errorsWith({ [file]: tomorrow.replace("Text", "# Text") }), [
      `${file}:6 raw-heading-1`,
    ]);
  });

  test("may lead to other news that waits, and nothing else may lead there", () => {
    const other = tomorrow.replace("Text", "[I morgon](page:news/tomorrow)");
    const later = "src/content/sv/news/later.md";
    assert.deepEqual(errorsWith({ [file]: tomorrow, [later]: other }), []);
    assert.deepEqual(
      errorsWith({ [file]: tomorrow, [later]: other.replace("2024-05-02", "2024-05-01") }),
      [`${later}:6 link-to-unpublished`],
    );
  });

  test("is shown from its day on, by the clocks of the site", () => {
    assert.ok(siteWith({ [file]: today }).pages.has("news/tomorrow"));
  });
});

const draft = "src/content/sv/draft.md";
const draftText = "---\ntitle: Utkast\ndraft: true\ncontacts: [asa-ostvik]\n---\nText\n";
const event = "_data/events/star-watch-2031.json";

/** A page with fields, and a text. */
function page(fields: string, text = "Text"): string {
  return `---\ntitle: Sida\n${fields}\n---\n\n${text}\n`;
}

describe("drafts", () => {
  test("have no page, and name nothing", () => {
    const site = siteWith({ [draft]: draftText });
    assert.equal(site.pages.has("draft"), false);
    const mentions = [...site.mentions.values()].flat();
    assert.ok(!mentions.some(({ by }) => by.id === "draft"));
  });

  test("take the pages with them whose addresses are made of theirs", () => {
    const site = siteWith({ [draft]: draftText, "src/content/sv/draft/below.md": page("slug: b") });
    assert.equal(site.pages.has("draft/below"), false);
  });

  test("may be led to by drafts alone", () => {
    const other = "src/content/sv/other.md";
    const link = "[Utkast](page:draft)";
    const changes = { [draft]: draftText, [other]: page("slug: other", link) };
    assert.deepEqual(errorsWith(changes), [`${other}:6 link-to-draft`]);
    assert.deepEqual(errorsWith({ ...changes, [other]: page("draft: true", link) }), []);
  });

  test("take the list with them in which they are alone", () => {
    const plans = Object.fromEntries(
      fixtureFiles.data
        .filter(({ path }) => path.startsWith("_data/plans/"))
        .map(({ path }) => [path, [/\{/, '{ "draft": true,'] as const]),
    );
    const errors = errorsWith({
      ...plans,
      "src/content/sv/other.md": page("slug: o", "[P](section:plans)"),
    });
    assert.ok(errors.includes("src/content/sv/other.md:6 link-to-draft"), errors.join("\n"));
  });

  test("can be things of the data, whose days are no faults yet", () => {
    const change = { [event]: [/\{/, '{ "draft": true,'] } as const;
    assert.ok(siteWith().things.event.has("star-watch-2031"));
    assert.equal(siteWith(change).things.event.has("star-watch-2031"), false);
  });
});

describe("what has a moment from which it is shown", () => {
  const file = "src/content/sv/later.md";
  const later = { [file]: page("publishAt: 2024-05-01T14:01") };
  const link = "[Senare](page:later)";

  test("is not there before it, and is announced", () => {
    const { site, faults } = load(later);
    assert.equal(site?.pages.has("later"), false);
    assert.ok(faults.map(inShort).includes(`${file}:3 publishAt published-later`));
    assert.equal(site?.nextChange, Date.parse("2024-05-01T12:01Z"));
  });

  test("is there from it on", () => {
    assert.ok(siteWith({ [file]: page("publishAt: 2024-05-01T14:00") }).pages.has("later"));
  });

  test("may be led to by what is shown with it or later, and by nothing that is shown before", () => {
    const other = "src/content/sv/other.md";
    const errors = (fields: string) => errorsWith({ ...later, [other]: page(fields, link) });
    assert.deepEqual(errors("publishAt: 2024-05-01T14:01"), []);
    assert.deepEqual(errors("publishAt: 2024-05-02"), []);
    assert.deepEqual(errors("publishAt: 2024-05-01T14:00:00"), [
      `${other}:3 publishAt not-a-life-moment`,
    ]);
    assert.deepEqual(errors("slug: other"), [`${other}:6 link-to-unpublished`]);
  });

  test("may be an alert that leads to what comes with it", () => {
    const alert = "_data/alerts/power-cut.json";
    const changes = {
      ...later,
      [alert]: [
        /\{/,
        '{ "publishAt": "2024-05-01T14:01", "link": { "to": "page:later" },',
      ] as const,
    };
    assert.deepEqual(errorsWith(changes), []);
  });

  test("is shown by the preview, which says the same of it", () => {
    const { site, faults } = loadSite(filesWith(later), now, builtInKinds, { showsHeld: true });
    assert.deepEqual(faults, load(later).faults);
    assert.ok(site?.pages.has("later"));
    const route = site && planRoutes(site, translators, builtInKinds).find("page:later", "sv");
    assert.equal(route?.life?.state, "coming");
  });
});

describe("what is archived or gone", () => {
  const file = "src/content/sv/news/old.md";
  const old = (field: string) => ({
    [file]: page(`published: 2024-01-01\ncontacts: [asa-ostvik]\n${field}: 2024-04-01`),
  });

  for (const field of ["archiveAt", "unpublishAt"])
    test(`by ${field} keeps its address, and is in no list and no reason for a link back`, () => {
      const site = siteWith(old(field));
      assert.ok(!newsOf(site).some(({ id }) => id === "news/old"));
      const mentions = [...site.mentions.values()].flat();
      assert.ok(!mentions.some(({ by }) => by.id === "news/old"));
      const route = planRoutes(site, translators, builtInKinds).find("page:news/old", "sv");
      assert.equal(route?.url, "/sv/nyheter/2024/old/");
    });

  test("is told of where something still leads to what is gone, and stops nothing", () => {
    const other = "src/content/sv/other.md";
    const changes = {
      ...old("unpublishAt"),
      [other]: page("slug: other", "[Nytt](page:news/old)"),
    };
    const { site, faults } = load(changes);
    assert.ok(site);
    assert.ok(faults.map(inShort).includes(`${other}:6 link-to-gone`));
    const archived = { ...changes, ...old("archiveAt") };
    assert.ok(!load(archived).faults.some(({ code }) => code === "link-to-gone"));
  });

  test("must have come before, by clocks that show the time", () => {
    const errors = (fields: string) =>
      errorsWith({ [file]: page(`published: 2024-01-01\n${fields}`) });
    assert.deepEqual(errors("publishAt: 2024-03-01\nunpublishAt: 2024-03-01"), [
      `${file}:5 unpublishAt end-before-start`,
    ]);
    assert.deepEqual(errors("archiveAt: 2024-03-31T02:30"), [`${file}:4 archiveAt time-skipped`]);
    assert.deepEqual(errors("archiveAt: 2024-03-31T02:30Z"), []);
  });
});
