import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type BadInput, expectedFault } from "./bad-input/bad-input.ts";
import { badFiles } from "./bad-input/files.ts";
import { badPages } from "./bad-input/pages.ts";
import { badPeople } from "./bad-input/people.ts";
import { badProgrammes } from "./bad-input/programmes.ts";
import { badSettings } from "./bad-input/settings.ts";
import { badTexts } from "./bad-input/texts.ts";
import { errorsWith } from "./site-with.ts";

const parts: Readonly<Record<string, readonly BadInput[]>> = {
  "the settings and the navigation": badSettings,
  "contacts and organisations": badPeople,
  "programmes and priorities": badProgrammes,
  "the fields of pages": badPages,
  "the texts of pages": badTexts,
  "whole files": badFiles,
};

for (const [part, inputs] of Object.entries(parts))
  describe(`in ${part}, one mistake gives one fault, with its file, line and field, where`, () => {
    for (const input of inputs)
      test(input.when, () => {
        assert.deepEqual(errorsWith({ [input.file]: input.change }), [expectedFault(input)]);
      });
  });
