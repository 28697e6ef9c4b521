import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, test } from "node:test";
import { setImmediate as turn } from "node:timers/promises";
import { hostFiles } from "../../../src/outputs/hosts/host-files.ts";
import { hostTable } from "../../../src/outputs/hosts/host-table.ts";
import { publishRelease, rollBack } from "../../../src/publish/releases.ts";
import { place } from "../../below-a-path.ts";
import { siteWith } from "../../model/site-with.ts";
import { writeBuild } from "../../publish/write-build.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { serverKinds } from "./real-servers.ts";

const parent = temporaryFolder();
const switches = 60;
const clients = 16;
/** So many releases may come while a client reads a page and asks for its styles. */
const mostBehind = 3;

/** The number of the build that a page says, in each of its lines. */
function buildOf(page: string): number {
  const build = Number(/Build (\d+)/.exec(page)?.[1]);
  const line = `<!DOCTYPE html><title>Build ${build}</title><p>${build}</p>`;
  assert.equal(page, line.repeat(1 + (build % 5)), "a page is that of one build, and whole");
  return build;
}

for (const { name, program, start } of serverKinds)
  describe(`a switch under load, with ${name}`, {
    skip: program === undefined && `${name} is not installed`,
  }, () => {
    test("fails no request, and no page is without its styles", async () => {
      const home = join(parent, name);
      const [site, to, configuration] = [
        join(home, "_site"),
        join(home, "www"),
        join(home, "conf"),
      ];
      const { settings, ...rest } = siteWith();
      const table = hostTable({ ...rest, settings: { ...settings, url: place.origin } });
      for (const { path, content } of hostFiles(table)) {
        mkdirSync(dirname(join(configuration, path)), { recursive: true });
        writeFileSync(join(configuration, path), content);
      }
      writeBuild(site, 0);
      publishRelease({ site, to, now: new Date(0) });
      const folder = join(to, "current");
      const server = await start({ home, configuration, folder, receiver: "127.0.0.1:9" });
      try {
        let isOver = false;
        let published = 0;
        const seen = new Set<number>();
        /** For each client the build that was published when it began to ask for a page. */
        const since = Array.from({ length: clients }, () => 0);
        const ask = async (_: unknown, client: number) => {
          let requests = 0;
          while (!isOver) {
            since[client] = published;
            const page = await fetch(`${server.origin}/sv/`);
            assert.equal(page.status, 200);
            const build = buildOf(await page.text());
            seen.add(build);
            const styles = await fetch(`${server.origin}/assets/main.${build}.css`);
            assert.equal(styles.status, 200, `the styles of build ${build}`);
            await styles.arrayBuffer();
            requests += 2;
          }
          return requests;
        };
        const asked = Array.from({ length: clients }, ask);
        const failed = Promise.all(asked);
        let isFailed = false;
        failed.catch(() => {
          isFailed = true;
        });
        for (let build = 1; build <= switches; build++) {
          writeBuild(site, build);
          publishRelease({ site, to, now: new Date(build) });
          published = build;
          for (let turns = 0; turns < 40; turns++) await turn();
          // Styles are kept for five releases, and the next one may be the second within a request.
          while (!isFailed && build - Math.min(...since) > mostBehind) await turn();
          if (build % 10 === 0) rollBack(to);
        }
        isOver = true;
        const requests = (await failed).reduce((sum, one) => sum + one, 0);
        assert.ok(requests > 200, `${requests} requests`);
        assert.ok(seen.size > 10, `${seen.size} builds were seen`);
      } finally {
        await server.close();
      }
    });
  });
