import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { cutLong, sayText } from "../../../../_includes/components/listen/reader/say-text.ts";

const words = {
  abbreviations: { "t.ex.": "till exempel", ca: "cirka", mnkr: "miljoner kronor" },
  endings: { "m.m.": "med mera" },
  to: "till",
  picture: "Bild",
};

describe("what is said", () => {
  test("has abbreviations in full, however they begin", () => {
    assert.equal(
      sayText("T.ex. ca 64 mnkr, m.m.", words),
      "till exempel cirka 64 miljoner kronor, med mera",
    );
  });

  test("keeps words that hold the letters of an abbreviation", () => {
    assert.equal(sayText("Rebecca åt cabanossi.", words), "Rebecca åt cabanossi.");
  });

  test("has a word for the dash between numbers, and no other", () => {
    assert.equal(
      sayText("2023–2027 – kl. 9.00–9.05", words),
      "2023 till 2027 – kl. 9.00 till 9.05",
    );
    assert.equal(sayText("0155-24 57 39", words), "0155-24 57 39");
  });

  test("has no soft hyphens, line breaks or spaces in a row", () => {
    assert.equal(sayText(" kol\u00adlek\n  tiv ", words), "kollek tiv");
  });
});

describe("a text that is too long to be said at once", () => {
  test("is cut at a comma rather than at a space", () => {
    assert.deepEqual(cutLong("ett två tre, fyra fem", 16), ["ett två tre,", "fyra fem"]);
    assert.deepEqual(cutLong("ett två tre fyra", 10), ["ett två", "tre fyra"]);
  });

  test("loses no letter, and no part of it is longer than it may be", () => {
    const text = fc.stringMatching(/^[a-zåäö,;: –]*$/, { maxLength: 300 });
    fc.assert(
      fc.property(text, (whole) => {
        const parts = cutLong(whole, 30);
        assert.equal(parts.join("").replace(/\s/g, ""), whole.replace(/\s/g, ""));
        for (const part of parts) assert.ok(part.length <= 30, part);
      }),
    );
  });
});
