import assert from "node:assert/strict";
import { once } from "node:events";
import { symlink } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { temporaryFolder } from "../temporary-folder.ts";
import { type Answered, ask } from "./ask.ts";
import { readAnswer } from "./read-answer.ts";
import { downloadBytes, pageOf, type SmallSite, writeSmallSite } from "./small-site.ts";
import { withReceiver } from "./with-receiver.ts";

const folder = temporaryFolder();

describe("the receiver serves the built site", () => {
  const { start } = withReceiver();
  let site: SmallSite;
  let get: (path: string, headers?: Record<string, string>, method?: string) => Promise<Answered>;

  before(async () => {
    site = await writeSmallSite(folder);
  });

  const begin = async () => {
    const { origin } = await start({ folder: site.folder });
    get = (path, headers, method) => ask(origin, path, headers, method);
  };

  test("compressed as the client takes it, and as it stands otherwise", async () => {
    await begin();
    const page = pageOf(0);
    const br = await get("/sv/", { "accept-encoding": "gzip, deflate, br" });
    assert.deepEqual(
      [br.status, br.headers["content-encoding"], br.headers.vary],
      [200, "br", "Accept-Encoding"],
    );
    assert.equal(brotliDecompressSync(br.body).toString(), page);
    assert.equal(Number(br.headers["content-length"]), br.body.length);
    const gzip = await get("/sv/", { "accept-encoding": "gzip, br;q=0" });
    assert.equal(gzip.headers["content-encoding"], "gzip");
    assert.equal(gunzipSync(gzip.body).toString(), page);
    for (const accepted of ["identity", "br;q=0", "compress"]) {
      const plain = await get("/sv/", { "accept-encoding": accepted });
      assert.equal(plain.headers["content-encoding"], undefined, accepted);
      assert.equal(plain.headers.vary, "Accept-Encoding");
      assert.equal(plain.body.toString(), page);
    }
    const picture = await get("/data/large.bin", { "accept-encoding": "br" });
    assert.equal(picture.headers["content-encoding"], undefined);
    assert.equal(picture.body.length, downloadBytes);
  });

  test("with the same headers for HEAD, and no body", async () => {
    await begin();
    for (const headers of [{ "accept-encoding": "br" }, { "accept-encoding": "identity" }]) {
      const [one, other] = [await get("/sv/", headers), await get("/sv/", headers, "HEAD")];
      assert.equal(other.body.length, 0);
      const { date: _, connection: __, ...expected } = one.headers;
      for (const [name, value] of Object.entries(expected))
        assert.equal(other.headers[name], value, name);
    }
  });

  test("anew after each publish, and says that nothing has changed before", async () => {
    await begin();
    const accept = { "accept-encoding": "br" };
    const first = await get("/sv/", accept);
    const tag = first.headers.etag ?? "";
    const modified = first.headers["last-modified"] ?? "";
    for (const headers of [
      { "if-none-match": tag },
      { "if-none-match": `"other", ${tag}` },
      { "if-none-match": "*" },
      { "if-modified-since": modified },
    ] as const) {
      const same = await get("/sv/", { ...accept, ...headers });
      assert.deepEqual([same.status, same.body.length], [304, 0], JSON.stringify(headers));
      for (const name of ["etag", "last-modified", "cache-control", "content-security-policy"])
        assert.equal(same.headers[name], first.headers[name], name);
    }
    for (const headers of [
      { "if-none-match": '"other"' },
      { "if-none-match": '"other"', "if-modified-since": modified },
      { "if-modified-since": "Thu, 01 Jan 1970 00:00:00 GMT" },
      { "if-modified-since": "nonsense" },
    ] as const)
      assert.equal((await get("/sv/", headers)).status, 200, JSON.stringify(headers));
    await site.publish();
    const next = await get("/sv/", { ...accept, "if-none-match": tag });
    assert.equal(next.status, 200);
    assert.match(brotliDecompressSync(next.body).toString(), /Build 1</);
  });

  test("in parts, whatever a range says", async () => {
    await begin();
    const part = async (range: string, more: Record<string, string> = {}) => {
      const { status, headers, body } = await get("/small.txt", { range, ...more });
      return [status, headers["content-range"], body.toString()];
    };
    const whole = [200, undefined, "0123456789"];
    const none = [416, "bytes */10", ""];
    assert.deepEqual(await part("bytes=0-0"), [206, "bytes 0-0/10", "0"]);
    assert.deepEqual(await part("bytes=2-4"), [206, "bytes 2-4/10", "234"]);
    assert.deepEqual(await part("bytes=7-"), [206, "bytes 7-9/10", "789"]);
    assert.deepEqual(await part("bytes=-3"), [206, "bytes 7-9/10", "789"]);
    const huge = "9".repeat(400);
    for (const last of ["9007199254740992", huge])
      assert.deepEqual(await part(`bytes=0-${last}`), [206, "bytes 0-9/10", "0123456789"], last);
    for (const range of ["bytes=10-", `bytes=${huge}-`, "bytes=10-9007199254740992"])
      assert.deepEqual(await part(range), none, range);
    for (const range of ["bytes=-11", "bytes=-0", "bytes=4-2", "bytes=", "bytes=-", "bytes=a-b"])
      assert.deepEqual(await part(range), whole, range);
    for (const range of ["bytes=0-1,3-4", "lines=1-2", "bytes=1e3-", "bytes=0x0-", "bytes=--1"])
      assert.deepEqual(await part(range), whole, range);
    const empty = await get("/empty.txt", { range: "bytes=0-0" });
    assert.deepEqual([empty.status, empty.headers["content-range"]], [416, "bytes */0"]);
    assert.equal((await get("/empty.txt")).headers["content-length"], "0");
  });

  test("in parts only of the file that is meant", async () => {
    await begin();
    const { headers } = await get("/small.txt");
    const [tag = "", modified = ""] = [headers.etag, headers["last-modified"]];
    assert.match(tag, /^"/, "a strong tag, which may answer for a part");
    const status = async (condition: string) =>
      (await get("/small.txt", { range: "bytes=0-1", "if-range": condition })).status;
    assert.equal(await status(tag), 206);
    assert.equal(await status(modified), 206);
    const later = new Date(Date.parse(modified) + 1000).toUTCString();
    for (const other of ['"other"', `W/${tag}`, later, "nonsense"])
      assert.equal(await status(other), 200, other);
    assert.equal((await get("/small.txt", { "if-match": '"other"' })).status, 412);
    assert.equal((await get("/small.txt", { "if-match": tag })).status, 200);
  });

  test("and keeps what was found for as long as the site says, and nothing that was not", async () => {
    await begin();
    const found = await get("/assets/main.css");
    assert.match(found.headers["cache-control"] ?? "", /immutable/);
    for (const path of ["/assets/gone.css", "/assets/", "/assets", "/gone"]) {
      const { status, headers } = await get(path);
      assert.ok([404, 301].includes(status), path);
      assert.equal(headers["cache-control"], "no-cache", path);
      assert.match(String(headers["content-security-policy"]), /default-src 'none'/);
    }
    assert.equal((await get("/sv/")).headers["cache-control"], "no-cache");
  });

  test("with its own page for what is not there, whole and as HTML", async () => {
    await begin();
    const strange = { range: "bytes=0-1", "if-none-match": "*", "accept-encoding": "br" };
    const { status, headers, body } = await get("/gone", strange);
    assert.deepEqual([status, headers["content-encoding"], headers.etag], [404, "br", undefined]);
    assert.match(brotliDecompressSync(body).toString(), /<title>404<\/title>/);
  });

  test("and leads to the address of a folder, never to another host", async () => {
    await begin();
    const { status, headers } = await get("/sv?page=2");
    assert.deepEqual([status, headers.location], [301, "/sv/?page=2"]);
    for (const path of ["//evil.example", "//evil.example/..", "/\\evil.example", "/%2f/evil"])
      assert.equal((await get(path)).headers.location, undefined, path);
  });

  test("but no file that is not for visitors", async () => {
    await begin();
    await site.write("sv/.secret", "secret");
    await site.write(".well-known/security.txt", "Contact: mailto:a@norrsken.example\n");
    for (const path of [
      "/_headers",
      "/%5Fheaders",
      "/_HEADERS",
      "//_headers",
      "/./_headers",
      "/sv/../_headers",
      "/sv/%2e%2e/_headers",
      "/.regionwebb",
      "/%2eregionwebb",
      "/sv/.secret",
      "/..%2f..%2fetc/passwd",
      "/%00",
      "/small.txt%00.html",
      "/sv%5cindex.html",
    ])
      assert.ok([400, 404].includes((await get(path)).status), path);
    assert.equal((await get("/.well-known/security.txt")).status, 200);
  });

  test("and lives on where a file is a folder, a link that leads nowhere, or in a circle", async () => {
    const { origin, lines } = await start({ folder: site.folder });
    await site.write("folder.html/inside.txt", "x");
    await symlink(join(site.folder, "nowhere"), join(site.folder, "dangling.html"));
    await symlink("circle.html", join(site.folder, "circle.html"));
    assert.equal((await ask(origin, "/folder.html")).status, 301);
    assert.equal((await ask(origin, "/folder.html/")).status, 404);
    assert.equal((await ask(origin, "/dangling.html")).status, 404);
    // As a pipe, a socket opens only with somebody at its other end.
    const socket = createServer().listen(join(site.folder, "socket.txt"));
    await once(socket, "listening");
    assert.equal((await ask(origin, "/socket.txt")).status, 404);
    socket.close();
    const circle = await readAnswer(await fetch(`${origin}/circle.html`));
    assert.deepEqual([circle.status, circle.lang], [500, "sv"]);
    assert.ok(lines.some((line) => line.includes("ELOOP")));
    assert.equal((await ask(origin, "/sv/")).status, 200);
  });
});
