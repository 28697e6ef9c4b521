import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { attachmentNote, attachmentOf } from "../../../_includes/components/prose/attachment.ts";
import { builtInKinds } from "../../../src/kinds/registry.ts";
import { loadSite } from "../../../src/model/load-site.ts";
import type { MediaFile } from "../../../src/model/site.ts";
import { planRoutes } from "../../../src/routes/plan-routes.ts";
import { fixtureFiles, now, translators } from "../../model/site-with.ts";

const { site } = loadSite(fixtureFiles, now, builtInKinds);
assert.ok(site);
const table = planRoutes(site, translators, builtInKinds);
const file = "src/content/sv/about/lamps.md";
const budget: MediaFile = { width: 0, height: 0, bytes: 45_200, isPicture: false };
const plan = { ...budget, bytes: 1_230_000, document: { language: "sv-SE", pages: 12 } };
const media = new Map([
  ["budget 2027.xlsx", budget],
  ["plans/plan.pdf", plan],
]);

/** What stands on a page in a language after the words of a link, and where the link leads. */
function shown(language: string, link: { target: string; words?: string; language?: string }) {
  const route = table.find("page:about", language);
  assert.ok(route && site);
  const attachment = attachmentOf(link, file, { site: { ...site, media }, route });
  return (
    attachment && {
      ...attachment,
      note: attachmentNote(attachment, link.words ?? "Planen", translators(language)),
    }
  );
}

describe("a link to a file", () => {
  test("says what sort of file it is and how large", () => {
    const { url, note } = shown("sv", { target: "../../media/budget 2027.xlsx" }) ?? {};
    assert.equal(url, "/media/budget%202027.xlsx");
    assert.equal(note, " (Excel, 45 kB)");
  });

  test("says how many pages it has, in the language of the page", () => {
    assert.equal(
      shown("sv", { target: "/media/plans/plan.pdf" })?.note,
      " (PDF, 12 sidor, 1,2 MB)",
    );
  });

  test("says which language it is in, where that is another one", () => {
    const english = shown("en", { target: "/media/plans/plan.pdf#page=3" });
    assert.equal(english?.note, " (PDF, 12 pages, 1.2 MB, in Swedish)");
    assert.equal(english?.language, "sv-SE");
    assert.equal(english?.url, "/media/plans/plan.pdf#page=3");
  });

  test("goes by what its author says of the language", () => {
    const told = shown("sv", { target: "../../media/plans/plan.pdf", language: "fi" });
    assert.equal(told?.note, " (PDF, 12 sidor, 1,2 MB, på finska)");
  });

  test("says nothing twice", () => {
    const note = (words: string) => shown("sv", { target: "/media/plans/plan.pdf", words })?.note;
    assert.equal(note("Planen (pdf, 1,2 MB)"), " (12 sidor)");
    assert.equal(note("Så gör du pdf:er"), " (12 sidor, 1,2 MB)");
    assert.equal(note("Pdfen"), " (PDF, 12 sidor, 1,2 MB)");
    const target = "/media/budget 2027.xlsx";
    assert.equal(shown("sv", { target, words: "Budgeten i Excel, 45 kB" })?.note, "");
  });
});

test("a link to anything else says nothing of files", () => {
  for (const target of [
    "../about.md",
    "page:about",
    "https://a.example/media/plans/plan.pdf",
    "#a",
  ])
    assert.equal(shown("sv", { target }), undefined, target);
});
