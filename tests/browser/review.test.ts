import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { loadImage } from "@napi-rs/canvas";
import { changeContent, makeBranch, plantFaults } from "../review/reviewed-branch.ts";
import { runScript } from "../run-build.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder();

/** When the job of an engineer can be applied for. */
const environment = { SOURCE_DATE_EPOCH: "1770724800" };

async function review(root: string, name: string) {
  const pictures = join(folder, `${name}-pictures`);
  const json = join(folder, `${name}.json`);
  const { status, stdout, stderr } = await runScript(
    "review",
    [
      "main",
      ...["--root", root, "--states", "light", "--nothing-kept", "--quiet", "--json", json],
      ...["--pictures", pictures, "--pictures-url", "https://granskning.example/bilder"],
    ],
    { environment },
  );
  assert.ok(existsSync(json), stderr);
  return { status, comment: stdout, pictures, facts: JSON.parse(readFileSync(json, "utf8")) };
}

describe("the review of a branch in a browser", () => {
  test("shows what has changed before and after, on a phone and on a computer", async () => {
    const branch = makeBranch(join(folder, "changed"));
    changeContent(branch);
    const { status, comment, pictures, facts } = await review(branch.root, "changed");
    assert.equal(status, 0, comment);
    const files = readdirSync(pictures);
    const shown = [...comment.matchAll(/src="https:\/\/granskning\.example\/bilder\/([^"]+)"/g)];
    assert.deepEqual([...new Set(shown.map(([, file]) => file))].sort(), files.sort());
    const ofPerson = files.filter((file) => /sv-kontakter-asa-vik-390-/.test(file));
    assert.equal(ofPerson.length, 2);
    for (const file of ofPerson) {
      const { width, height } = await loadImage(join(pictures, file));
      assert.equal(width, 390);
      assert.ok(height > 50 && height < 1700, `${file}: ${height}`);
    }
    assert.ok(files.some((file) => file.endsWith("parking-1280-after.webp")));
    assert.ok(!files.some((file) => file.endsWith("parking-1280-before.webp")), "it is new");
    assert.match(comment, /### Tillgänglighet\n\n\d+ sidor har granskats\. Inga nya fel\./);
    assert.match(comment, /stanna: .*: \d+ kB \(ny sida\)/);
    assert.deepEqual(facts.audit.states, ["light"]);
    assert.deepEqual(facts.audit.fresh, []);
  });

  test("names a contrast, a language, a link and a translation that are wrong", async () => {
    const branch = makeBranch(join(folder, "planted"));
    plantFaults(branch);
    const { status, comment, facts } = await review(branch.root, "planted");
    assert.equal(status, 1);
    assert.match(comment, /Kontrast.*kinds\/vacancy\/list\.css.*color-contrast/);
    assert.match(comment, /Om Viken.*passage-language/);
    assert.match(comment, /länken ”om hamnen” till <code>https\\:\/\/viken\.example\/sv\/hamnen\//);
    assert.match(comment, /preamble.*originalet är ändrat, men inte översättningen till engelska/);
    assert.match(comment, /Rätta 2 nya tillgänglighetsfel\./);
    assert.equal(facts.isOtherLook, true);
  });
});
