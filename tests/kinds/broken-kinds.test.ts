import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, test } from "node:test";
import { temporaryFolder } from "../temporary-folder.ts";
import { brokenKinds } from "./broken-kinds.ts";
import { faultsOfBroken } from "./vacancies-site.ts";

describe("a fault in a kind of a body's own is told with its file and line", () => {
  const folder = temporaryFolder();
  for (const [index, broken] of brokenKinds.entries())
    test(broken[0], async () => {
      const faults = await faultsOfBroken(broken, join(folder, String(index)));
      const told = faults.map(({ file, line, code }) => `${file}:${line ?? ""} ${code}`);
      const [first = ""] = told;
      assert.ok([first, first.replace(/:\d+ /, ": ")].includes(broken[3]), told.join("\n"));
    });
});
