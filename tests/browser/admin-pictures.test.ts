import assert from "node:assert/strict";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import composeSite from "../../.eleventy.ts";
import { checkSite } from "../../scripts/check-site.ts";
import { allRules } from "../../src/checks/registry.ts";
import { noProgress } from "../../src/command/progress.ts";
import { buildSite } from "../../src/eleventy/build-site.ts";
import { generatorRoot } from "../../src/project/generator-root.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { type Editor, pause } from "./editor.ts";
import { readBytesInFolder } from "./local-folder.ts";
import { withForms } from "./with-forms.ts";

const { open } = withForms();
const folder = temporaryFolder();
const [swedish, english] = ['[data-locale="sv"]', '[data-locale="en"]'];

/** A picture as a telephone names it. */
async function photograph({ page }: Editor, name: string): Promise<string> {
  const place = join(folder, name);
  const clip = { x: 0, y: 0, width: 320, height: 240 };
  writeFileSync(place, await page.screenshot({ type: "jpeg", clip }));
  return place;
}

/** Begins a piece of news with a picture of one of the two sorts. */
async function beginNews(editor: Editor, title: string, sort: RegExp): Promise<void> {
  await editor.open("collections/news/new");
  await editor.page.waitForSelector(".beside-bar", { timeout: 30_000 });
  await editor.write("title", title, swedish);
  await editor.find("picture", swedish);
  await editor.press(/Lägg till ”Bild”$/, `${swedish} [data-key-path="picture"]`);
  await editor.press(sort);
}

/** Takes a file of the machine for the picture. */
async function choosePicture(editor: Editor, file: string): Promise<void> {
  await editor.find("picture.file", swedish);
  // The guide calls it so.
  const shown = await editor.page.$eval(
    `${swedish} [data-key-path="picture.file"]`,
    (one) => one.textContent,
  );
  assert.match(shown ?? "", /Bläddra|Ersätt/);
  const input = await editor.page.waitForSelector<"input">(
    `${swedish} [data-key-path="picture.file"] input[type=file]` as "input",
  );
  await input?.uploadFile(file);
  await pause(1000);
}

/** Takes a file of the machine for the picture by the buttons that the guide names. */
async function uploadPicture(editor: Editor, file: string): Promise<void> {
  await editor.find("picture.file", swedish);
  await editor.press(/Bläddra$/, `${swedish} [data-key-path="picture.file"]`);
  const [chooser] = await Promise.all([
    editor.page.waitForFileChooser(),
    editor.press(/Ladda upp$/, '[role="dialog"]'),
  ]);
  await chooser.accept([file]);
  await editor.press(/^Infoga$/, '[role="dialog"]');
  await pause(1000);
}

/** The reference site with what an editor has written. */
async function siteWith(editor: Editor, name: string, paths: readonly string[]): Promise<string> {
  const root = join(folder, name);
  for (const part of ["_data", "src/content"])
    cpSync(join(generatorRoot, part), join(root, part), { recursive: true });
  for (const path of paths) {
    const bytes = await readBytesInFolder(editor.page, path);
    assert.ok(bytes, `${path} was written`);
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), bytes);
  }
  return root;
}

test("a piece of news with a picture in two languages is right from the form alone", async () => {
  const editor = await open();
  await beginNews(editor, "Ny cykelväg i Vingåker", /^.*En bild som säger något/);
  await uploadPicture(editor, await photograph(editor, "Foto från Åsa 1.JPG"));
  await editor.write("picture.alt", "Två personer cyklar på en nybyggd väg.", swedish);
  await editor.press(/^(?:Aktivera|Enable) (?:Engelska|English)$/);
  await editor.write("title", "New cycle path in Vingåker", english);
  await editor.write("picture.alt", "Two people cycle on a road that was just built.", english);
  await editor.save();
  const [original, translation] = ["sv", "en"].map(
    (language) => `src/content/${language}/news/ny-cykelvag-i-vingaker.md`,
  ) as [string, string];
  const picture = "src/content/media/foto-fran-asa-1.jpg";
  assert.match(
    (await editor.read(original)) ?? "",
    /^picture:\n {2}file: foto-fran-asa-1\.jpg\n {2}alt: Två personer cyklar på en nybyggd väg\.$/m,
  );
  assert.match((await editor.read(translation)) ?? "", /alt: Two people cycle/);
  const root = await siteWith(editor, "described", [original, translation, picture]);
  const { remarks } = await checkSite({
    root,
    rules: allRules,
    withFaults: true,
    isShown: () => true,
    progress: noProgress,
  });
  const said = remarks.filter(
    ({ file, severity }) => severity !== "advice" && /ny-cykelvag|foto-fran/.test(file),
  );
  assert.deepEqual(said, []);
  const output = join(folder, "built");
  await buildSite(root, output, { compose: composeSite });
  const year = /^published: (\d{4})/m.exec((await editor.read(original)) ?? "")?.[1];
  const page = (place: string) => readFileSync(join(output, place, "index.html"), "utf8");
  const shown = (alt: string) =>
    new RegExp(
      `<img src="/assets/pictures/foto-fran-asa-1\\.[^"]+\\.webp"[^>]* alt="${alt}"[^>]* width="320" height="240"`,
    );
  assert.match(page(`sv/nyheter/${year}/ny-cykelvag-i-vingaker`), shown('Två personer [^"]*'));
  assert.match(page(`en/news/${year}/new-cycle-path-in-vingaker`), shown('Two people [^"]*'));
});

test("a decorative picture needs no text, and one that browsers do not show is refused with a remedy", async () => {
  const editor = await open();
  await beginNews(editor, "Dekor", /^.*En bild som bara är dekoration/);
  const photo = join(folder, "IMG 0001.HEIC");
  writeFileSync(photo, Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic", "latin1"));
  await choosePicture(editor, photo);
  await pause(600);
  await editor.press(/^Spara$/);
  await editor.page.waitForSelector(".refusal", { timeout: 30_000 });
  const said = await editor.page.$eval(".refusal", (one) => one.textContent ?? "");
  assert.match(said, /img-0001\.heic/);
  assert.match(said, /JPEG|PNG|AVIF|WebP/);
  assert.equal(await editor.read("src/content/sv/news/dekor.md"), undefined);
  assert.equal(await readBytesInFolder(editor.page, "src/content/media/img-0001.heic"), undefined);
  await editor.page.keyboard.press("Escape");
  await choosePicture(editor, await photograph(editor, "Mönster.jpg"));
  await editor.save();
  const text = (await editor.read("src/content/sv/news/dekor.md")) ?? "";
  assert.match(text, /^picture:\n {2}file: monster\.jpg\n {2}decorative: true$/m);
  assert.equal(await readBytesInFolder(editor.page, "src/content/media/img-0001.heic"), undefined);
  assert.ok(await readBytesInFolder(editor.page, "src/content/media/monster.jpg"));
});
