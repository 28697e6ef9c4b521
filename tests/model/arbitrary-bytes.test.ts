import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { readLocales } from "../../src/i18n/read-locales.ts";
import type { Fault } from "../../src/model/fault.ts";
import { loadLocales } from "../../src/model/load-locales.ts";
import { readSiteFiles } from "../../src/model/read-site-files.ts";
import { checkTokens } from "../../src/outputs/check-tokens.ts";
import { fixtureRoot, repositoryRoot } from "../roots.ts";
import { seed } from "../seed.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { arbitraryFile } from "./fuzz/arbitrary-file.ts";
import { assertTold } from "./fuzz/assert-told.ts";
import { tryChanges } from "./fuzz/try-changes.ts";

/** Only a hang could reach it. */
const timeout = 600_000;

/** A file of each sort that editors own; those that the fixture site has not are written here. */
const sorts: Readonly<Record<string, string | undefined>> = {
  "_data/site.json": undefined,
  "_data/navigation.json": undefined,
  "_data/check.json": undefined,
  "_data/synonyms.json": undefined,
  "_data/redirects.json": '{ "redirects": [{ "from": "/gammal", "to": "/sv/" }] }',
  "_data/contacts/vera-akervik.json": undefined,
  "_data/contacts/vera-akervik.translations.json": '{ "en": { "title": { "of": "0" } } }',
  "_data/events/star-watch-2031.json": undefined,
  "_data/glossary/lux.json": undefined,
  "_data/accessibility/statement.json": undefined,
  "src/content/comments/news/light-feast-2024.json": undefined,
  "src/content/sv/news/light-feast-2024.md": undefined,
  "src/content/en/news/light-feast-2024.md": undefined,
  "locales/fi.json": undefined,
  "tokens.css": undefined,
  "src/content/media/aurora.svg": undefined,
  "src/content/media/portrait.png": undefined,
};

const folder = temporaryFolder();
const own = await readLocales(repositoryRoot);
const files = fc.record(
  Object.fromEntries(
    Object.entries(sorts).map(([path, text]) => {
      const bytes = text === undefined ? readFileSync(join(fixtureRoot, path)) : Buffer.from(text);
      return [path, arbitraryFile(bytes)];
    }),
  ),
);

test("whatever the bytes of a file are, it is read, or a fault says why not", {
  timeout,
}, async () => {
  const counts = { faults: 0, pages: 0 };
  await fc.assert(
    fc.asyncProperty(files, async (written) => {
      const { faults, pages } = await readAll(written);
      assertTold(faults);
      for (const { file } of faults) assert.ok(file in written, file);
      counts.faults += faults.length;
      counts.pages += pages;
    }),
    { seed, numRuns: 40, endOnFailure: true },
  );
  assert.ok(counts.faults >= 200 && counts.pages >= 10, JSON.stringify(counts));
});

/** Reads files as a build does; those without errors become part of the fixture site and are rendered. */
async function readAll(written: Readonly<Record<string, Uint8Array>>) {
  const root = mkdtempSync(join(folder, "site-"));
  for (const [path, bytes] of Object.entries(written)) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), bytes);
  }
  const { data, content, locales, tokens, media, faults, unreadable } = await readSiteFiles(root);
  const found: Fault[] = [...faults];
  const report = (fault: Fault) => found.push(fault);
  loadLocales({ files: locales, unreadable, own, languages: ["sv", "en", "fi"] }, report);
  const styles = join(repositoryRoot, "_includes", "styles");
  if (tokens) await checkTokens(tokens, { styles, media }, report);
  const texts = [...data, ...content].map(({ path, text }) => [path, text] as const);
  return { faults: found, pages: tryChanges(Object.fromEntries(texts)).pages };
}
