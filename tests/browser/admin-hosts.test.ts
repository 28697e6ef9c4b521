import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import puppeteer, { type Browser } from "puppeteer-core";
import { launchOptions } from "../../src/audit/launch-options.ts";
import type { ServedSite } from "../../src/audit/serve-site.ts";
import { generatorRoot } from "../../src/project/generator-root.ts";
import { changedLines } from "../admin/changed-lines.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { contentOf, pause } from "./editor.ts";
import { shaOf } from "./git-host.ts";
import { startGiteaHost } from "./gitea-host.ts";
import { startGitlabHost } from "./gitlab-host.ts";
import { copyVacancies, serveWithForms, signInTo } from "./published-forms.ts";
import type { ServedApi } from "./serve-api.ts";

const original = join(generatorRoot, "tests", "vacancies");
const path = "_data/vacancies/engineer-2026.json";
const beside = "_data/vacancies/engineer-2026.translations.json";
const files = new Map([...contentOf(original), [beside, "{}\n"]]);
const hosts = { gitea: "1.24.0", forgejo: "12.0.1" } as const;
let browser: Browser;

before(async () => {
  browser = await puppeteer.launch(await launchOptions());
});

after(() => browser?.close());

/** A built site with forms for a repository on a host. */
async function siteOn(name: string, host: ServedApi): Promise<ServedSite> {
  const folder = temporaryFolder();
  const root = join(folder, "site");
  copyVacancies(root);
  const where = { host: name, repository: "viken/web", branch: "main", server: host.origin };
  return serveWithForms(root, join(folder, "_site"), { ...where, review: true });
}

const signIn = (site: ServedSite) => signInTo(browser, site.origin, files);

for (const [name, version] of Object.entries(hosts))
  test(`${name}: lists, opens and saves, at once to the branch, with what is noted of translations`, async () => {
    const host = await startGiteaHost(files, version);
    const site = await siteOn(name, host);
    try {
      const editor = await signIn(site);
      await editor.open("collections/vacancy/entries/engineer-2026");
      await editor.write("place.sv", "Vikens by");
      await editor.write("place.en", "The village of Viken");
      await editor.save();
      assert.deepEqual(host.unknown, []);
      const [commit, ...more] = host.commits;
      assert.equal(more.length, 0);
      assert.equal(commit?.branch, "main");
      assert.match(commit.message, /^Ändra jobb: engineer-2026/);
      const [data, noted, ...others] = commit.files;
      assert.deepEqual(others, []);
      assert.deepEqual([data?.path, noted?.path], [path, beside]);
      assert.deepEqual([data?.operation, noted?.operation], ["update", "update"]);
      // Both are known by what they replace: the host refuses what somebody else has changed since.
      assert.deepEqual(
        [data?.sha, noted?.sha],
        [path, beside].map((one) => shaOf(files.get(one) ?? "")),
      );
      assert.equal(changedLines(files.get(path) ?? "", data?.text ?? "").length, 4);
      assert.match(noted?.text ?? "", /"by": "Redaktör"/);
    } finally {
      await site.close();
      await host.close();
    }
  });

test("gitlab: makes a branch, a commit and a draft of a proposal, with what is noted of translations", async () => {
  const host = await startGitlabHost(files);
  const site = await siteOn("gitlab", host);
  try {
    const editor = await signIn(site);
    await editor.open("collections/vacancy/entries/engineer-2026");
    await editor.write("place.sv", "Vikens by");
    await editor.write("place.en", "The village of Viken");
    await pause(600);
    await editor.press(/^Spara/);
    for (let waited = 0; waited < 100 && host.merges.length === 0; waited += 1) await pause(100);
    assert.deepEqual(host.unknown, []);
    const branch = "cms/vacancy/engineer-2026";
    const [commit, ...more] = host.commits;
    assert.equal(more.length, 0);
    assert.deepEqual([commit?.branch, commit?.start_branch], [branch, "main"]);
    assert.match(commit?.commit_message ?? "", /^Ändra jobb: engineer-2026/);
    assert.deepEqual(
      commit?.actions.map(({ action, file_path }) => `${action} ${file_path}`),
      [`update ${path}`, `update ${beside}`],
    );
    const [data, noted] = commit.actions;
    assert.equal(changedLines(files.get(path) ?? "", data?.content ?? "").length, 4);
    assert.match(noted?.content ?? "", /"by": "Redaktör"/);
    const [merge] = host.merges;
    assert.equal(merge?.title, "Draft: Ändra jobb: Ingenjör till vägenheten");
    assert.deepEqual([merge.source_branch, merge.target_branch], [branch, "main"]);
    assert.match(merge.description, /^Ändra jobb: Ingenjör till vägenheten\.\n/);
    assert.equal(merge.labels, "sveltia-cms/draft");
  } finally {
    await site.close();
    await host.close();
  }
});
