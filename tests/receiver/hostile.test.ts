import assert from "node:assert/strict";
import { connect } from "node:net";
import { after, before, describe, test } from "node:test";
import fc from "fast-check";
import { isFromSite } from "../../src/receiver/is-from-site.ts";
import { openStore } from "../../src/receiver/message-store.ts";
import { readEntries } from "../../src/receiver/read-entries.ts";
import { isPlainForm } from "../../src/receiver/read-type.ts";
import { isSuspected } from "../../src/receiver/suspect.ts";
import { tell } from "./ask.ts";
import { comment, post } from "./post.ts";
import { startTestReceiver, type TestReceiver } from "./with-receiver.ts";

const path = "/lomakkeet/sv/comment";

describe("reading a body", () => {
  const text = fc.string({ unit: "grapheme" }).filter((value) => !value.includes("\0"));

  test("gives back whatever a browser wrote", () => {
    const fields = fc.uniqueArray(fc.tuple(text, text), {
      selector: ([name]) => name,
      maxLength: 30,
    });
    fc.assert(
      fc.property(fields, (pairs) => {
        const entries = Object.fromEntries(pairs);
        const { entries: found } = readEntries(new URLSearchParams(pairs).toString());
        assert.deepEqual(found, entries);
      }),
    );
  });

  test("never throws, and gives texts without NUL, or nothing", () => {
    const piece = fc.constantFrom("%", "%0", "%00", "%C3", "%A5", "&", "=", "+", "a", "\uFFFD");
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
        const { entries } = readEntries(pieces.join(""));
        for (const value of Object.values(entries ?? {})) assert.ok(!value.includes("\0"));
      }),
    );
  });

  test("refuses fields that come twice, and too many of them", () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) => `f${index}=`).join("&");
    assert.equal(readEntries("a=1&b=2&a=1").entries, undefined);
    assert.equal(Object.keys(readEntries(many(30)).entries ?? {}).length, 30);
    assert.equal(readEntries(many(31)).entries, undefined);
    assert.equal(readEntries(many(100_000)).entries, undefined);
    assert.deepEqual(readEntries("&&a&=").entries, { a: "", "": "" });
  });
});

test("only forms in UTF-8 are read", () => {
  const form = "application/x-www-form-urlencoded";
  for (const type of [form, `${form}; charset=UTF-8`, `${form};charset="utf-8"`])
    assert.ok(isPlainForm(type, undefined), type);
  assert.ok(!isPlainForm(`${form}; charset=windows-1252`, undefined));
  assert.ok(!isPlainForm(form, "br"));
});

test("a form is suspected for what people do not do, whatever its fields hold", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (website, opened) => {
      const suspected = isSuspected("comment", { website, opened }, 1_000_000);
      if (website.trim() !== "") assert.ok(suspected);
    }),
  );
  const passed = (opened: number) => isSuspected("comment", { opened: String(opened) }, 1_000_000);
  assert.deepEqual([passed(997_001), passed(997_000), passed(1_000_001)], [true, false, false]);
});

test("an origin is the site's or somebody else's, whatever it looks like", () => {
  fc.assert(
    fc.property(fc.webUrl(), (url) => {
      const { origin, host } = new URL(url);
      const from = { origin, fetchSite: undefined };
      assert.ok(isFromSite({ ...from, host }, []));
      assert.ok(isFromSite({ ...from, host: "other.example" }, [origin]));
      assert.ok(!isFromSite({ ...from, host: `${host}.example` }, ["https://site.example"]));
    }),
    { numRuns: 20 },
  );
});

describe("a receiver under hostile input", () => {
  let receiver: TestReceiver;

  before(async () => {
    receiver = await startTestReceiver();
  });

  after(() => receiver.close());

  test("answers any bytes with a page, and keeps none of them", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const answer = await post(receiver.origin, path, Uint8Array.from(bytes));
        assert.ok(answer.status >= 400 && answer.status < 500, String(answer.status));
        assert.match(await answer.text(), /^<!DOCTYPE html>\n<html lang="sv"/);
      }),
      { numRuns: 60 },
    );
    assert.equal(messages().length, 0);
  });

  test("shows what was typed as text, never as HTML", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 60 }), async (typed) => {
        const script = `<script>alert(1)</script>${typed.replaceAll("\0", "")}"'`;
        const body = { ...comment, name: "", comment: script, email: script };
        const html = await (await post(receiver.origin, path, body)).text();
        assert.ok(!html.includes("<script>alert"));
        assert.ok(html.includes("&lt;script>alert"));
      }),
      { numRuns: 30 },
    );
  });

  test("takes the longest text in any script, and shows a longer one again", async () => {
    for (const letter of ["å", "漢", "🌌"]) {
      const length = 4000 / letter.length;
      const fits = { ...comment, comment: letter.repeat(length) };
      assert.equal((await post(receiver.origin, path, fits)).status, 303, letter);
      const over = { ...comment, comment: letter.repeat(length + 1) };
      const answer = await post(receiver.origin, path, over);
      assert.equal(answer.status, 422, letter);
      assert.ok((await answer.text()).includes(letter.repeat(length + 1)));
    }
    assert.equal(messages().length, 3);
  });

  test("answers what is no HTTP, and headers without end", async () => {
    const broken = await tell(receiver.origin, "NONSENSE\r\n\r\n");
    assert.match(broken, /^HTTP\/1\.1 400 .*<html lang="sv"/s);
    const long = await tell(
      receiver.origin,
      `GET / HTTP/1.1\r\nHost: x\r\nX: ${"a".repeat(20_000)}\r\n\r\n`,
    );
    assert.match(long, /^HTTP\/1\.1 431 .*<html lang="sv"/s);
    const two = await tell(
      receiver.origin,
      `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    );
    assert.match(two, /^HTTP\/1\.1 400 /);
  });

  test("answers it in the language of the address, with the headers of the site", async () => {
    const post = "POST /lomakkeet/fi/comment HTTP/1.1\r\n";
    const cases: readonly (readonly [status: string, lang: string, bytes: string])[] = [
      ["400", "fi", `${post}Host: x\r\nBad Header\r\n\r\n`],
      ["400", "sv", "NONSENSE\r\n\r\n"],
      ["431", "en", `GET /en/ HTTP/1.1\r\nHost: x\r\nX: ${"a".repeat(20_000)}\r\n\r\n`],
      ["400", "en", "GET /en/ HTTP/1.1\r\nConnection: close\r\n\r\n"],
      ["400", "fi", "GET /lomakkeet/fi/%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"],
      [
        "400",
        "fi",
        `${post}Host: x\r\nTransfer-Encoding: chunked\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\nzz\r\n\r\n`,
      ],
    ];
    for (const [status, lang, bytes] of cases) {
      const answer = await tell(receiver.origin, bytes);
      assert.match(answer, new RegExp(`^HTTP/1.1 ${status} `), bytes);
      assert.match(answer, new RegExp(`<html lang="${lang}"`), bytes);
      assert.match(answer, /^content-security-policy: default-src 'none'/im, bytes);
      assert.match(answer, /^x-content-type-options: nosniff/im, bytes);
    }
  });

  test("goes on when visitors hang up in the middle", async () => {
    const { hostname, port } = new URL(receiver.origin);
    const head = `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Length: 900\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\n`;
    const before = receiver.lines.length;
    for (const bytes of [head, `${head}comment=Hal`, `GET /404.html HTTP/1.1\r\nHost: x\r\n\r\n`]) {
      const socket = connect(Number(port), hostname);
      await new Promise<void>((resolve) => socket.write(bytes, () => resolve()));
      socket.resetAndDestroy();
    }
    const body = { ...comment, comment: "Efter dem" };
    assert.equal((await post(receiver.origin, path, body)).status, 303);
    assert.ok(!receiver.lines.slice(before).some((line) => / 5\d\d /.test(line)));
  });

  test("serves no file outside the built site, and survives odd ranges", async () => {
    for (const address of ["/../messages.sqlite", "/..%2fmessages.sqlite", "/%2e%2e/x", "/a%00b"])
      assert.match(
        await tell(receiver.origin, `GET ${address} HTTP/1.0\r\n\r\n`),
        /^HTTP\/1\.1 4\d\d /,
        address,
      );
    const part = (range: string) => fetch(`${receiver.origin}/404.html`, { headers: { range } });
    for (const range of ["bytes=9-3", "bytes=x", "bytes=0-1,3-4", "lines=1-2"])
      assert.equal((await part(range)).status, 200, range);
    assert.equal(await (await part("bytes=2-8")).text(), "DOCTYPE");
  });

  function messages() {
    const store = openStore(receiver.database);
    const all = store.list({});
    store.close();
    return all;
  }
});
