import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { createCorpus } from "../../bench/corpus.ts";
import { peers, setUpPeer } from "../../bench/peers/peer.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder();
const corpus = createCorpus(21);
const isThere = {
  hugo: spawnSync("hugo", ["version"]).status === 0,
  eleventy: true,
  // It is installed from the registry: nothing for a test.
  astro: false,
};

describe("a peer does what a site needs", () => {
  for (const peer of peers)
    test(peer, { skip: !isThere[peer] }, async () => {
      const { version, build } = await setUpPeer[peer](corpus, join(folder, peer));
      assert.match(version, /^\d+\.\d+/);
      const { command, parameters, environment, folder: cwd, output } = build;
      execFileSync(command, parameters, { cwd, env: { ...process.env, ...environment } });
      const html = readFileSync(join(output, "en", "news", "article-7", "index.html"), "utf8");
      // Hugo writes a plus sign as a character reference.
      const page = html.replaceAll("&#43;", "+");
      for (const part of [
        '<html lang="en">',
        'href="/en/priority-4/">Priority 4</a>',
        'href="/sv/news/article-7/">',
        "<h2>Förnamn Efternamn 7</h2>",
        'href="tel:+46846500407"',
        "<p>Priority 2</p>",
        "<table>",
      ])
        assert.ok(page.includes(part), `${part}\n${page}`);
      const files = readdirSync(output, { recursive: true, encoding: "utf8" });
      const listings = files
        .filter((file) => file.endsWith(".html") && !file.includes("article-"))
        .map((file) => readFileSync(join(output, file), "utf8"))
        .filter((html) => html.includes("/en/news/article-"));
      const counts = listings.map((html) => html.match(/<li><a href="[^"]*article-/g)?.length);
      assert.deepEqual(counts.toSorted(), [1, 20]);
      assert.ok(files.includes("sitemap.xml"));
    });
});
