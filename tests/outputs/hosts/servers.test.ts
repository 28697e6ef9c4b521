import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { readHeaders } from "../../../src/audit/read-headers.ts";
import { contentType, typeOfFile } from "../../../src/outputs/hosts/media-types.ts";
import { listFiles } from "../../built-site.ts";
import { comment, post } from "../../receiver/post.ts";
import { readAnswer } from "../../receiver/read-answer.ts";
import { startTestReceiver, type TestReceiver } from "../../receiver/with-receiver.ts";
import { runScript } from "../../run-build.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { askRaw } from "./ask-raw.ts";
import { buildHostSite, type HostSite } from "./host-site.ts";
import { nginxHasBrotli, type RealServer, serverKinds } from "./real-servers.ts";

const parent = temporaryFolder();

/**
 * Addresses at which nothing is any more, in all ways in which a host takes them: those that were removed for
 * good, one with letters that hosts read in their own way, and one whose day has come.
 */
const gone = [
  ["/sv/borta/", "sv", /<h1>Sidan är borttagen/],
  ["/sv/borta", "sv", /<h1>Sidan är borttagen/],
  ["/sv/borta?a=b", "sv", /<h1>Sidan är borttagen/],
  ["/sv/$namn{1}[a]/", "sv", /<h1>Sidan är borttagen/],
  ["/sv/$namn{1}[a]", "sv", /<h1>Sidan är borttagen/],
  ["/sv/borta/index.html", "sv", /<h1>Sidan är borttagen/],
  ["/en/gone.html", "en", /<h1>This page has been removed/],
  ["/sv/borttagen/", "sv", /togs bort den 1 maj 2024/],
  ["/sv/borttagen", "sv", /togs bort den 1 maj 2024/],
  ["/en/borttagen/index.html", "en", /was removed on 1 May 2024/],
] as const;

for (const basePath of ["/", "/pr-12/"])
  describe(`the built site at ${basePath}`, () => {
    let site: HostSite;
    let receiver: TestReceiver;
    before(async () => {
      site = await buildHostSite(parent, basePath, ["--compress"]);
      writeFileSync(join(site.folder, "sv", ".hidden.html"), "hidden");
      const { root, folder } = site;
      receiver = await startTestReceiver({ root, folder, trustProxy: true });
    });
    after(() => receiver.close());

    for (const { name, program, start } of serverKinds)
      describe(`behind ${name}`, {
        skip: program === undefined && `${name} is not installed`,
      }, () => {
        let server: RealServer;
        before(async () => {
          const home = join(site.configuration, "..", name);
          server = await start({ ...site, home, receiver: new URL(receiver.origin).host });
        });
        after(() => server?.close());
        const at = (address: string) => basePath + address.slice(1);
        const get = (address: string, headers: Readonly<Record<string, string>> = {}) =>
          fetch(server.origin + at(address), { redirect: "manual", headers });
        const text = async (address: string) => (await get(address)).text();

        test("every file has the type and the headers of the table", async () => {
          const headersOf = await readHeaders(site.folder);
          const files = (await listFiles(site.folder)).filter(isPublic);
          assert.ok(files.length > 500, `${files.length} files`);
          for (const file of files) {
            const answer = await get(`/${file}`.replace(/(^|\/)index\.html$/, "$1"));
            await answer.arrayBuffer();
            // An old address leads on, or is gone, and has no headers of a page.
            if ([301, 410].includes(answer.status)) continue;
            assert.equal(answer.status, 200, file);
            const expected = new Map<string, string>([["cache-control", "no-cache"]]);
            for (const [key, value] of headersOf(at(`/${file}`)))
              expected.set(key.toLowerCase(), value);
            for (const [key, value] of expected)
              assert.equal(answer.headers.get(key), value, `${file}: ${key}`);
            const type = typeOfFile(file);
            if (type) assert.equal(answer.headers.get("content-type"), contentType(type), file);
          }
        });

        test("the audit of what is published finds nothing", async () => {
          const { status, stdout, stderr } = await runScript("audit", [
            ...["--root", site.root, "--site", site.folder],
            ...["--url", server.origin + basePath],
          ]);
          assert.equal(status, 0, stderr);
          assert.match(stdout, /: granskade: \d{3,}, funna fel: 0\n$/);
        });

        test("old addresses lead on, for good", async () => {
          for (const [from, to] of [
            ["/sv/gammal/", at("/sv/om-oss/")],
            ["/old/page.html", at("/en/news/")],
            ["/elsewhere/", "https://a.example/b/"],
            ["/$namn{1}[a]/", at("/sv/om-oss/?a=%7Bb%7D")],
          ] as const) {
            const answer = await get(from);
            const location = answer.headers.get("location");
            assert.deepEqual([answer.status, location], [301, to], from);
          }
        });

        test("a page that is not there is said so in the language of its address", async () => {
          for (const [address, lang, page] of [
            ["/sv/finns-inte/", "sv", "sv/404.html"],
            ["/en/missing", "en", "en/404.html"],
            ["/fi/ei.ics", "fi", "fi/404.html"],
            ["/assets/gone.js", "sv", "404.html"],
            ["/media/", "sv", "404.html"],
          ] as const) {
            const answer = await get(address);
            assert.equal(answer.status, 404, address);
            assert.equal(answer.headers.get("content-type"), "text/html; charset=utf-8", address);
            assert.equal(answer.headers.get("cache-control"), "no-cache", address);
            assert.match(
              answer.headers.get("content-security-policy") ?? "",
              /^default-src 'none'/,
            );
            const body = await answer.text();
            assert.match(body, new RegExp(`<html lang="${lang}"`), address);
            assert.equal(body, await text(`/${page}`), address);
          }
        });

        test("what is gone for good is said so, in the language of its address", async () => {
          for (const [address, lang, words] of gone) {
            const answer = await get(address);
            assert.equal(answer.status, 410, address);
            assert.equal(answer.headers.get("content-type"), "text/html; charset=utf-8");
            assert.equal(answer.headers.get("cache-control"), "no-cache", address);
            assert.match(
              answer.headers.get("content-security-policy") ?? "",
              /^default-src 'none'/,
            );
            const body = await answer.text();
            assert.match(body, new RegExp(`<html lang="${lang}"`));
            assert.match(body, words);
          }
        });

        test("sends what the build has compressed, to who can read it", async () => {
          const encodings = name === "nginx" && !nginxHasBrotli ? ["gzip"] : ["br", "gzip"];
          for (const [address, file] of [
            ["/sv/", "sv/index.html"],
            ["/sitemap.xml", "sitemap.xml"],
            ["/fi/kalenteri.ics", "fi/kalenteri.ics"],
          ] as const)
            for (const encoding of encodings) {
              const answer = await askRaw(server.origin + at(address), encoding);
              const ending = encoding === "br" ? "br" : "gz";
              const compressed = readFileSync(join(site.folder, `${file}.${ending}`));
              assert.equal(answer.headers["content-encoding"], encoding, address);
              assert.match(answer.headers.vary ?? "", /accept-encoding/i);
              assert.ok(compressed.equals(answer.body), `${address}: ${encoding}`);
              const again = await askRaw(
                server.origin + at(address),
                encoding,
                answer.headers.etag,
              );
              assert.equal(again.status, 304, `${address}: ${encoding}`);
            }
          const plain = await askRaw(server.origin + at("/sv/"), "identity");
          assert.equal(plain.headers["content-encoding"], undefined);
          assert.ok(readFileSync(join(site.folder, "sv/index.html")).equals(plain.body));
        });

        test("folders are found without their slash, and no address leads in a circle", async () => {
          for (const [path, location] of [
            ["/sv", "/sv/"],
            ["/sv/om-oss?a=b", "/sv/om-oss/?a=b"],
          ] as const) {
            const answer = await get(path);
            const to = new URL(answer.headers.get("location") ?? "", server.origin + at(path));
            assert.ok([301, 308].includes(answer.status), `${path}: ${answer.status}`);
            // Caddy 2.6 forgets the query.
            const [bare = ""] = location.split("?");
            assert.equal(to.href, server.origin + at(name === "nginx" ? location : bare));
          }
          const top = await fetch(server.origin + at("/sv/index.html"));
          assert.equal(top.status, 200);
          if (basePath !== "/") {
            const bare = await fetch(server.origin + basePath.slice(0, -1), { redirect: "manual" });
            assert.deepEqual([bare.status, bare.headers.get("location")], [301, basePath]);
          }
        });

        test("what is not for visitors is not there", async () => {
          for (const path of [
            "/_headers",
            "/_redirects",
            "/_gone/sv/borta/index.html",
            "/_gone/sv/index.html",
            "/.regionwebb",
            "/sv/.hidden.html",
            "/%2eregionwebb",
            "/sv/..%2f.regionwebb",
            "/sv/%2ehidden.html",
          ])
            assert.ok([400, 404].includes((await get(path)).status), path);
          assert.equal((await get("/.well-known/security.txt")).status, 200);
        });

        test("what has not changed is not sent again", async () => {
          for (const path of ["/sv/", "/assets/feed.css"]) {
            const first = await get(path);
            await first.arrayBuffer();
            const tag = first.headers.get("etag") ?? "";
            assert.notEqual(tag, "", path);
            const again = await get(path, { "if-none-match": tag });
            assert.equal(again.status, 304, path);
          }
        });

        test("says nothing of its version", async () => {
          const named = `${(await get("/sv/")).headers.get("server") ?? ""}${await text("/sv/x/")}`;
          assert.doesNotMatch(named, /(nginx|caddy)\/?\s*\d/i);
        });

        test("a form goes to the receiver and comes back with thanks", async () => {
          const forms = at("/lomakkeet/sv/comment");
          const answer = await post(server.origin, forms, comment, { origin: server.origin });
          assert.equal(answer.status, 303);
          const thanks = answer.headers.get("location") ?? "";
          assert.ok(thanks.startsWith(`${forms}/tack?`), thanks);
          const page = await fetch(server.origin + thanks);
          const policy = page.headers.get("content-security-policy") ?? "";
          assert.doesNotMatch(policy, /,/);
          assert.deepEqual((await readAnswer(page)).status, 200);
        });

        test("what is too large for a form is refused in its language, and far larger before it", async () => {
          const send = (length: number) =>
            post(server.origin, at("/lomakkeet/fi/comment"), {
              ...comment,
              comment: "x".repeat(length),
            });
          const large = await send(70_000);
          assert.equal(large.status, 413);
          assert.equal((await readAnswer(large)).lang, "fi");
          // Caddy 2.6 tells of this as a gateway that fails.
          assert.equal((await send(400_000)).status, name === "nginx" ? 413 : 502);
        });

        test("logs no address of a visitor, and no words that were searched for", async () => {
          await get("/sv/sok/?q=hemligt");
          await get("/sv/hemlighet-finns-inte/");
          const home = join(site.configuration, "..", name);
          const logs = readdirSync(home).filter((file) => file.endsWith(".log"));
          assert.equal(logs.length, name === "nginx" ? 2 : 0);
          const said = logs.map((file) => readFileSync(join(home, file), "utf8")).join("");
          assert.equal(said.includes(at("/sv/sok/")), name === "nginx");
          assert.doesNotMatch(said, /127\.0\.0\.1|hemligt/);
        });
      });
  });

function isPublic(file: string): boolean {
  return !/^_|(^|\/)\.(?!well-known)|\.(br|gz)$/.test(file);
}
