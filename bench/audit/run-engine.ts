import { availableParallelism } from "node:os";
import puppeteer from "puppeteer-core";
import { auditPages } from "../../src/audit/browser/audit-pages.ts";
import { launchOptionsForManyPages } from "../../src/audit/launch-options.ts";
import { noLookMemory } from "../../src/audit/memory/look-memory.ts";

/**
 * Does with the audit's engine what `run-pa11y-ci.ts` does with pa11y-ci: `run-engine.ts FOLDER PAGE…`,
 * by the same rules of the same two engines, in the state in which a page arrives. Ends with 1 when a
 * page has a fault.
 */
const [folder = "", ...pages] = process.argv.slice(2);
const looks = await auditPages({
  folder,
  pages,
  rules: [],
  memory: noLookMemory,
  launch: async () => puppeteer.launch(await launchOptionsForManyPages()),
  lanes: availableParallelism() + 1,
  states: [
    {
      id: "light",
      view: { width: 1280, height: 1024 },
      engines: ["axe", "htmlcs"],
      without: { "target-size": "pa11y does not ask for it" },
    },
  ],
});
const findings = looks.flatMap((look) => look.findings);
for (const { page, rule, message } of findings) console.error(`${page} [${rule}] ${message}`);
if (findings.length > 0 || looks.length < pages.length) process.exitCode = 1;
