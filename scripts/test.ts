import "../src/project/check-node.ts";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { auditHtml } from "../src/audit/audit-files.ts";
import { auditLinks } from "../src/audit/audit-links.ts";
import type { AuditResult } from "../src/audit/audit-result.ts";
import { auditWeight } from "../src/audit/audit-weight.ts";
import { listAddresses } from "../src/audit/browser/list-addresses.ts";
import type { AuditFinding } from "../src/audit/finding.ts";
import { applyRegister } from "../src/audit/register.ts";
import { describeFinding } from "../src/audit/report/describe-finding.ts";
import { gatherFaults } from "../src/audit/report/gather-faults.ts";
import { auditBuiltPages } from "../src/audit/run/audit-built-pages.ts";
import { generatorRoot } from "../src/project/generator-root.ts";
import { keptLooksFolder } from "../src/project/kept/cache-folder.ts";
import { openSiteOfAudit } from "./site-of-audit.ts";
import type { TestTally } from "./test-batch.ts";
import { runTestFiles } from "./test-files.ts";

/** How many checks of one kind passed and failed. */
type Tally = Omit<TestTally, "failures">;

/** Whether only what answers at once is asked: no browser, no server, no other command. */
const isQuick = process.argv.includes("--quick");

/** Whether pages are looked at that were found to be right before, and have not changed since. */
const isNothingKept = process.argv.includes("--nothing-kept");

/** The content of the fixture site is of this day (in seconds, as SOURCE_DATE_EPOCH). */
const dayOfFixture = { SOURCE_DATE_EPOCH: "1714564800" };

process.chdir(generatorRoot);
const site = mkdtempSync(join(tmpdir(), "regionwebb-"));
const output = join(site, "_site");
const tallies: Tally[] = [];
const failures: string[] = [];
const found: AuditFinding[] = [];
const reference = await openSiteOfAudit(generatorRoot);
try {
  tallies.push(
    tool("format and lint", "node_modules/.bin/biome", ["check", "--error-on-warnings"]),
  );
  tallies.push(tool("types", "node_modules/.bin/tsc", ["--noEmit"]));
  tallies.push(script("schemas of the data files", "scripts/schemas.ts", ["--check"]));
  if (!isQuick) tallies.push(fixture());
  tallies.push(await tests("tests", "tests/**/*.test.ts", ["tests/browser/**"]));
  tallies.push(script("build of the reference site", "scripts/build.ts", ["--output", output]));
  for (const audit of [auditHtml, auditLinks]) tallies.push(await auditOf(audit));
  if (!isQuick) {
    tallies.push(await auditOf(auditWeight), await pages(), register());
    process.env.REGIONWEBB_SITE = output;
    tallies.push(await tests("browser tests", "tests/browser/**/*.test.ts", []));
  }
} finally {
  rmSync(site, { recursive: true, force: true });
}
const sum = (key: keyof Tally) => tallies.reduce((total, tally) => total + tally[key], 0);
process.exitCode = sum("failed") > 0 ? 1 : 0;
for (const failure of failures) console.error(`failed: ${failure}`);
console.log(`${sum("passed")} passed, ${sum("failed")} failed`);

/** Builds the fixture site, on its own day, once for the tests that only look at it. */
function fixture(): Tally {
  const folder = join(site, "fixture");
  process.env.REGIONWEBB_FIXTURE_SITE = folder;
  const parameters = ["--root", "tests/site", "--output", folder];
  return script("build of the fixture site", "scripts/build.ts", parameters, dayOfFixture);
}

/** Runs a command that is one check: it passes when it ends with 0. */
function tool(
  name: string,
  command: string,
  parameters: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Tally {
  announce(name);
  const env = { ...process.env, ...environment };
  const { status } = spawnSync(command, parameters, { stdio: "inherit", env });
  if (status !== 0) console.error(`${name}: failed`);
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function script(
  name: string,
  path: string,
  parameters: readonly string[],
  environment?: NodeJS.ProcessEnv,
): Tally {
  return tool(
    name,
    process.execPath,
    ["--import", "./scripts/load-typescript.mjs", path, ...parameters],
    environment,
  );
}

/** Runs the test files of a pattern; each test counts, and so does a file that cannot be run. */
async function tests(name: string, pattern: string, exclude: readonly string[]): Promise<Tally> {
  announce(name);
  const tally = await runTestFiles(pattern, { exclude, isQuick });
  failures.push(...tally.failures);
  return tally;
}

/** Audits the built site; each page, file or link counts. */
async function auditOf(audit: (folder: string) => Promise<AuditResult>): Promise<Tally> {
  announce(audit.name);
  const { name, checked, findings } = await audit(output);
  console.log(`${name}: ${checked} checked, ${findings.length} findings`);
  return tallyOf(checked, findings);
}

/** Looks at all pages in all states, but for what an audit has seen and nothing has changed; each page counts. */
async function pages(): Promise<Tally> {
  announce("pages in all states");
  const answers = (await reference.readAnswers(output)) ?? new Map<string, string>();
  const all = [...(await listAddresses(output)), ...answers.keys()];
  const kept = isNothingKept ? undefined : keptLooksFolder;
  const { looks } = await auditBuiltPages(output, { subject: all, pages: all, answers, kept });
  const findings = looks.flatMap((look) => look.findings);
  const known = looks.filter(({ isKept }) => isKept).length;
  console.log(
    `pages: ${all.length}, looks: ${looks.length}, of which known: ${known}, findings: ${findings.length}`,
  );
  return tallyOf(looks.length > 0 ? all.length : 0, findings);
}

/** What the register of the site knows is no failure; whether it is true is known in the end. */
function tallyOf(checked: number, findings: readonly AuditFinding[]): Tally {
  const { open } = applyRegister(findings, reference.problems);
  found.push(...findings);
  for (const fault of gatherFaults(open, reference.origins, "en"))
    console.error(
      `${describeFinding(fault.example, "en")} [${fault.places.length} pages] ${fault.source.file ?? ""}`,
    );
  if (checked === 0) return { passed: 0, failed: 1 };
  const bad = new Set(open.map(({ page }) => page)).size;
  return { passed: Math.max(0, checked - bad), failed: bad };
}

/** Whether all that the register knows was found: otherwise it has been mended, and is to be removed. */
function register(): Tally {
  announce("register of known problems");
  const { unmatched } = applyRegister(found, reference.problems);
  for (const { problem, field } of unmatched)
    console.error(`${problem.file} ${field}: not found any more`);
  return { passed: unmatched.length === 0 ? 1 : 0, failed: unmatched.length };
}

function announce(name: string): void {
  console.log(`\n# ${name}`);
}
