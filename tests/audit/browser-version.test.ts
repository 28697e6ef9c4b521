import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { browserVersion } from "../../src/audit/browser-version.ts";
import { temporaryFolder } from "../temporary-folder.ts";

test("a browser that was replaced is another one, though the script that starts it is the same", {
  skip: process.platform === "win32",
}, async () => {
  const folder = temporaryFolder();
  const executablePath = join(folder, "browser");
  writeFileSync(executablePath, `#!/bin/sh\ncat "${folder}/version"\n`, { mode: 0o755 });
  const versionIn = (text: string) => {
    writeFileSync(join(folder, "version"), text);
    return browserVersion({ executablePath, env: {} });
  };
  assert.equal(await versionIn("Chromium 156.0.1\n"), "Chromium 156.0.1");
  assert.equal(await versionIn("Chromium 156.0.2\n"), "Chromium 156.0.2");
});
