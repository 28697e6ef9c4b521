import assert from "node:assert/strict";
import { execFile, execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, test } from "node:test";
import { promisify } from "node:util";
import { hostFiles } from "../../../src/outputs/hosts/host-files.ts";
import { hostTable } from "../../../src/outputs/hosts/host-table.ts";
import { siteWith } from "../../model/site-with.ts";
import { temporaryFolder } from "../../temporary-folder.ts";

const folder = temporaryFolder();
const analyzer = "/usr/bin/systemd-analyze";
const program = join(folder, "program");
writeFileSync(program, "#!/bin/sh\n");
chmodSync(program, 0o755);

/** The examples for systemd, with programs of this machine in place of those of a server. */
function writeUnits(settings: object): readonly string[] {
  const site = siteWith();
  const files = hostFiles(hostTable({ ...site, settings: { ...site.settings, ...settings } }));
  return files
    .filter(({ path }) => path.startsWith("systemd/"))
    .map(({ path, content }) => {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      const text = String(content);
      writeFileSync(
        file,
        path.includes(".service")
          ? text.replaceAll(/(?<=^ExecStart=\+?)\/usr\/(?:local\/)?bin\/[^\s]+/gm, program)
          : text,
      );
      return file;
    });
}

describe("the examples for systemd", () => {
  for (const [what, forms, count] of [
    ["with forms that are taken on the host", { address: "/formular/", keepDays: {} }, 4],
    ["without forms", undefined, 3],
  ] as const)
    test(`are units that systemd takes: ${what}`, {
      skip: !existsSync(analyzer) && "systemd is not installed",
    }, async () => {
      const files = writeUnits({ forms });
      assert.equal(files.length, count);
      const units = files.filter((file) => /\.(?:service|timer)$/.test(file));
      const { stdout, stderr } = await promisify(execFile)(analyzer, ["verify", ...units]);
      assert.deepEqual([stdout, stderr], ["", ""]);
    });

  test("have a script that a shell takes", () => {
    const [script = ""] = writeUnits({}).filter((file) => !/\.(?:service|timer)$/.test(file));
    execFileSync("sh", ["-n", script]);
  });
});
