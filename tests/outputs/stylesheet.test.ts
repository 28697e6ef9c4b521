import assert from "node:assert/strict";
import { globSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { bundleStylesheet } from "../../src/outputs/stylesheet.ts";
import { repositoryRoot } from "../roots.ts";

describe("bundleStylesheet", () => {
  let folder = "";
  let own = "";

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "regionwebb-styles-"));
    own = await mkdtemp(join(tmpdir(), "regionwebb-tokens-"));
    await writeFile(
      join(folder, "main.css"),
      '@layer tokens, base;\n@import "./tokens.css" layer(tokens);\n@layer base { a { color: var(--lake) } }\n',
    );
    await writeFile(join(folder, "tokens.css"), ":root { --lake: teal }\n");
    await writeFile(join(own, "tokens.css"), ":root { --lake: navy }\n");
  });

  after(async () => {
    await rm(folder, { recursive: true });
    await rm(own, { recursive: true });
  });

  test("puts the body's own tokens after the generator's, in the same layer", async () => {
    const { content } = await bundleStylesheet(folder, own);
    const values = [...content.matchAll(/--lake:\s*(\w+|#\w+)/g)].map(([, value]) => value);
    assert.equal(values.at(-1), "navy");
    assert.match(content, /^@layer tokens/);
  });

  test("does without own tokens", async () => {
    const { content } = await bundleStylesheet(folder, join(folder, "nowhere"));
    assert.doesNotMatch(content, /navy/);
    assert.match(content, /color:\s*var\(--lake\)/);
  });

  test("has a name that changes with the content and with nothing else", async () => {
    const [one, same, other] = await Promise.all(
      [own, own, join(folder, "nowhere")].map((root) => bundleStylesheet(folder, root)),
    );
    assert.match(one?.path ?? "", /^assets\/main\.[0-9a-f]{10}\.css$/);
    assert.equal(one?.path, same?.path);
    assert.notEqual(one?.path, other?.path);
  });
});

test("the main stylesheet has the styles of every component that kinds share", async () => {
  const includes = join(repositoryRoot, "_includes");
  const main = await readFile(join(includes, "styles/main.css"), "utf8");
  const own = globSync("components/**/*.css", { cwd: includes });
  assert.ok(own.length > 20);
  assert.deepEqual(
    own.filter((path) => !main.includes(`"../${path}"`)),
    [],
  );
});
