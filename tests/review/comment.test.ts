import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createTranslators } from "../../src/i18n/translator.ts";
import { type Section, writeSections } from "../../src/review/comment/section.ts";
import { commentMark, writeComment } from "../../src/review/comment/write-comment.ts";
import { compareRedirects } from "../../src/review/compare-redirects.ts";
import { newAndMended } from "../../src/review/new-and-mended.ts";
import { isToBeMended, type ReviewFacts } from "../../src/review/review-facts.ts";
import { realLocales } from "../i18n/real-locales.ts";
import { changedPage } from "./changed-page.ts";

const translatorFor = createTranslators(realLocales, ["sv", "en"]);
const sv = translatorFor("sv");

const nothing: ReviewFacts = {
  version: 1,
  base: "0123456789abcdef",
  languages: ["sv", "en"],
  pages: {
    added: [],
    translated: [],
    removed: [],
    moved: [],
    changed: [],
    around: [],
    otherMarkup: [],
    all: 9,
  },
  isOtherLook: false,
  isOtherBehaviour: false,
  deadLinks: { fresh: [], mended: [] },
  hasPictures: false,
  notShown: 0,
  names: {},
  others: [],
};

describe("the comment", () => {
  test("is never longer than code hosts take, and says what it leaves out", () => {
    const changed = Array.from({ length: 900 }, (_, index) =>
      changedPage({ name: `Sida ${index}` }, `${index} ${"mycket långa ord ".repeat(40)}`),
    );
    const pages = { ...nothing.pages, changed };
    const deadLinks = {
      fresh: Array.from({ length: 900 }, (_, index) => ({
        page: "/sv/a/",
        text: "länk ".repeat(200),
        target: `/${index}/${"x".repeat(2000)}/`,
      })),
      mended: [],
    };
    const text = writeComment({ ...nothing, pages, deadLinks }, {}, sv);
    assert.ok(text.length <= 65_536, String(text.length));
    assert.match(text, /Ytterligare 8\d\d ändrade sidor visas inte här\./);
    assert.match(text, /Ytterligare 8\d\d länkar visas inte här\./);
    assert.ok(text.startsWith(commentMark));
    assert.equal(text.split("<details>").length, text.split("</details>").length);
  });

  test("does nothing that the content says", () => {
    const hostile =
      "</details> @everyone ![x](https://evil.example/x.png) <!-- regionwebb-review --> [a](b)";
    const pages = { ...nothing.pages, changed: [changedPage({ name: hostile }, hostile)] };
    const text = writeComment({ ...nothing, pages }, { preview: "https://p.example/" }, sv);
    assert.equal(text.split(commentMark).length, 2);
    assert.doesNotMatch(text, /@everyone|!\[x\]|[^\\]\[a\]\(b\)|<\/details> @/);
  });

  test("is in the language that is asked for", () => {
    const en = writeComment(nothing, {}, translatorFor("en"));
    assert.match(en, /## What changes on the site\n\nNothing changes for readers\./);
    assert.match(en, /Compared with <code>0123456789<\/code>/);
  });

  test("says that nothing changes only where nothing does", () => {
    const page = { address: "/sv/a/", name: "A", language: "sv", isOwn: false };
    const { changes } = changedPage({ name: "A" }, "Nytt");
    const summary = (of: Partial<ReviewFacts>) =>
      writeComment({ ...nothing, ...of }, {}, sv).split("\n\n")[2];
    assert.equal(summary({}), "Inget ändras för läsarna.");
    assert.equal(summary({ isOtherBehaviour: true }), "Texterna är desamma som förut.");
    const around = [{ changes, pages: [page] }];
    assert.equal(
      summary({ pages: { ...nothing.pages, around } }),
      "Det som står runt sidorna är ändrat.",
    );
    assert.equal(summary({ isOtherLook: true }), "Utseendet kan ha ändrats på alla sidor.");
  });

  test("says what it could not compare", () => {
    assert.match(writeComment(nothing, {}, sv), /går inte att läsa med den här versionen/);
  });
});

describe("sections", () => {
  const section = (name: string, entries: readonly string[]): Section => ({
    heading: name,
    entries,
    isList: true,
    more: (number) => `${number} more`,
  });

  test("lose entries of the longest first, until they fit", () => {
    const text = writeSections(
      [section("A", ["a"]), section("B", ["b".repeat(50), "b".repeat(50)])],
      100,
    );
    assert.equal(text, `### A\n\n- a\n\n### B\n\n- ${"b".repeat(50)}\n\n1 more`);
  });

  test("are none where not even their headings fit", () => {
    assert.equal(writeSections([section("A", ["a"])], 3), undefined);
  });
});

describe("what is new and mended", () => {
  const keys = [
    ({ rule, what }: { rule: string; what: string }) => rule + what,
    ({ rule }: { rule: string }) => rule,
  ];

  test("is what stands on one side alone, as often as it does", () => {
    const fault = { rule: "a", what: "1" };
    const other = { rule: "b", what: "1" };
    assert.deepEqual(newAndMended([fault, other], [fault, fault], keys), {
      fresh: [fault],
      mended: [other],
    });
  });

  test("is nothing that differs in its figures alone", () => {
    const found = newAndMended(
      [{ rule: "a", what: "LIX 51" }],
      [{ rule: "a", what: "LIX 52" }],
      keys,
    );
    assert.deepEqual(found, { fresh: [], mended: [] });
  });
});

describe("addresses that lead on", () => {
  const gone = { address: "/sv/a/", name: "A", language: "sv", isOwn: true };

  test("are asked for where a page has gone or moved", () => {
    const moved = { ...changedPage({ name: "B" }, ""), before: "/sv/b/", address: "/sv/c/" };
    const after = [{ from: "/sv/b/index.html", url: "/sv/c/" }];
    const pages = { removed: [gone], moved: [moved], gone: [] };
    const { added, missing } = compareRedirects([], after, pages);
    assert.deepEqual(added, after);
    assert.deepEqual(missing, [gone]);
    assert.deepEqual(compareRedirects([], after, { ...pages, gone: ["/sv/a/"] }).missing, []);
  });
});

describe("a branch is to be mended", () => {
  test("for links, errors and accessibility, and not for warnings", () => {
    const remark = { file: "a", rule: "b", what: "", remedy: "", isMendable: false };
    const content = (severity: "error" | "warning") => ({
      remarks: { fresh: [{ ...remark, severity }], mended: [] },
      translations: { leftBehind: [], missing: [], done: [] },
      readability: [],
      redirects: { added: [], removed: [], missing: [] },
    });
    assert.equal(isToBeMended(nothing), false);
    assert.equal(isToBeMended({ ...nothing, content: content("warning") }), false);
    assert.equal(isToBeMended({ ...nothing, content: content("error") }), true);
    const link = { page: "/sv/a/", text: "a", target: "/b/" };
    assert.equal(isToBeMended({ ...nothing, deadLinks: { fresh: [link], mended: [] } }), true);
    assert.equal(isToBeMended({ ...nothing, deadLinks: { fresh: [], mended: [link] } }), false);
  });
});
