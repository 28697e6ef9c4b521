import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, test } from "node:test";
import { digestsOfFiles } from "../../src/audit/memory/file-digests.ts";
import type { Remark } from "../../src/checks/remark.ts";
import type { ContentOfSide } from "../../src/review/review-sites.ts";
import { reviewSites } from "../../src/review/review-sites.ts";
import type { ReviewSide } from "../../src/review/site-of-review.ts";
import type { TranslatedUnit } from "../../src/translations/translated-unit.ts";
import { htmlPage, writeSite } from "../browser/audited-pages.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder();
let count = 0;

function built(files: Readonly<Record<string, string>> = {}): ReviewSide {
  count += 1;
  const site = join(folder, String(count));
  writeSite(site, { "sv/a/index.html": htmlPage("<main>A</main>"), ...files });
  return { folder: site, digestOf: digestsOfFiles(site) };
}

const noContent: ContentOfSide = {
  units: [],
  files: new Map(),
  remarks: [],
  redirects: [],
  gone: [],
};

interface Reviewed {
  readonly before?: ReviewSide;
  readonly after?: ReviewSide;
  readonly old?: Partial<ContentOfSide>;
  readonly now?: Partial<ContentOfSide>;
}

function review({ before = built(), after = built(), old = {}, now = {} }: Reviewed) {
  return reviewSites({
    base: "abc",
    address: "https://norrsken.example",
    changedFiles: new Set(),
    before,
    after,
    content: { before: { ...noContent, ...old }, after: { ...noContent, ...now } },
    languages: ["sv", "en"],
    kinds: [],
    sample: [],
  });
}

describe("the look of all pages", () => {
  test("is another one when a style says something else", async () => {
    const facts = await review({
      before: built({ "assets/main.0123456789.css": "a { color: red }" }),
      after: built({ "assets/main.0123456780.css": "a { color: blue }" }),
    });
    assert.deepEqual([facts.isOtherLook, facts.isOtherBehaviour], [true, false]);
  });

  test("is the same when only the names of files have changed", async () => {
    const files = (css: string, chunk: string) => ({
      [`assets/main.${css}.css`]: "a { color: red }",
      [`assets/main.${chunk}.js`]: `import "./chunk.${chunk}.js"`,
    });
    const facts = await review({
      before: built(files("0123456789", "ABCDEFGH")),
      after: built(files("9876543210", "HGFEDCBA")),
    });
    assert.deepEqual([facts.isOtherLook, facts.isOtherBehaviour], [false, false]);
  });
});

describe("the content of a branch", () => {
  const text = (path: string, words: string) => [path, { path, text: words }] as const;
  const unit = (of: Partial<TranslatedUnit>): TranslatedUnit => ({
    language: "en",
    originalFile: { path: "src/content/sv/a.md", text: "" },
    file: "src/content/en/a.md",
    fingerprint: "1",
    state: "unrecorded",
    ...of,
  });
  const translated = (
    before: Partial<TranslatedUnit>,
    after: Partial<TranslatedUnit>,
    isTouched = false,
  ) =>
    review({
      old: {
        units: [unit(before)],
        files: new Map([text("src/content/en/a.md", "Old")]),
      },
      now: {
        units: [unit(after)],
        files: new Map([text("src/content/en/a.md", isTouched ? "New" : "Old")]),
      },
    });

  test("leaves translations behind whose original alone has changed, noted or not", async () => {
    for (const [before, after, isTouched, isLeft] of [
      [{}, { fingerprint: "2" }, false, true],
      [{}, { fingerprint: "2" }, true, false],
      [{ state: "current" }, { state: "outdated", fingerprint: "2" }, true, true],
      [{ state: "outdated" }, { state: "outdated", fingerprint: "2" }, false, false],
      [{}, {}, false, false],
    ] as const) {
      const { content } = await translated(before, after, isTouched);
      assert.equal(content?.translations.leftBehind.length, Number(isLeft));
    }
  });

  test("lacks translations that were there or never needed before, and has others that were missing", async () => {
    const missing = await translated({}, { state: "missing" });
    assert.equal(missing.content?.translations.missing.length, 1);
    const still = await translated({ state: "missing" }, { state: "missing" });
    assert.equal(still.content?.translations.missing.length, 0);
    const done = await translated({ state: "missing" }, { state: "current" });
    assert.equal(done.content?.translations.done.length, 1);
  });

  test("is easier or harder to read", async () => {
    const page = (words: string) =>
      new Map([text("src/content/sv/a.md", `---\ntitle: Att läsa\n---\n\n${words}\n`)]);
    const easy = "Vi har öppet varje dag. Du kan komma in när du vill. ".repeat(8);
    const hard =
      "Verksamhetsinriktningen fastställs av regionfullmäktige genom övergripande målsättningar. ".repeat(
        10,
      );
    const { content } = await review({ old: { files: page(easy) }, now: { files: page(hard) } });
    const [change, ...others] = content?.readability ?? [];
    assert.deepEqual(others, []);
    assert.equal(change?.measure, "LIX");
    assert.ok((change.before ?? 0) < 20 && change.after > 60, JSON.stringify(change));
  });

  test("has remarks that are new, whatever line they have moved to", async () => {
    const remark = (of: Partial<Remark>): Remark => ({
      severity: "warning",
      file: "a.md",
      rule: "long-word",
      what: "Ordet är långt.",
      remedy: "",
      isMendable: false,
      ...of,
    });
    const { content } = await review({
      old: { remarks: [remark({ line: 3 }), remark({ rule: "date-style" })] },
      now: { remarks: [remark({ line: 9 }), remark({ file: "b.md" })] },
    });
    assert.deepEqual(
      content?.remarks.fresh.map(({ file }) => file),
      ["b.md"],
    );
    assert.deepEqual(
      content.remarks.mended.map(({ rule }) => rule),
      ["date-style"],
    );
  });
});
