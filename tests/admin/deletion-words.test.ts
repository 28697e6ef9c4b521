import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { readAdmin } from "../../src/project/admin-of-site.ts";
import { generatorRoot } from "../../src/project/generator-root.ts";
import { siteOfEditors } from "../browser/with-forms.ts";

const { config } = await readAdmin(join(generatorRoot, "tests", "vacancies"), { isLocal: true });
const link = "Det som länkar hit måste ändras: kontrollen säger vad.";

/** What the question says of a kind, without what is the same of many. */
const expected = {
  withDays: [
    "Adressen slutar att fungera för alla som har sparat den.",
    "Ofta är det bättre att rätta texten, eller att fylla i Arkiveras eller Avpubliceras: då säger adressen vad som har funnits där.",
    "Raderar du något som har haft besökare: öppna sedan Gamla adresser och skriv vart adressen ska leda, eller att den är borttagen.",
    link,
  ].join(" "),
  withoutDays: [
    "Adressen slutar att fungera för alla som har sparat den.",
    "Ofta är det bättre att rätta texten.",
    "Raderar du något som har haft besökare: öppna sedan Gamla adresser och skriv vart adressen ska leda, eller att den är borttagen.",
    link,
  ].join(" "),
  shared: "Det försvinner från den sida där det står.",
  nowhere: "Det försvinner från webbplatsen.",
};

test("says of each kind what it means to delete one, and of a body's own kinds", () => {
  assert.deepEqual(config.deleting, {
    news: expected.withDays,
    page: expected.withDays,
    guide: expected.withDays,
    "document-text": expected.nowhere,
    programme: expected.withDays,
    event: expected.withDays,
    notice: expected.withoutDays,
    service: expected.withDays,
    priority: expected.withoutDays,
    document: expected.withDays,
    plan: expected.withDays,
    vacancy: expected.withDays,
    term: `${expected.shared} ${link}`,
    contact: expected.withoutDays,
    organisation: expected.withoutDays,
    alert: expected.nowhere,
    "known-problem": `${expected.shared} ${link}`,
    "manual-test": expected.shared,
  });
});

test("says it in the language of the editors", async () => {
  const { config: english } = await readAdmin(siteOfEditors("en"), { isLocal: true });
  assert.deepEqual(
    ["event", "contact", "term", "alert"].map((kind) => english.deleting[kind]),
    [
      "Its address stops working for everybody who has saved it. It is often better to correct the text, or to fill in Archived from or Removed from: the address then says what was there. If you delete something that has had visitors, open Old addresses afterwards and say where its address is to lead, or that it is gone. What links here must be changed: the check says what.",
      "Its address stops working for everybody who has saved it. It is often better to correct the text. If you delete something that has had visitors, open Old addresses afterwards and say where its address is to lead, or that it is gone. What links here must be changed: the check says what.",
      "It disappears from the page on which it stands. What links here must be changed: the check says what.",
      "It disappears from the site.",
    ],
  );
});
