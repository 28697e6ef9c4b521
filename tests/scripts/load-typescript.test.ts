import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { promisify } from "node:util";
import { repositoryRoot } from "../roots.ts";
import { temporaryFolder } from "../temporary-folder.ts";

/** Runs a file with what it imports, all in a folder of its own, and gives what it prints. */
async function run(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const loader = join(repositoryRoot, "scripts", "load-typescript.mjs");
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--import", loader, join(folder, "main.ts")],
    { env: { ...process.env, NODE_TEST_CONTEXT: undefined } },
  );
  return stdout.trim();
}

describe("TypeScript as it stands", () => {
  test("may have all that TypeScript has, also what Node cannot take away", async () => {
    const main = "enum Day { monday, tuesday }\nconsole.log(Day.tuesday as number);";
    assert.equal(await run({ "main.ts": main }), "1");
  });

  test("is loaded below node_modules, where packages lie", async () => {
    const printed = await run({
      "main.ts": 'import { day } from "./node_modules/week/day.ts";\nconsole.log(day);',
      "node_modules/week/day.ts": 'export const day: string = "tuesday";',
    });
    assert.equal(printed, "tuesday");
  });

  test("fails at the line that somebody wrote", async () => {
    const printed = await run({
      "main.ts": [
        'import { fail } from "./fail.tsx";',
        "try {",
        "  fail();",
        "} catch (error) {",
        "  console.log(String((error as Error).stack));",
        "}",
      ].join("\n"),
      "fail.tsx": [
        "interface Day {",
        "  readonly name: string;",
        "}",
        "",
        "export function fail(): Day {",
        '  throw new Error("no day");',
        "}",
      ].join("\n"),
    });
    assert.match(
      printed,
      /^Error: no day\n\s+at fail \(\S*fail\.tsx:6:9\)\n\s+at (?:<anonymous> \()?\S*main\.ts:3:3/m,
    );
  });

  test("is the generator's own", async () => {
    const page = join(repositoryRoot, "_includes", "page-context.tsx");
    const main = `const page = await import(${JSON.stringify(page)});\nconsole.log(typeof page.usePage);`;
    assert.equal(await run({ "main.ts": main }), "function");
  });
});
