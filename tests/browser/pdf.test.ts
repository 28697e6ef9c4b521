import assert from "node:assert/strict";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pdfOf } from "../../src/kinds/document/pdf-of.ts";
import { printDocuments } from "../../src/print/print-documents.ts";
import { generatorRoot } from "../../src/project/generator-root.ts";
import { openProject, type Project } from "../../src/project/open-project.ts";
import { markerFile } from "../../src/publish/built-site.ts";
import { pdfsOf } from "../../src/routes/pdf-url.ts";
import { now } from "../model/site-with.ts";
import { runBuild } from "../run-build.ts";
import { type PrintedPdf, readPdf } from "./read-pdf.ts";

let folder = "";
let output = "";
let project: Project;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "regionwebb-pdf-"));
  output = join(folder, "_site");
  project = await openProject(generatorRoot, now);
  const { status, stderr } = await runBuild(["--pdf", "--output", output]);
  assert.equal(status, 0, stderr);
});
after(() => rm(folder, { recursive: true, force: true }));

const letters = (text: string) => text.replace(/\P{L}/gu, "");

for (const language of ["sv", "en"])
  describe(`the PDFs of the documents (${language})`, () => {
    /** Reads the PDF of each document, and says the name of the document where a check fails. */
    const everyPdf = async (check: (pdf: PrintedPdf, id: string) => void) => {
      assert.ok(project.site.things.document.size > 0);
      for (const document of project.site.things.document.values()) {
        const { url } = pdfOf(document, language, project.table);
        check(await readPdf(await readFile(join(output, url))), document.id);
      }
    };
    const titleOf = (id: string) => project.site.things.document.get(id)?.title[language] ?? "";

    test("say their language and their title", () =>
      everyPdf((pdf, id) => {
        assert.equal(pdf.language, language, id);
        assert.ok(pdf.title.includes(titleOf(id)), `${pdf.title}: ${titleOf(id)}`);
      }));

    test("are tagged: each page has a structure, and there are headings, paragraphs and links", () =>
      everyPdf((pdf, id) => {
        assert.equal(pdf.isMarked, true, id);
        assert.ok(pdf.rolesByPage.every((roles) => roles.length > 1));
        const roles = new Set(pdf.rolesByPage.flat());
        for (const role of ["Document", "H1", "H2", "P", "Link", "L", "LI"])
          assert.ok(roles.has(role), `${id} has a ${role}`);
      }));

    test("have an outline of the headings, with the title on top", () =>
      everyPdf((pdf, id) => {
        const [top, ...more] = pdf.outline;
        assert.equal(top?.title, titleOf(id));
        assert.deepEqual(more, []);
        assert.ok(top.items.length > 1, id);
      }));

    test("hold the text of every page of the document, in order", () =>
      everyPdf((pdf, id) => {
        const whole = letters(pdf.text);
        let position = 0;
        for (const page of project.site.things.document.get(id)?.pages ?? []) {
          const words = letters(page.text[language]?.plainText ?? "").slice(0, 60);
          const found = whole.indexOf(words, position);
          assert.ok(found >= position, `${id}, page ${page.viewer}: ${words}`);
          position = found;
        }
        assert.ok(position > 0, id);
      }));

    test("lead to the public site, or to a place within themselves", () =>
      everyPdf((pdf, id) => {
        assert.ok(pdf.links.length > 0, id);
        for (const link of pdf.links) assert.doesNotMatch(link, /127\.0\.0\.1|localhost/, id);
        const { url } = project.site.settings;
        assert.ok(
          pdf.links.some((link) => link.startsWith(url)),
          id,
        );
      }));

    test("are linked to from the page of the document, by type, size, pages and language", async () => {
      for (const document of project.site.things.document.values()) {
        const overview = project.table.find(`document:${document.id}`, language);
        const html = await readFile(join(output, overview?.url ?? "", "index.html"), "utf8");
        const { url } = pdfOf(document, language, project.table);
        assert.ok(html.includes(`href="${url}"`));
        const [, details = ""] =
          new RegExp(`href="${url}"[^>]*>[^<(]*\\(([^<]*)\\)<`).exec(html) ?? [];
        assert.match(
          details,
          /^PDF, [\d,.]+ [kM]B, \d+ (sidor|pages), /,
          "type, size, pages, language",
        );
      }
    });
  });

test("the same site gives the same PDFs, byte for byte", async () => {
  const again = join(folder, "again");
  const { status, stderr } = await runBuild(["--pdf", "--output", again]);
  assert.equal(status, 0, stderr);
  for (const document of project.site.things.document.values())
    for (const language of project.site.settings.languages) {
      const { url } = pdfOf(document, language, project.table);
      const [first, second] = await Promise.all(
        [output, again].map((built) => readFile(join(built, url))),
      );
      assert.ok(first && second && first.equals(second), url);
    }
});

test("the same content gives the same PDFs on another day", async () => {
  const later = join(folder, "later");
  const environment = { SOURCE_DATE_EPOCH: "1714996800" };
  const { status, stderr } = await runBuild(["--output", later], { environment });
  assert.equal(status, 0, stderr);
  const pdfs = pdfsOf(project.table);
  const place = project.site.settings;
  for (const built of [output, later]) await printDocuments({ folder: built, place, pdfs });
  assert.ok(pdfs.length > 0);
  for (const { url } of pdfs) {
    const [first, second] = await Promise.all(
      [output, later].map((built) => readFile(join(built, url))),
    );
    assert.ok(first && second && first.equals(second), url);
  }
});

test("a build that cannot print leaves the last good site as it was, and nothing beside it", async () => {
  const kept = join(folder, "kept");
  await mkdir(kept);
  await writeFile(join(kept, markerFile.path), markerFile.content);
  await writeFile(join(kept, "last.txt"), "good");
  const { status, stderr } = await runBuild(["--pdf", "--output", kept], {
    environment: { CHROME_PATH: join(folder, "no-browser") },
  });
  assert.equal(status, 2);
  assert.match(stderr, /browser that the environment names does not exist/);
  assert.deepEqual(await readdir(kept), [markerFile.path, "last.txt"]);
  const beside = await readdir(folder);
  assert.deepEqual(
    beside.filter((name) => name.includes("kept")),
    ["kept"],
  );
});
