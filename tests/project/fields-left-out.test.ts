import assert from "node:assert/strict";
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { HtmlValidate } from "html-validate";
import rules from "../../.htmlvalidate.mjs";
import { openProject, type Project } from "../../src/project/open-project.ts";
import { siteFiles } from "../../src/project/site-files.ts";
import { findHtmlFaults } from "../html-faults.ts";
import { now } from "../model/site-with.ts";
import { fixtureRoot } from "../roots.ts";
import { temporaryFolder } from "../temporary-folder.ts";

/** What a small body does without. */
const needless = [
  "tagline",
  "slug",
  "preamble",
  "shortLabel",
  "pictogram",
  "introduction",
  "description",
  "roles",
];

const assets = { stylesheet: "/assets/main.css", font: "/assets/font.woff2" };

describe("a site that leaves out all that it can do without", () => {
  const root = temporaryFolder();
  let project: Project;

  before(async () => {
    cpSync(fixtureRoot, root, { recursive: true });
    const data = join(root, "_data");
    for (const name of readdirSync(data, { recursive: true, encoding: "utf8" })) {
      const file = join(data, name);
      // A known problem is told in its description.
      if (!name.endsWith(".json") || name.startsWith("accessibility")) continue;
      const text = readFileSync(file, "utf8");
      writeFileSync(file, JSON.stringify(JSON.parse(text, leaveOut)));
    }
    project = await openProject(root, now);
  });

  test("has no errors, and pages that say nothing of what is not there", () => {
    const pages = siteFiles(project, assets).filter(({ path }) => path.endsWith(".html"));
    assert.ok(pages.length > 100);
    const validator = new HtmlValidate(rules);
    const faults = pages.flatMap(({ path, render }) => {
      const html = render();
      const report = validator.validateStringSync(html, path);
      const found = report.results.flatMap(({ messages }) =>
        messages.map(({ message }) => message),
      );
      const empty = /<(p|h[1-6])(?: class="[^"]*")?><\/\1>|undefined|\[object Object\]/.exec(
        html,
      )?.[0];
      return [...found, ...findHtmlFaults(html), ...(empty ? [empty] : [])].map(
        (fault) => `${path}: ${fault}`,
      );
    });
    assert.deepEqual(faults.slice(0, 20), []);
  });

  test("has addresses that are made of names", () => {
    const { byUrl } = project.table;
    assert.ok(byUrl.has("/sv/tjanster/lana-en-lykta/"));
    assert.ok(byUrl.has("/en/services/borrow-a-lantern/"));
  });
});

/** Fields of objects, and never the ids and texts that happen to be called so. */
function leaveOut(key: string, value: unknown): unknown {
  return needless.includes(key) ? undefined : value;
}
