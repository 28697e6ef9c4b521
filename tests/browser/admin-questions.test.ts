import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { readAdmin } from "../../src/project/admin-of-site.ts";
import { generatorRoot } from "../../src/project/generator-root.ts";
import type { Editor } from "./editor.ts";
import { withForms } from "./with-forms.ts";

const site = join(generatorRoot, "tests", "site");
const inLanguage = { sv: withForms("sv", site), en: withForms("en", site) } as const;

const words = {
  sv: {
    more: /^Visa redigeringsalternativ$/,
    delete: /^Radera$/,
    cancel: /^Avbryt$/,
    asks: "Vill du radera det här?",
    refuses: "Det här går inte att radera, eftersom fälten nedan måste peka på något.",
  },
  en: {
    more: /^Show Edit(?:ing|or)? Options$/,
    delete: /^Delete(?: Entry)?$/,
    cancel: /^Cancel$/,
    asks: "Do you want to delete this?",
    refuses: "This cannot be deleted, because the fields below must point to something.",
  },
} as const;

/** A thing of each kind that has forms. */
const things = {
  news: "aurora-2022",
  page: "lamp-swap",
  programme: "ice-forum-2023",
  event: "snow-days-2024",
  notice: "lost-star",
  service: "see-a-star",
  priority: "isloftet",
  document: "star-handbook",
  plan: "light-plan-2023",
  term: "lux",
  contact: "vera-akervik",
  organisation: "vinterljus",
  alert: "power-cut",
  "known-problem": "old-map",
  "manual-test": "reader-2024",
} as const;

test("things of all kinds that can be deleted are asked for", async () => {
  const { config } = await readAdmin(site, { isLocal: true });
  const kinds = config.cms.collections.filter((one) => !one.hide && one.delete !== false);
  // Pages of the guide are those of the generator.
  assert.deepEqual(
    kinds.map(({ name }) => name).filter((name) => name !== "guide"),
    Object.keys(things),
  );
});

/** Asks to delete what is in the form that is open, and gives the question. */
async function questionOf({ page, press }: Editor, language: "sv" | "en") {
  await press(words[language].more);
  await press(words[language].delete);
  await page.waitForSelector("dialog[open] [role='none']");
  return page.$eval("dialog[open]", (dialog) => {
    const { left, right } = dialog.getBoundingClientRect();
    return {
      text: dialog.innerText.replaceAll(/[\u2066-\u2069]/g, ""),
      needing: [...dialog.querySelectorAll("li")].map((one) => one.innerText),
      isCutOff: left < 0 || right > innerWidth || dialog.scrollWidth > dialog.clientWidth,
    };
  });
}

for (const [language, width] of [
  ["sv", 390],
  ["sv", 1280],
  ["en", 390],
  ["en", 1280],
] as const)
  test(`says of each kind what it means to delete one, in ${language} at ${width}`, async () => {
    const { root, open } = inLanguage[language];
    const { deleting } = (await readAdmin(root, { isLocal: true })).config;
    const editor = await open({ width });
    for (const [kind, id] of Object.entries(things)) {
      await editor.open(`collections/${kind}/entries/${id}`);
      const { text, needing, isCutOff } = await questionOf(editor, language);
      assert.equal(isCutOff, false, `${kind} is cut off`);
      if (text.includes(words[language].refuses)) {
        assert.ok(needing.length > 0, kind);
        assert.equal(new Set(needing).size, needing.length, needing.join("\n"));
      } else {
        const asked = `${words[language].asks} ${deleting[kind]}`;
        assert.ok(text.includes(asked), `${kind}: ${text}`);
      }
      await editor.press(words[language].cancel, "dialog[open]");
      await editor.page.waitForFunction(() => !document.querySelector("dialog[open]"));
    }
  });
