import assert from "node:assert/strict";
import { DatabaseSync } from "node:sqlite";
import { afterEach, describe, test } from "node:test";
import type { Message } from "../../src/receiver/message.ts";
import { openStore } from "../../src/receiver/message-store.ts";
import { attributeOf, findAll, parsePage, textOf } from "../html-page.ts";
import { comment, post } from "./post.ts";
import { startTestReceiver, type TestOptions, type TestReceiver } from "./with-receiver.ts";

const path = "/lomakkeet/sv/comment";
const id = "6f1c2f0e-8f2e-4b60-9a55-0d6a8f2b7c11";

describe("the receiver", () => {
  let receiver: TestReceiver | undefined;

  afterEach(async () => {
    await receiver?.close();
    receiver = undefined;
  });

  test("keeps a comment, and leads to its thanks in the language of the address", async () => {
    const { origin } = await start();
    const answer = await post(origin, path, { ...comment, email: "siri@norrsken.example" });
    assert.equal(answer.status, 303);
    const thanks = answer.headers.get("location") ?? "";
    assert.equal(thanks, "/lomakkeet/sv/comment/tack?page=page%3Anews%2Flight-feast-2024");
    const page = await read(await fetch(origin + thanks));
    assert.deepEqual([page.status, page.lang, page.title], [200, "sv", "Tack för din kommentar"]);
    assert.ok(page.links.includes("/sv/nyheter/2024/ljusfesten/"));
    const [message, ...others] = messages();
    assert.equal(others.length, 0);
    assert.deepEqual(message?.values, {
      comment: "Vilken fest! Å, ä och ö.",
      name: "Siri Snö",
      email: "siri@norrsken.example",
    });
    assert.deepEqual(
      [message?.page, message?.language, message?.state],
      ["page:news/light-feast-2024", "sv", "waiting"],
    );
  });

  test("takes the other forms too, in every language", async () => {
    const { origin } = await start();
    const found = { found: "partly", page: "section:contacts" };
    const feedback = await post(origin, "/lomakkeet/en/feedback", found);
    assert.equal(
      feedback.headers.get("location"),
      "/lomakkeet/en/feedback/thank-you?page=section%3Acontacts",
    );
    const copy = { errand: "copy", description: "Stor stil", email: "siri@norrsken.example" };
    const accessibility = await post(origin, "/lomakkeet/fi/accessibility", copy);
    assert.equal(accessibility.headers.get("location"), "/lomakkeet/fi/accessibility/kiitos");
    assert.deepEqual(
      messages().map(({ form, language, page }) => [form, language, page]),
      [
        ["feedback", "en", "section:contacts"],
        ["accessibility", "fi", undefined],
      ],
    );
  });

  test("shows what was typed and what is wrong with it, and keeps nothing", async () => {
    const { origin } = await start();
    const typed = { ...comment, name: "", email: "<siri@>" };
    const answer = await post(origin, "/lomakkeet/en/comment", typed);
    const page = await read(answer);
    assert.deepEqual([page.status, page.lang], [422, "en"]);
    assert.match(page.text, /Write your name|Enter your name|your name/i);
    assert.ok(page.html.includes("Vilken fest! Å, ä och ö."));
    assert.deepEqual(
      page.inputs.filter(([name]) => name === "email" || name === "page"),
      [
        ["email", "<siri@>"],
        ["page", "page:news/light-feast-2024"],
      ],
    );
    assert.equal(messages().length, 0);
  });

  test("thanks for a post that is sent again, and keeps it once", async () => {
    const { origin } = await start();
    const answers = [];
    for (const body of [comment, comment, { ...comment, id }, { ...comment, id }])
      answers.push((await post(origin, path, body)).status);
    assert.deepEqual(answers, [303, 303, 303, 303]);
    assert.equal(messages().length, 2);
  });

  test("keeps what programs send apart, and lets them believe it was accepted", async () => {
    const { origin } = await start({ now: () => 1_000_000 });
    const trapped = await post(origin, path, { ...comment, website: "https://spam.example" });
    const fast = await post(origin, path, { ...comment, name: "Snabb", opened: "999000" });
    const calm = await post(origin, path, { ...comment, name: "Lugn", opened: "900000" });
    const wrongClock = await post(origin, path, { ...comment, name: "Sen", opened: "1999000" });
    for (const { status } of [trapped, fast, calm, wrongClock]) assert.equal(status, 303);
    assert.deepEqual(
      messages().map(({ state }) => state),
      ["suspected", "suspected", "waiting", "waiting"],
    );
  });

  test("refuses pages that it does not have, and comments where they are off", async () => {
    const { origin } = await start();
    for (const page of ["page:news/winter-school-2023", "page:nowhere", "", "__proto__"]) {
      const answer = await read(await post(origin, path, { ...comment, page }));
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
      const page = await read(await fetch(origin + address, { method }));
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
      const page = await read(await post(origin, path, body, { "content-type": type }));
      assert.equal(page.lang, "sv");
      statuses.push(page.status);
    }
    assert.deepEqual(statuses, [415, 415, 415, 400, 400, 400, 400, 400, 404, 413]);
    const zipped = await post(origin, path, comment, { "content-encoding": "gzip" });
    assert.equal(zipped.status, 415);
  });

  test("answers a browser that is still sending far too much", async () => {
    const { origin } = await start();
    const page = await read(await post(origin, "/lomakkeet/en/comment", "a".repeat(5_000_000)));
    assert.deepEqual([page.status, page.lang], [413, "en"]);
  });

  test("has those who post too often wait, and shows them what they typed", async () => {
    const { origin } = await start({ postsAllowed: 2 });
    await post(origin, path, comment);
    await post(origin, path, comment);
    const answer = await post(origin, "/lomakkeet/en/comment", { ...comment, name: "Igen" });
    assert.ok(Number(answer.headers.get("retry-after")) > 0);
    const page = await read(answer);
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
    const page = await read(await post(origin, path, comment, foreign));
    assert.equal(page.status, 403);
    assert.ok(page.html.includes("Vilken fest!"), "it can be sent from here");
  });

  test("says so when it cannot keep a message, and shows what was typed", async () => {
    const { origin, database, lines } = await start();
    const other = new DatabaseSync(database);
    other.exec("BEGIN IMMEDIATE");
    const page = await read(await post(origin, path, { ...comment, id }));
    assert.deepEqual([page.status, page.lang], [503, "sv"]);
    assert.ok(page.html.includes("Vilken fest!"));
    other.exec("ROLLBACK");
    other.close();
    assert.equal((await post(origin, path, { ...comment, id })).status, 303);
    assert.equal(messages().length, 1);
    assert.match(lines.join("\n"), /^Error ERR_SQLITE_ERROR 5$/m);
  });

  test("logs neither addresses nor words", async () => {
    const { origin, lines } = await start({ trustProxy: true });
    const headers = { "x-forwarded-for": "192.0.2.1" };
    await post(origin, path, { ...comment, email: "siri@norrsken.example" }, headers);
    await post(origin, path, { ...comment, name: "" }, headers);
    await post(origin, path, "a=%E5", headers);
    await fetch(`${origin}/lomakkeet/sv/comment/tack?page=hemligt`);
    await fetch(`${origin}/hemligt?ord=hemligt`);
    const logged = lines.map((line) => line.replace(/\d+ ms$/, "ms"));
    assert.deepEqual(logged, [
      "POST comment 303 ms",
      "POST comment 422 ms",
      "POST comment 400 ms",
      "GET comment 200 ms",
      "GET file 404 ms",
    ]);
  });

  test("lets nobody keep an answer, and sends the headers of the site", async () => {
    const { origin } = await start();
    const answers = [
      await post(origin, path, comment),
      await post(origin, path, { ...comment, name: "" }),
      await fetch(`${origin}/lomakkeet/sv/comment/tack`),
    ];
    for (const { headers } of answers) assert.equal(headers.get("cache-control"), "no-store");
    for (const { headers } of [...answers, await fetch(`${origin}/nowhere`)]) {
      assert.match(headers.get("content-security-policy") ?? "", /default-src 'none'/);
      assert.equal(headers.get("x-content-type-options"), "nosniff");
    }
  });

  async function start(options?: TestOptions): Promise<TestReceiver> {
    receiver = await startTestReceiver(options);
    return receiver;
  }

  function messages(): readonly Message[] {
    const store = openStore(receiver?.database ?? "");
    const all = store.list({});
    store.close();
    return all;
  }
});

/** What a visitor gets to see. */
async function read(answer: Response) {
  const html = await answer.text();
  const page = parsePage("/", html);
  const [root] = findAll(page, "html");
  const [heading] = findAll(page, "h1");
  return {
    status: answer.status,
    html,
    lang: root && attributeOf(root, "lang"),
    title: heading && textOf(heading),
    text: root ? textOf(root) : "",
    links: findAll(page, "a").map((link) => attributeOf(link, "href")),
    inputs: findAll(page, "input").map((input) => [
      attributeOf(input, "name"),
      attributeOf(input, "value"),
    ]),
  };
}
