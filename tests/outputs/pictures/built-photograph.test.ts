import assert from "node:assert/strict";
import { cp, readFile, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { before, describe, test } from "node:test";
import sharp from "sharp";
import { pictureWidths } from "../../../src/routes/picture-sources.ts";
import { listFiles } from "../../built-site.ts";
import { fixtureRoot } from "../../roots.ts";
import { runBuild, runScript } from "../../run-build.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { colourAt, photograph, privateDataIn } from "./photograph.ts";

/** A phone that shows 390 pixels of CSS, each as two of its own. */
const phone = { width: 390, density: 2 };
const mostBytes = 80_000;

const folder = temporaryFolder();
const [root, output] = [join(folder, "site"), join(folder, "built")];
const environment = { REGIONWEBB_CACHE: join(folder, "cache") };
const news = "src/content/sv/news/winter-school-2023.md";
let page = "";

before(async () => {
  await cp(fixtureRoot, root, { recursive: true });
  await writeFile(join(root, "src/content/media/photo.jpg"), await photograph());
  const text = await readFile(join(root, news), "utf8");
  await writeFile(
    join(root, news),
    text.replace("aurora.svg", "photo.jpg\n  focus: { x: 18, y: 70 }"),
  );
  const built = await runBuild(["--root", root, "--output", output], { environment });
  assert.equal(built.status, 0, built.stderr);
  const [, slug = ""] = /^slug: (.*)$/m.exec(text) ?? [];
  page = await readFile(join(output, "sv/nyheter/2023", slug, "index.html"), "utf8");
});

describe("a photograph of 12 megapixels on a news page", () => {
  test("costs a phone at most 80 kB, is upright there and says nothing of its place", async () => {
    const content = await readFile(join(output, loadedBy(phone)));
    assert.ok(content.length <= mostBytes, `${content.length} bytes`);
    assert.deepEqual(privateDataIn(content), []);
    const { width, height } = await sharp(content).metadata();
    assert.deepEqual({ width, height }, { width: 720, height: 960 });
    const [red = 0, green = 0] = await colourAt(content, { x: 0.1, y: 0.05 });
    assert.ok(red > 150 && green < 60, `the board is in the upper left corner: ${red}, ${green}`);
  });

  test("has its size and what is to stay in view", () => {
    const [image = ""] = /<img[^>]*photo[^>]*>/.exec(page) ?? [];
    assert.match(image, / width="3000" height="4000"/);
    assert.match(image, / class="focus-x-2 focus-y-7"/);
    assert.match(image, / src="\/assets\/pictures\/photo\.[0-9a-f]{12}\.\d+-1080\.webp"/);
  });

  test("leads to a file for each address", async () => {
    const addresses = page.match(/\/assets\/pictures\/[^\s",]+/g) ?? [];
    assert.equal(new Set(addresses).size, 2 * pictureWidths.length);
    for (const address of addresses) assert.ok(await readFile(join(output, address)));
  });

  test("is nowhere in the site with what the camera wrote", async () => {
    const pictures = [];
    for (const file of await listFiles(output)) {
      const content = await readFile(join(output, file));
      assert.ok(!content.includes("Kameraverket"), file);
      if (![".jpg", ".png", ".webp", ".avif"].includes(extname(file))) continue;
      const { exif, xmp, iptc, icc, orientation } = await sharp(content).metadata();
      const kept = {
        exif,
        xmp,
        iptc,
        icc,
        orientation: orientation === 1 ? undefined : orientation,
      };
      assert.deepEqual(
        Object.values(kept).filter((one) => one !== undefined),
        [],
        file,
      );
      pictures.push(file);
    }
    assert.ok(pictures.includes("media/photo.jpg"));
  });

  test("is upright, too, under its own name", async () => {
    const { width, height } = await sharp(join(output, "media/photo.jpg")).metadata();
    assert.deepEqual({ width, height }, { width: 3000, height: 4000 });
  });

  test("stops build and check with file and remedy when it is damaged", async () => {
    const file = join(root, "src/content/media/photo.jpg");
    const whole = await readFile(file);
    await writeFile(file, Buffer.concat([whole.subarray(0, whole.length * 0.7), endOfJpeg]));
    for (const command of ["build", "check"]) {
      const args = ["--root", root, ...(command === "build" ? ["--output", output] : [])];
      const { status, stderr } = await runScript(command, args, { environment });
      assert.equal(status, 1);
      assert.match(stderr, /FEL src\/content\/media\/photo\.jpg.*skadad.*spara det på nytt/s);
      assert.doesNotMatch(stderr, /^\s+at /m);
    }
    await writeFile(file, whole);
  });
});

const endOfJpeg = Buffer.from([0xff, 0xd9]);

/** The file that a browser takes, by the rules of HTML: the first whose width is enough. */
function loadedBy({ width, density }: typeof phone): string {
  const [, list = "", sizes = ""] =
    /type="image\/avif" srcset="([^"]*)" sizes="([^"]*)"/.exec(page) ?? [];
  assert.match(sizes, /, calc\(100vw - 2rem\)$/);
  const wanted = (width - 2 * 16) * density;
  const sources = list.split(", ").map((source) => source.split(" "));
  const enough = sources.find(([, wide = ""]) => Number.parseInt(wide, 10) >= wanted);
  return enough?.[0] ?? assert.fail(`no source is wide enough: ${list}`);
}
