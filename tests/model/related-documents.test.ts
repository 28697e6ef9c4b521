import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type RelatedDocument, relatedTo } from "../../src/kinds/document/related.ts";
import type { Document, ExternalDocument } from "../../src/kinds/document/schema.ts";
import { parseMarkdown } from "../../src/markdown/parse-markdown.ts";
import { get } from "../../src/model/site.ts";
import { siteWith } from "./site-with.ts";

/** A document of one page with a text in each of some languages. */
function document(
  id: string,
  text: Readonly<Record<string, string>>,
  fields: Partial<Document> = {},
): Document {
  const places = Object.keys(text).map((language) => [language, { file: `${id}.md`, line: 1 }]);
  const texts = Object.entries(text).map(([language, words]) => [language, parseMarkdown(words)]);
  return {
    id,
    title: { sv: "--" },
    slug: { sv: id },
    publisher: { kind: "organisation", id: "x" },
    language: "sv",
    pages: [
      {
        viewer: 1,
        printed: null,
        role: "text",
        text: Object.fromEntries(texts),
        places: Object.fromEntries(places),
      },
    ],
    contents: [],
    missingParts: [],
    files: [],
    related: [],
    external: [],
    plans: [],
    ...fields,
  };
}

function external(id: string, fields: Partial<ExternalDocument>): ExternalDocument {
  const nothing = { about: { sv: "--" }, keywords: [], isSelf: false, unreadable: false };
  return { id, language: "sv", ...nothing, ...fields };
}

function idOf(related: RelatedDocument): string {
  return related.kind === "document" ? related.document.id : `+${related.external.id}`;
}

function idsRelatedTo(
  one: Document,
  others: readonly Document[],
  { language = "sv", count = 10 } = {},
): readonly string[] {
  const documents = new Map([one, ...others].map((each) => [each.id, each]));
  return relatedTo(one, documents, { language, count }).map(idOf);
}

const chosen = (id: string) => ({ kind: "document", id }) as const;

describe("related documents", () => {
  // Worked by hand, N = 4: idf of "lake" is ln 4/3 = 0.288, of "boat" ln 4/2 = 0.693, of "snow" and
  // "cake" ln 4/1 = 1.386. The cosine of "lake boat" with itself is 1; with "lake snow" it is
  // 0.288² / (0.750 × 1.416) = 0.078; with "cake" it is 0.
  const own = document("own", { sv: "lake boat" });
  const boats = document("z-boats", { sv: "boat lake" });
  const snow = document("a-snow", { sv: "lake snow" });
  const cake = document("cake", { sv: "cake" });

  test("stand by likeness, and those with nothing in common are left out", () => {
    assert.deepEqual(idsRelatedTo(own, [snow, cake, boats]), ["z-boats", "a-snow"]);
  });

  test("are the same in whatever order the documents come", () => {
    assert.deepEqual(idsRelatedTo(own, [boats, cake, snow]), ["z-boats", "a-snow"]);
  });

  test("stand by their ids where they are equally alike", () => {
    const [b, a] = ["b", "a"].map((id) => document(id, { sv: "lake" }));
    assert.ok(a && b);
    assert.deepEqual(idsRelatedTo(own, [b, cake, a]), ["a", "b"]);
  });

  test("weigh a word that stands often more, but not as much more as it stands", () => {
    // 1 + ln 3 = 2.1 times the weight, not 3 times.
    const often = document("often", { sv: "boat snow snow snow" });
    const once = document("once", { sv: "boat snow" });
    assert.deepEqual(idsRelatedTo(own, [often, once, cake]), ["once", "often"]);
  });

  test("do not depend on words of every text, or of one or two letters", () => {
    const [one, other] = ["one", "other"].map((id) => document(id, { sv: "lake på is" }));
    assert.ok(one && other);
    assert.deepEqual(idsRelatedTo(one, [other]), []);
  });

  test("begin with the chosen ones, in their order, each once", () => {
    const choosing = document("own", { sv: "lake boat" }, { related: [chosen("cake")] });
    assert.deepEqual(idsRelatedTo(choosing, [snow, cake, boats]), ["cake", "z-boats", "a-snow"]);
    const both = { related: [chosen("cake"), chosen("a-snow"), chosen("cake")] };
    const again = document("own", { sv: "lake boat" }, both);
    assert.deepEqual(idsRelatedTo(again, [snow, cake, boats]), ["cake", "a-snow", "z-boats"]);
  });

  test("are at most as many as asked for", () => {
    assert.deepEqual(idsRelatedTo(own, [snow, cake, boats], { count: 1 }), ["z-boats"]);
  });

  test("never hold the document itself, not even where its editor has chosen it", () => {
    const vain = document("own", { sv: "lake boat" }, { related: [chosen("own")] });
    assert.deepEqual(idsRelatedTo(vain, [snow, cake]), ["a-snow"]);
  });

  test("hold external ones by title and keywords, but none that is unreadable or itself", () => {
    const keywords = ["boat"];
    const listing = document(
      "own",
      { sv: "lake boat" },
      {
        external: [
          external("self", { keywords, isSelf: true }),
          external("scan", { keywords, unreadable: true }),
          external("untitled", { keywords }),
          external("titled", { title: "Lake Boat" }),
          external("other", { keywords: ["sugar"] }),
        ],
      },
    );
    assert.deepEqual(idsRelatedTo(listing, [cake, snow]), ["+titled", "+untitled", "a-snow"]);
  });

  test("are found by the texts of the language, or of another where there is none", () => {
    const swedish = document("swedish", { sv: "lake" });
    const both = document("both", { sv: "sjö", en: "lake" });
    assert.deepEqual(idsRelatedTo(both, [swedish, cake], { language: "en" }), ["swedish"]);
    assert.deepEqual(idsRelatedTo(both, [swedish, cake], { language: "sv" }), []);
  });
});

test("the related documents of a site are those of all its documents' lists", () => {
  const documents = siteWith().things.document;
  const report = get(documents, { id: "light-report-2023" });
  const related = relatedTo(report, documents, { language: "sv", count: 20 });
  assert.equal(related.map(idOf)[0], "star-handbook");
  assert.deepEqual(related.map(idOf).toSorted(), [
    "+measuring-the-night",
    "+untitled-on-dark-sky",
    "+winter-almanac",
    "light-report-2024",
    "star-handbook",
  ]);
});
