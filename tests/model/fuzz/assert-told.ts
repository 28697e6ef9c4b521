import assert from "node:assert/strict";
import type { Fault } from "../../../src/model/fault.ts";
import { describeFault, wordsOfFault } from "../../../src/model/fault-text.ts";
import { translators } from "../site-with.ts";

/** Asserts that faults say where they are, what is wrong and how to mend it, to editors of both languages. */
export function assertTold(faults: readonly Fault[]): void {
  for (const fault of faults) {
    assert.notEqual(fault.file, "");
    assert.ok(fault.line === undefined || fault.line >= 1, `${fault.file}:${fault.line}`);
    for (const language of ["sv", "en"]) {
      const { what, remedy } = wordsOfFault(fault, translators(language));
      assert.notEqual(what, "", fault.code);
      assert.notEqual(remedy, "", fault.code);
      assert.doesNotMatch(describeFault(fault, translators(language)), /\n/);
    }
  }
}
