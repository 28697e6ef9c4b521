import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { createTranslators } from "../../src/i18n/translator.ts";
import { showHiddenCharacters } from "../../src/markdown/hidden-characters.ts";
import type { Fault } from "../../src/model/fault.ts";
import { describeFault } from "../../src/model/fault-text.ts";
import { realLocales } from "../i18n/real-locales.ts";
import { badAccessibility } from "./bad-input/accessibility.ts";
import { type BadInput, expectedFault } from "./bad-input/bad-input.ts";
import { badCharacters } from "./bad-input/characters.ts";
import { badComments } from "./bad-input/comments.ts";
import { badDocumentTexts } from "./bad-input/document-texts.ts";
import { badDocuments } from "./bad-input/documents.ts";
import { badEvents } from "./bad-input/events.ts";
import { badFiles } from "./bad-input/files.ts";
import { badFrontMatter } from "./bad-input/front-matter.ts";
import { badJson } from "./bad-input/json.ts";
import { badKnowledge } from "./bad-input/knowledge.ts";
import { badMedia } from "./bad-input/media.ts";
import { badNotices } from "./bad-input/notices.ts";
import { otherFaults } from "./bad-input/other-faults.ts";
import { badPages } from "./bad-input/pages.ts";
import { badPeople } from "./bad-input/people.ts";
import { badPlans } from "./bad-input/plans.ts";
import { badProgrammes } from "./bad-input/programmes.ts";
import { badRedirects } from "./bad-input/redirects.ts";
import { badRelations } from "./bad-input/relations.ts";
import { badServices } from "./bad-input/services.ts";
import { badSettings } from "./bad-input/settings.ts";
import { badStatements } from "./bad-input/statements.ts";
import { badTexts } from "./bad-input/texts.ts";
import { inShort, load } from "./site-with.ts";

const parts: Readonly<Record<string, readonly BadInput[]>> = {
  "the settings and the navigation": badSettings,
  "the list of old addresses": badRedirects,
  "contacts and organisations": badPeople,
  "programmes and priorities": badProgrammes,
  events: badEvents,
  "the notice board": badNotices,
  services: badServices,
  "the accessibility statement and the register": badAccessibility,
  documents: badDocuments,
  "the texts of documents": badDocumentTexts,
  "approved comments": badComments,
  plans: badPlans,
  "alerts, the glossary and versions of pages": badKnowledge,
  "the fields of pages": badPages,
  "the texts of pages": badTexts,
  "whole files": badFiles,
  "the uses of media": badMedia,
  "what belongs to or follows something": badRelations,
  "what is said": badStatements,
  "the grammar of JSON": badJson,
  "the grammar of fields": badFrontMatter,
  "characters that nobody sees": badCharacters,
};

const loaded = new Map<BadInput, readonly Fault[]>();

/** The faults that an input gives; they are needed twice. */
function faultsOf(input: BadInput): readonly Fault[] {
  const faults = loaded.get(input) ?? load({ [input.file]: input.change }).faults;
  loaded.set(input, faults);
  return faults;
}

for (const [part, inputs] of Object.entries(parts))
  describe(`in ${part}, one mistake gives one fault, with its file, line and field, where`, () => {
    for (const input of inputs)
      test(input.when, () => {
        const errors = faultsOf(input).filter(({ severity }) => severity === "error");
        assert.deepEqual(errors.map(inShort), [expectedFault(input)]);
      });
  });

describe("the words of the locales", () => {
  let all: readonly Fault[];

  before(async () => {
    all = [...Object.values(parts).flat().flatMap(faultsOf), ...(await otherFaults())];
  });

  const translatorFor = createTranslators(realLocales, ["sv", "en"]);

  for (const language of ["sv", "en"])
    test(`say each fault with its place and values, in ${language}`, () => {
      for (const fault of all) {
        const text = describeFault(fault, translatorFor(language));
        // What an editor has written may hold braces; the words around it may not.
        const words = Object.values(fault.values).reduce<string>(
          (rest, value) => rest.replaceAll(String(value), ""),
          text,
        );
        assert.doesNotMatch(words, /\{\{|\}\}|undefined|\[object/, text);
        assert.ok(text.startsWith(showHiddenCharacters(fault.file)), text);
        assert.match(text, /: .+\.? .+/, text);
        // A missing value leaves its quotation marks empty; what a machine says may have its own.
        const { detail = "" } = fault.values;
        const around = detail === "" ? text : text.replace(String(detail), "…");
        assert.doesNotMatch(around, /[”“]\s*[”“]|\(\s*\)|: \.| {2}/, text);
      }
    });

  test("never pass on the words of a parser", () => {
    const parsers =
      /\b(?:array|object|string|int|boolean|undefined|NaN|Expected|Invalid\w*|Unexpected|mapping|token|implicit|scalar|alias)\b/;
    // Whoever wrote the code of a kind reads what the engine says of it.
    const ofCode = ["kind-broken", "kind-failed", "kind-wrong-value"];
    const ofContent = all.filter(({ code }) => !ofCode.includes(code));
    for (const fault of ofContent)
      assert.doesNotMatch(describeFault(fault, translatorFor("sv")), parsers);
  });

  test("are those of exactly the faults that content can have", () => {
    const found = new Set(all.map(({ code }) => code));
    const { faults: words } = realLocales.sv as { faults: object };
    assert.deepEqual([...found].sort(), Object.keys(words).sort());
  });
});
