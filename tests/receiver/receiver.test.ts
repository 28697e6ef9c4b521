import assert from "node:assert/strict";
import { DatabaseSync } from "node:sqlite";
import { describe, test } from "node:test";
import { comment, post } from "./post.ts";
import { readAnswer } from "./read-answer.ts";
import { startTestReceiver, withReceiver } from "./with-receiver.ts";

const path = "/lomakkeet/sv/comment";
const id = "6f1c2f0e-8f2e-4b60-9a55-0d6a8f2b7c11";

describe("the receiver", () => {
  const { start, messages } = withReceiver();

  test("keeps a comment, and leads to its thanks in the language of the address", async () => {
    const { origin } = await start();
    const answer = await post(origin, path, { ...comment, email: "siri@norrsken.example" });
    assert.equal(answer.status, 303);
    const thanks = answer.headers.get("location") ?? "";
    assert.equal(thanks, "/lomakkeet/sv/comment/tack?page=page%3Anews%2Flight-feast-2024");
    const page = await readAnswer(await fetch(origin + thanks));
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
    const page = await readAnswer(answer);
    assert.deepEqual([page.status, page.lang], [422, "en"]);
    assert.ok(page.links.includes("#comment-name") && page.links.includes("#comment-email"));
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

  test("says so when it cannot keep a message, and shows what was typed", async () => {
    const { origin, database, lines } = await start();
    const other = new DatabaseSync(database);
    other.exec("BEGIN IMMEDIATE");
    const page = await readAnswer(await post(origin, path, { ...comment, id }));
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

  test("deletes nothing when its clock has jumped ahead, and says so", async () => {
    const first = await start();
    assert.equal((await post(first.origin, path, comment)).status, 303);
    const second = await startTestReceiver({
      database: first.database,
      now: () => Date.now() + 10 * 365 * 86_400_000,
    });
    await second.close();
    assert.equal(messages().length, 1);
    assert.ok(second.lines.some((line) => line.includes("the clock has jumped ahead")));
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
});
