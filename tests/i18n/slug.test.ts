import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { slugify } from "../../src/i18n/slug.ts";

describe("slugify", () => {
  for (const [text, slug] of [
    ["Här är ärendet", "har-ar-arendet"],
    ["Åtgärder för öar", "atgarder-for-oar"],
    ["A\u030aterva\u0308xt", "atervaxt"],
    ["Idé & kafé", "ide-kafe"],
    ["Regionalt utvecklingsforum 2024", "regionalt-utvecklingsforum-2024"],
    ["The region’s budget", "the-regions-budget"],
    ["– Vad händer nu? –", "vad-hander-nu"],
    ["Færøyene, Łódź, Straße", "faeroyene-lodz-strasse"],
    ["Ĺ\u00a0m²", "l-m2"],
    ["!?", ""],
  ] as const) {
    test(`makes "${slug}" of "${text}"`, () => {
      assert.equal(slugify(text), slug);
    });
  }

  test("gives words of ASCII letters and digits joined by single hyphens, and keeps them", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const slug = slugify(text);
        assert.match(slug, /^([a-z0-9]+(-[a-z0-9]+)*)?$/);
        assert.equal(slugify(slug), slug);
      }),
    );
  });
});
