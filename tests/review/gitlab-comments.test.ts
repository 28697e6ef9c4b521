import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, test } from "node:test";
import { commentMark } from "../../src/review/comment/write-comment.ts";
import { repositoryRoot } from "../roots.ts";

const text = `${commentMark}\n\n## Det här ändras\n`;

interface Host {
  readonly comment?: string;
  readonly notes?: readonly object[];
  readonly jobs?: readonly object[];
  /** Where artifacts lie, if that is elsewhere. */
  readonly store?: string;
  /** What the host takes for a token. */
  readonly token?: string;
}

/** Puts comments on the merge request of a host that answers as GitLab does, and tells what it was told. */
async function postOn({
  comment = text,
  notes = [],
  jobs = [{ id: 5, name: "review", status: "failed" }],
  store,
  token = "token",
}: Host) {
  const written: { readonly method: string; readonly url: string; readonly body: string }[] = [];
  const server = createServer(async (request, response) => {
    const { method = "", url = "", headers } = request;
    if (headers.authorization !== `Bearer ${token}`) return response.writeHead(401).end("{}");
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    if (method !== "GET")
      written.push({ method, url, body: JSON.parse(Buffer.concat(parts).toString()).body });
    if (url.includes("/artifacts/") && store !== undefined)
      return response.writeHead(302, { location: store }).end();
    if (url.includes("/artifacts/")) return response.end(comment);
    const answers: readonly (readonly [RegExp, unknown])[] = [
      [/^\/user$/, { id: 11 }],
      [/merge_requests\?/, [{ iid: 3, sha: "abc", source_project_id: 1 }]],
      [/pipelines\?sha=abc&/, [{ id: 9 }]],
      [/pipelines\/9\/jobs/, jobs],
      [/merge_requests\/3\/notes\?/, notes],
    ];
    const [, answer = {}] = answers.find(([path]) => path.test(url)) ?? [];
    response.end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const env = {
    PATH: process.env.PATH,
    CI_API_V4_URL: `http://127.0.0.1:${port}`,
    CI_PROJECT_ID: "1",
    REVIEW_TOKEN: "token",
  };
  const script = join(repositoryRoot, "docs", "ci", "gitlab-comments.mjs");
  const status = await new Promise<number>((resolve) => {
    execFile(process.execPath, [script], { env }, (error) => resolve(error ? 1 : 0));
  });
  server.close();
  assert.equal(status, token === env.REVIEW_TOKEN ? 0 : 1);
  return written;
}

/** The same, where artifacts lie on another server. */
async function postFrom(store: Server) {
  await new Promise<void>((resolve) => store.listen(0, "127.0.0.1", resolve));
  const { port } = store.address() as AddressInfo;
  try {
    return await postOn({ store: `http://127.0.0.1:${port}/comment.md` });
  } finally {
    store.close();
    store.closeAllConnections();
  }
}

describe("the comment of a review on GitLab", () => {
  test("is put on the merge request of its commit, whether its review has found faults or not", async () => {
    assert.deepEqual(await postOn({}), [
      { method: "POST", url: "/projects/1/merge_requests/3/notes", body: text },
    ]);
  });

  test("is written anew where it says something else", async () => {
    const note = (body: string, author = 11) => ({ id: 4, author: { id: author }, body });
    assert.deepEqual(await postOn({ notes: [note(text)] }), []);
    const others = [note(text, 12)];
    assert.equal((await postOn({ notes: others }))[0]?.method, "POST");
    const [first] = await postOn({ notes: [...others, note(`${commentMark}\nold`)] });
    assert.deepEqual([first?.method, first?.url], ["PUT", "/projects/1/merge_requests/3/notes/4"]);
  });

  test("is none where there is no review, or its text is something else", async () => {
    assert.deepEqual(await postOn({ jobs: [{ id: 5, name: "test", status: "success" }] }), []);
    assert.deepEqual(await postOn({ comment: "/merge" }), []);
  });

  test("is fetched from where artifacts lie without the token, and fails where that is none", async () => {
    const told: (string | undefined)[] = [];
    const store = createServer(({ headers }, response) => {
      told.push(headers.authorization, headers["private-token"]?.toString());
      response.end(text);
    });
    const [first] = await postFrom(store);
    assert.equal(first?.body, text);
    assert.deepEqual(told, [undefined, undefined]);
    assert.deepEqual(await postOn({ token: "another" }), []);
  });

  test("is the beginning of a text without end", async () => {
    const store = createServer((_, response) => {
      response.write(text);
      const timer = setInterval(() => response.write("x".repeat(50_000)), 1);
      response.once("close", () => clearInterval(timer));
    });
    const [first] = await postFrom(store);
    assert.equal(first?.body.length, 65_536);
  });

  test("gives no commands, mentions nobody and hides nothing", async () => {
    const [first] = await postOn({ comment: `${text}/merge\n@all <!-- ${commentMark} -->\n` });
    assert.doesNotMatch(first?.body ?? "", /^\/merge|@\w/m);
    assert.equal(first?.body.split("<!--").length, 2);
  });
});
