import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { PDFDocument, PDFName } from "pdf-lib";
import { generatorRoot } from "../../src/project/generator-root.ts";
import { fixtureRoot } from "../roots.ts";
import { startOf } from "../run-build.ts";
import { createEmptySite, type EmptySite } from "./import-into-site.ts";
import { makePdf, sampleText } from "./pdf-maker.ts";

describe("the command import-document", () => {
  let site: EmptySite;
  let file: string;

  before(async () => {
    site = await createEmptySite();
    file = join(site.root, "..", "Årsplan.pdf");
    await writeFile(file, await makePdf(pagesOf(60)));
  });

  after(() => site.remove());

  test("ends with 2 and its usage without a file", async () => {
    const { status, errors } = await run([]);
    assert.equal(status, 2);
    assert.match(errors, /npm run import-document -- FILE\.pdf/);
  });

  test("ends with 1 and one line in the editor's language when the file cannot be read", async () => {
    const { status, errors } = await run(["nowhere.pdf", "--root", site.root]);
    assert.equal(status, 1);
    assert.equal(errors, "nowhere.pdf: Filen finns inte. Kontrollera sökvägen.\n");
  });

  test("says so when the folder holds no site", async () => {
    const { status, errors } = await run([file, "--root", join(site.root, "_data")]);
    assert.equal(status, 1);
    assert.match(errors, /^_data\/site\.json: Mappen .* är ingen webbplats\./);
  });

  test("leaves nothing behind when it is interrupted", async () => {
    // Long enough that it is still being read when the signal comes, on a fast machine too.
    const long = join(site.root, "..", "long.pdf");
    await writeFile(long, await repeatPage(10_000));
    const files = await site.files();
    const { status, errors } = await run([long, "--root", site.root], "SIGINT");
    assert.equal(status, 130);
    assert.match(
      errors,
      /^Läser PDF-filens sidor.*\n(.*\n)*Importen avbröts\. Inget har skrivits\.\n$/,
    );
    assert.deepEqual(await site.files(), files);
  });

  test("writes into a site with a language that has no words for importing", async () => {
    for (const language of ["sv", "fi"]) {
      const root = join(site.root, "..", `third-language-${language}`);
      await cp(fixtureRoot, root, { recursive: true });
      const { status, errors } = await run([file, "--root", root, "--language", language]);
      assert.equal(status, 0, errors);
    }
  });

  test("writes and sums up, and quietly shows nothing else; the second time it refuses", async () => {
    const first = await run([file, "--root", site.root, "--quiet"]);
    assert.equal(first.status, 0, first.errors);
    assert.equal(first.errors, "");
    assert.match(first.output, /^60 sidor, /m);
    assert.ok((await site.files()).includes("src/content/sv/documents/arsplan.md"));
    const second = await run([file, "--root", site.root]);
    assert.equal(second.status, 1);
    assert.match(second.errors, /^_data\/documents\/arsplan\.json: Filen finns redan/);
  });
});

function pagesOf(length: number) {
  return Array.from({ length }, () => drawPage);
}

/** A PDF with the same page many times: quick to make, and as slow to read as one of other pages. */
async function repeatPage(times: number): Promise<Uint8Array> {
  const document = await PDFDocument.load(await makePdf(pagesOf(1)));
  const { node } = document.getPage(0);
  for (let page = 2; page <= times; page += 1) {
    const added = document.addPage().node;
    for (const name of ["Contents", "Resources"].map((key) => PDFName.of(key))) {
      const value = node.get(name);
      if (value) added.set(name, value);
    }
  }
  return document.save();
}

function drawPage(pen: {
  text(text: string, place: { x: number; y: number; width: number }): number;
}) {
  return pen.text(sampleText(1, 20), { x: 70, y: 150, width: 455 });
}

interface Ended {
  /** The exit status, or the signal that ended it. */
  readonly status: number | string | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs the command; a signal is sent when it has shown that it reads. */
function run(parameters: readonly string[], signal?: NodeJS.Signals): Promise<Ended> {
  const child = spawn(process.execPath, [...startOf("import-document"), ...parameters], {
    cwd: generatorRoot,
  });
  let [output, errors] = ["", ""];
  child.stdout.on("data", (data: Buffer) => {
    output += data.toString();
  });
  child.stderr.on("data", (data: Buffer) => {
    // Once: a second signal would meet a process that is ending and listens to none.
    if (signal && errors === "") child.kill(signal);
    errors += data.toString();
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status, ended) => resolve({ status: status ?? ended, output, errors }));
  });
}
