import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { comment, post } from "./post.ts";
import { readAnswer } from "./read-answer.ts";
import { withReceiver } from "./with-receiver.ts";

const path = "/lomakkeet/sv/comment";

describe("the receiver refuses what it cannot take", () => {
  const { start, messages } = withReceiver();

  test("refuses pages that it does not have, and comments where they are off", async () => {
    const { origin } = await start();
    for (const page of ["page:news/winter-school-2023", "page:nowhere", "", "__proto__"]) {
      const answer = await readAnswer(await post(origin, path, { ...comment, page }));
      assert.deepEqual([answer.status, answer.lang], [404, "sv"], page);
      assert.ok(answer.html.includes("Vilken fest!"), "what was typed is shown");
    }
    assert.equal(messages().length, 0);
  });

  test("answers unknown addresses and methods in their language", async () => {
    const { origin } = await start();
    const found: unknown[] = [];
    for (const [method, address] of [
      ["POST", "/lomakkeet/en/petition"],
      ["POST", "/lomakkeet/xx/comment"],
      ["GET", "/lomakkeet/en/comment/tack"],
      ["GET", "/lomakkeet/"],
      ["GET", "/lomakkeet/en/comment"],
      ["PUT", "/lomakkeet/fi/comment"],
      ["POST", "/sv/"],
      ["GET", "/lomakkeet/en/%zz"],
    ] as const) {
      const page = await readAnswer(await fetch(origin + address, { method }));
      found.push([address, page.status, page.lang]);
    }
    assert.deepEqual(found, [
      ["/lomakkeet/en/petition", 404, "en"],
      ["/lomakkeet/xx/comment", 404, "sv"],
      ["/lomakkeet/en/comment/tack", 404, "en"],
      ["/lomakkeet/", 404, "sv"],
      ["/lomakkeet/en/comment", 405, "en"],
      ["/lomakkeet/fi/comment", 405, "fi"],
      ["/sv/", 405, "sv"],
      ["/lomakkeet/en/%zz", 400, "en"],
    ]);
    const head = await fetch(`${origin}/lomakkeet/en/comment`, { method: "HEAD" });
    assert.deepEqual([head.status, head.headers.get("allow")], [405, "POST"]);
  });

  test("refuses types, encodings and sizes that no form of the site has", async () => {
    const { origin } = await start();
    const form = "application/x-www-form-urlencoded";
    const statuses = [];
    for (const [body, type] of [
      ["{}", "application/json"],
      ["x", "multipart/form-data; boundary=y"],
      ["comment=x", `${form}; charset=iso-8859-1`],
      [Uint8Array.of(0x61, 0x3d, 0xe5), form],
      ["a=%E5", form],
      ["a=%00", form],
      ["a=1&a=2", form],
      [Array.from({ length: 40 }, (_, index) => `f${index}=1`).join("&"), form],
      ["", form],
      [`comment=${"x".repeat(70_000)}`, form],
    ] as const) {
      const page = await readAnswer(await post(origin, path, body, { "content-type": type }));
      assert.equal(page.lang, "sv");
      statuses.push(page.status);
    }
    assert.deepEqual(statuses, [415, 415, 415, 400, 400, 400, 400, 400, 404, 413]);
    const zipped = await post(origin, path, comment, { "content-encoding": "gzip" });
    assert.equal(zipped.status, 415);
  });

  test("answers a browser that is still sending far too much", async () => {
    const { origin } = await start();
    const page = await readAnswer(
      await post(origin, "/lomakkeet/en/comment", "a".repeat(5_000_000)),
    );
    assert.deepEqual([page.status, page.lang], [413, "en"]);
    const elsewhere = await readAnswer(await post(origin, "/en/", "a".repeat(70_000)));
    assert.deepEqual([elsewhere.status, elsewhere.lang], [413, "en"]);
  });

  test("has those who post too often wait, and shows them what they typed", async () => {
    const { origin } = await start({ postsAllowed: 2 });
    await post(origin, path, comment);
    await post(origin, path, comment);
    const answer = await post(origin, "/lomakkeet/en/comment", { ...comment, name: "Igen" });
    assert.ok(Number(answer.headers.get("retry-after")) > 0);
    const page = await readAnswer(answer);
    assert.deepEqual([page.status, page.lang], [429, "en"]);
    assert.ok(page.html.includes("Vilken fest!"));
    assert.equal((await fetch(`${origin}/lomakkeet/sv/comment/tack`)).status, 200);
  });

  test("tells visitors apart behind a proxy that it trusts, IPv6 by its network", async () => {
    const { origin } = await start({ postsAllowed: 1, trustProxy: true });
    const from = async (address: string) =>
      (await post(origin, path, comment, { "x-forwarded-for": address })).status;
    assert.equal(await from("192.0.2.1"), 303);
    assert.equal(await from("192.0.2.1"), 429);
    assert.equal(await from("192.0.2.2"), 303);
    assert.equal(await from("192.0.2.1, 192.0.2.2"), 429, "only what the proxy added counts");
    assert.equal(await from("2001:db8:1:2::1"), 303);
    assert.equal(await from("2001:db8:1:2:ffff::9"), 429);
    assert.equal(await from("2001:db8:1:3::1"), 303);
  });

  test("knows a visitor by every spelling of an address", async () => {
    const { origin } = await start({ postsAllowed: 1, trustProxy: true });
    const from = async (address: string) =>
      (await post(origin, path, comment, { "x-forwarded-for": address })).status;
    const spellings = [
      [
        "203.0.113.5:4711",
        "203.0.113.5",
        "203.0.113.5:1",
        "::ffff:203.0.113.5",
        "[::ffff:cb00:7105]:9",
      ],
      ["64:ff9b::203.0.113.6", "64:FF9B::cb00:7106", "203.0.113.6"],
      ["[2001:db8::1]:443", "2001:DB8:0:0::2", "[2001:db8::3]", "2001:db8::4%eth0"],
      ["198.51.100.7, 127.0.0.1:5555", "198.51.100.7"],
      ["198.51.100.8, ::1", "198.51.100.8, [::1]:80"],
    ];
    for (const [first = "", ...others] of spellings) {
      assert.equal(await from(first), 303, first);
      for (const other of others) assert.equal(await from(other), 429, other);
    }
    assert.equal(await from("unknown"), 303);
    assert.equal(await from("unknown"), 429);
  });

  test("says once that a proxy is not believed", async () => {
    const { origin, lines } = await start();
    const noted = () => lines.filter((line) => line.includes("--trust-proxy")).length;
    await fetch(origin);
    assert.equal(noted(), 0);
    for (const _ of "12") await fetch(origin, { headers: { "x-forwarded-for": "192.0.2.1" } });
    assert.equal(noted(), 1);
    assert.ok(!lines.join().includes("192.0.2.1"));
  });

  test("believes nobody about addresses unless it trusts a proxy", async () => {
    const { origin } = await start({ postsAllowed: 1 });
    const headers = { "x-forwarded-for": "192.0.2.1" };
    assert.equal((await post(origin, path, comment)).status, 303);
    assert.equal((await post(origin, path, comment, headers)).status, 429);
  });

  test("takes forms from its own pages and not from those of others", async () => {
    const { origin } = await start();
    const status = async (headers: Record<string, string>) =>
      (await post(origin, path, comment, headers)).status;
    assert.equal(await status({ origin }), 303);
    assert.equal(await status({ origin: "https://norrsken.example" }), 303);
    assert.equal(await status({ "sec-fetch-site": "same-origin" }), 303);
    assert.equal(await status({ origin: "null" }), 303);
    assert.equal(await status({ origin: "https://elsewhere.example" }), 403);
    assert.equal(await status({ origin: "nonsense" }), 403);
    const foreign = { origin: "null", "sec-fetch-site": "cross-site" };
    const page = await readAnswer(await post(origin, path, comment, foreign));
    assert.deepEqual(
      [page.status, page.title],
      [403, "Formuläret skickades från en annan webbplats"],
    );
    assert.ok(page.html.includes("Vilken fest!"), "it can be sent from here");
  });
});
