import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { fillSlots } from "../../src/i18n/fill-slots.ts";
import { createTranslators } from "../../src/i18n/translator.ts";
import { realLocales } from "./real-locales.ts";

describe("fillSlots", () => {
  const link = { tag: "a" };

  test("puts an element where the language has its placeholder", () => {
    assert.deepEqual(fillSlots("Se {{link}} för mer.", { link }), ["Se ", link, " för mer."]);
    assert.deepEqual(fillSlots("{{link}}: mer", { link }), [link, ": mer"]);
  });

  test("gives a text without placeholders as it is", () => {
    assert.deepEqual(fillSlots("Meny", { link }), ["Meny"]);
  });

  test("stops when an element is missing", () => {
    assert.throws(() => fillSlots("Se {{link}}", {}), /\{\{link\}\}/);
  });

  test("fills a text that the translator has left open", () => {
    const { t } = createTranslators(realLocales, ["sv"])("sv");
    const text = t("ui.programme.priority", { skipInterpolation: true });
    assert.equal(fillSlots(text, { priority: link }).at(-1), link);
  });
});
