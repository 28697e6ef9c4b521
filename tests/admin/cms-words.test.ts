import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { cmsWords } from "../../src/admin/cms-words.ts";
import { addedPlaces } from "../../src/admin/mend-deleting.ts";
import { ownTextKeys } from "../../src/admin/mend-words.ts";

type Texts = { readonly [name: string]: string | Texts };

const folder = join(
  dirname(createRequire(import.meta.url).resolve("@sveltia/cms")),
  "..",
  "locales",
);

/** The keys of all texts that the CMS has in a language. */
function keysOf(language: string): readonly string[] {
  const walk = (texts: Texts, before = ""): readonly string[] =>
    Object.entries(texts).flatMap(([name, text]) =>
      typeof text === "string" ? [before + name] : walk(text, `${before}${name}.`),
    );
  return walk(JSON.parse(readFileSync(join(folder, `${language}.json`), "utf8")) as Texts);
}

/** What only those can read who write the configuration by hand, or keep pictures elsewhere. */
const notShown = /^(?:config\.(?:error|warning)|cloud_storage)\./;

test("no text of the CMS is left in English in the Swedish forms", () => {
  const ours = Object.keys(cmsWords.sv ?? {});
  const swedish = new Set([...keysOf("sv"), ...ours]);
  const missing = keysOf("en-GB").filter((key) => !swedish.has(key) && !notShown.test(key));
  assert.deepEqual(missing, []);
});

test("our own words keep the places to be filled of those that they replace", () => {
  const english = JSON.parse(readFileSync(join(folder, "en-GB.json"), "utf8")) as Texts;
  const placesOf = (text: string) => [...new Set(text.match(/\{\$\w+/g) ?? [])].toSorted();
  for (const [language, texts] of Object.entries(cmsWords))
    for (const [key, text] of Object.entries(texts)) {
      if (ownTextKeys.includes(key)) continue;
      const known = [...placesOf(textAt(english, key)), `{$${addedPlaces[key]}`];
      const unknown = placesOf(text).filter((place) => !known.includes(place));
      assert.deepEqual(unknown, [], `${language} ${key}`);
    }
});

test("what the CMS lacks is said in each language of the forms", () => {
  for (const [language, texts] of Object.entries(cmsWords))
    for (const key of ownTextKeys) assert.ok(texts[key], `${language} ${key}`);
});

test("names of files are called so, not by the word of programmers", () => {
  const swedish = JSON.parse(readFileSync(join(folder, "sv.json"), "utf8")) as Texts;
  const ours = cmsWords.sv ?? {};
  const left = keysOf("sv").filter(
    (key) => !notShown.test(key) && !(key in ours) && /slugg/i.test(textAt(swedish, key)),
  );
  assert.deepEqual(left, []);
});

function textAt(texts: Texts, key: string): string {
  const found = key
    .split(".")
    .reduce<Texts | string | undefined>(
      (inner, name) => (typeof inner === "object" ? inner[name] : undefined),
      texts,
    );
  return typeof found === "string" ? found : "";
}
