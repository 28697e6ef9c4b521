import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { splitSentences } from "../../../../_includes/components/listen/reader/split-sentences.ts";
import type { SpokenWords } from "../../../../_includes/components/listen/reader/spoken-words.ts";

const words = (abbreviations: readonly string[]): SpokenWords => ({
  abbreviations: Object.fromEntries(abbreviations.map((short) => [short, "in full"])),
  endings: { "m.m.": "med mera", "etc.": "et cetera" },
  to: "to",
  picture: "Picture",
});
const swedish = words(["t.ex.", "kl.", "ca"]);
const english = words(["e.g.", "dr."]);

function sentences(text: string, lang = "sv", known = swedish): readonly string[] {
  return splitSentences(text, lang, known).map((span) => text.slice(...span));
}

describe("sentences", () => {
  test("end at points, exclamation marks and question marks", () => {
    assert.deepEqual(sentences("Vi växer. Gör ni? Ja!"), ["Vi växer.", "Gör ni?", "Ja!"]);
  });

  test("do not end after an abbreviation", () => {
    assert.deepEqual(sentences("Vi möts kl. 9.00 i salen. Kom t.ex. Åsa och du."), [
      "Vi möts kl. 9.00 i salen.",
      "Kom t.ex. Åsa och du.",
    ]);
    assert.deepEqual(sentences("Ask Dr. Example, e.g. Monday. Then go.", "en", english), [
      "Ask Dr. Example, e.g. Monday.",
      "Then go.",
    ]);
  });

  test("do not end after an abbreviation in a bracket", () => {
    assert.deepEqual(sentences("Ring oss (t.ex. Åsa). Tack."), ["Ring oss (t.ex. Åsa).", "Tack."]);
  });

  test("may end after an abbreviation that stands last", () => {
    assert.deepEqual(sentences("Mat, musik m.m. Välkommen!"), ["Mat, musik m.m.", "Välkommen!"]);
    assert.deepEqual(sentences("Mat m.m. och musik."), ["Mat m.m. och musik."]);
  });

  test("do not end after an initial", () => {
    assert.deepEqual(sentences("A. Svensson talar. B. Ek svarar."), [
      "A. Svensson talar.",
      "B. Ek svarar.",
    ]);
  });

  test("do not end before a small letter or within a number", () => {
    assert.deepEqual(sentences("”Varför?” frågar hon. Svaret är 9.30."), [
      "”Varför?” frågar hon.",
      "Svaret är 9.30.",
    ]);
  });

  test("leave out the spaces around them, and nothing else", () => {
    const text = fc.stringMatching(/^[A-Za-zåäöÅÄÖ0-9 .!?,(]*$/);
    fc.assert(
      fc.property(text, (whole) => {
        const parts = splitSentences(whole, "sv", swedish);
        const said = parts.map((span) => whole.slice(...span)).join("");
        assert.equal(said.replace(/\s/g, ""), whole.replace(/\s/g, ""));
        for (const span of parts) assert.equal(whole.slice(...span).trim(), whole.slice(...span));
      }),
    );
  });
});
