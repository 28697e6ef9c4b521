import assert from "node:assert/strict";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { openProject } from "../../src/project/open-project.ts";
import { siteFiles } from "../../src/project/site-files.ts";
import { findHtmlFaults } from "../html-faults.ts";
import { fixtureRoot } from "../roots.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const root = join(temporaryFolder(), "site");
const assets = { stylesheet: "/assets/main.css", font: "/assets/font.woff2" };
const list = "sv/nyheter/2022/index.html";

before(() => {
  cpSync(fixtureRoot, root, { recursive: true });
  for (const [name, moment] of [
    ["aurora-2022", "archiveAt: 2024-05-02"],
    ["ice-road-2022", "unpublishAt: 2024-05-02"],
  ]) {
    const file = join(root, `src/content/sv/news/${name}.md`);
    writeFileSync(file, readFileSync(file, "utf8").replace("---\n", `---\n${moment}\n`));
  }
  const text = "---\ntitle: Länkar\n---\n\nLäs [det vi skrev 2022](/sv/nyheter/2022/).\n";
  writeFileSync(join(root, "src/content/sv/links.md"), text);
  const redirects = [{ from: "/sv/2022/", to: "/sv/nyheter/2022/" }];
  writeFileSync(join(root, "_data/redirects.json"), JSON.stringify({ redirects }));
});

/** The files of the site as a build at a moment writes them; it throws where there are errors. */
async function builtAt(moment: string) {
  const project = await openProject(root, new Date(moment));
  const files = new Map(siteFiles(project, assets).map(({ path, render }) => [path, render]));
  const told = project.warnings.filter(({ code }) => code === "link-to-emptied");
  return { file: (path: string) => files.get(path)?.() ?? "", told: told.map(({ file }) => file) };
}

describe("the build of the night on which the last news of a year leaves its list", () => {
  test("is preceded by one that tells of nothing", async () => {
    const { file, told } = await builtAt("2024-05-01T21:59:59Z");
    assert.match(file(list), /Norrskenet är tillbaka/);
    assert.deepEqual(told, []);
  });

  test("has a page at its address that says so and leads to the list above, and tells of links there", async () => {
    const { file, told } = await builtAt("2024-05-01T22:00:00Z");
    const html = file(list);
    assert.match(html, /<title>Nyheter från 2022 \(tom sida\)/);
    assert.match(html, /Därför är sidan tom\./);
    assert.match(html, /<p class="more"><a href="\/sv\/nyheter\/">/);
    assert.match(html, /name="robots" content="noindex"/);
    assert.match(html, /href="\/en\/news\/" lang="en"/);
    assert.deepEqual(await findHtmlFaults(html), []);
    assert.deepEqual(told, ["_data/redirects.json", "src/content/sv/links.md"]);
    for (const others of ["sitemap.xml", "sv/nyheter/index.html", "sv/webbkarta/index.html"])
      assert.ok(!file(others).includes('/sv/nyheter/2022/">2022'), others);
  });
});
