import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fingerprintOf } from "../../src/model/fingerprint.ts";
import { changedLines } from "../admin/changed-lines.ts";
import { pause } from "./editor.ts";
import { withPublishedForms } from "./published-forms.ts";

const { host, origin, output, signIn, files } = withPublishedForms();

test("makes a branch, a commit, a proposal and its label of a change", async () => {
  const refused: string[] = [];
  const editor = await signIn((message) => {
    if (/Content Security Policy/.test(message)) refused.push(message);
  });
  await editor.open("collections/vacancy/entries/engineer-2026");
  await editor.write("place.sv", "Vikens stad");
  await pause(600);
  await editor.press(/^Spara/);
  for (let waited = 0; waited < 100 && host().pulls[0]?.labels.length !== 1; waited += 1)
    await pause(100);
  assert.deepEqual(host().unknown, []);
  const [commit] = host().commits;
  assert.equal(commit?.branch, "cms/vacancy/engineer-2026");
  assert.ok(host().branches.has("cms/vacancy/engineer-2026"));
  assert.equal(commit.message, "Ändra jobb: engineer-2026");
  const path = "_data/vacancies/engineer-2026.json";
  assert.deepEqual([...commit.files.keys()], [path]);
  const changes = changedLines(files.get(path) ?? "", commit.files.get(path) ?? "");
  assert.equal(changes.length, 2, changes.join("\n"));
  assert.match(changes[1] ?? "", /"Vikens stad"/);
  assert.deepEqual(
    host().pulls.map(({ title, body, head, base, draft, labels }) => ({
      title,
      body,
      head,
      base,
      draft,
      labels,
    })),
    [
      {
        title: "Ändra jobb: Ingenjör till vägenheten",
        body: [
          "Ändra jobb: Ingenjör till vägenheten.",
          "Det här har ändrats:",
          "- Ort › Svenska",
          "Förslaget är skrivet i webbplatsens formulär.",
        ].join("\n\n"),
        head: "cms/vacancy/engineer-2026",
        base: "main",
        draft: true,
        labels: ["sveltia-cms/draft"],
      },
    ],
  );
  assert.deepEqual(refused, []);
});

test("a proposal notes a translation that changes with its original, and who says so", async () => {
  const editor = await signIn();
  await editor.open("collections/vacancy/entries/engineer-2026");
  await editor.write("place.sv", "Vikens by");
  await editor.write("place.en", "The village of Viken");
  await pause(600);
  await editor.press(/^Spara/);
  for (let waited = 0; waited < 100 && host().commits.length !== 2; waited += 1) await pause(100);
  const written = host().commits[1]?.files ?? new Map<string, string>();
  const [path, beside] = ["engineer-2026.json", "engineer-2026.translations.json"].map(
    (name) => `_data/vacancies/${name}`,
  );
  assert.deepEqual([...written.keys()], [path, beside]);
  const records = JSON.parse(written.get(beside ?? "") ?? "") as {
    readonly en: Readonly<Record<string, { readonly of: string; readonly by: string }>>;
  };
  assert.deepEqual(Object.keys(records.en), ["place"]);
  assert.equal(records.en.place?.of, fingerprintOf(["Vikens by"]));
  assert.equal(records.en.place.by, "Redaktör");
  assert.deepEqual(host().unknown, []);
});

test("leaves the public pages as they are without forms", async () => {
  const start = readFileSync(join(output, "sv", "index.html"), "utf8");
  assert.doesNotMatch(start, /\/admin\//);
  assert.doesNotMatch(readFileSync(join(output, "sitemap.xml"), "utf8"), /admin/);
  const [pages, forms] = await Promise.all([fetch(`${origin()}/sv/`), fetch(`${origin()}/admin/`)]);
  assert.doesNotMatch(
    pages.headers.get("content-security-policy") ?? "",
    /unsafe-inline|127\.0\.0\.1/,
  );
  assert.match(
    forms.headers.get("content-security-policy") ?? "",
    new RegExp(RegExp.escape(host().origin)),
  );
  assert.equal(forms.headers.get("x-robots-tag"), "noindex");
  assert.match(await forms.text(), /<meta name="robots" content="noindex"/);
});
