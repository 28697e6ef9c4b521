import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, test } from "node:test";
import { commentMark } from "../../src/review/comment/write-comment.ts";
import { repositoryRoot } from "../roots.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder();

interface Comment {
  readonly id: number;
  readonly user: { readonly login: string };
  readonly body: string;
}

interface Request {
  readonly method: string;
  readonly url: string;
  readonly body: string;
}

const own = { login: "github-actions[bot]" };
const open = (number: number, sha: string, repository = "fork/site") => ({
  number,
  head: { sha, repo: { full_name: repository } },
});

interface Told {
  readonly text: string;
  readonly comments?: readonly Comment[];
  readonly pulls?: readonly unknown[];
  /** The file of the comment, where it is another one. */
  readonly file?: string;
}

/** Posts a comment to a code host that answers as GitHub does, and tells what that was asked to write. */
async function post({ text, comments = [], pulls = [open(7, "abc")], file }: Told) {
  const asked: Request[] = [];
  const server = createServer(async (request, response) => {
    const { method = "", url = "" } = request;
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    asked.push({ method, url, body: Buffer.concat(parts).toString() });
    const page = Number(new URL(url, "http://x").searchParams.get("page"));
    const answer = url.includes("/pulls?") ? pulls : comments.slice(100 * (page - 1), 100 * page);
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(method === "GET" ? answer : {}));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const path = file ?? join(folder, "comment.md");
  if (file === undefined) writeFileSync(path, text);
  const env = {
    PATH: process.env.PATH,
    GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    GITHUB_REPOSITORY: "body/site",
    GITHUB_TOKEN: "token",
    HEAD_REPOSITORY: "fork/site",
    HEAD_BRANCH: "a branch&state=all",
    HEAD_SHA: "abc",
  };
  const script = join(repositoryRoot, "scripts", "post-review.mjs");
  const status = await new Promise<number>((resolve) => {
    execFile(process.execPath, [script, path], { env }, (error) =>
      resolve(error ? Number(error.code ?? 1) : 0),
    );
  });
  server.close();
  const written = asked.filter(({ method }) => method !== "GET");
  return {
    status,
    asked,
    written: written.map((one) => ({ ...one, body: JSON.parse(one.body).body })),
  };
}

const text = `${commentMark}\n\n## Det här ändras\n`;

describe("the comment of a review", () => {
  test("is put on the pull request of the run's branch and commit", async () => {
    const { status, asked, written } = await post({ text });
    assert.equal(status, 0);
    const query = new URL(asked[0]?.url ?? "", "http://x").searchParams;
    assert.equal(query.get("head"), "fork:a branch&state=all");
    assert.equal(query.get("state"), "open");
    assert.deepEqual(written, [
      { method: "POST", url: "/repos/body/site/issues/7/comments", body: text },
    ]);
  });

  test("is written anew where there is one, on whichever page of the list", async () => {
    const others = Array.from({ length: 150 }, (_, id) => ({ id, user: own, body: "Hej" }));
    const comments = [
      { id: 1000, user: { login: "somebody" }, body: text },
      ...others,
      { id: 2000, user: own, body: `${commentMark}\n\nold` },
    ];
    const { written } = await post({ text, comments });
    assert.deepEqual(
      written.map(({ method, url }) => [method, url]),
      [["PATCH", "/repos/body/site/issues/comments/2000"]],
    );
  });

  test("is put nowhere when its commit is not the newest one, or another repository's", async () => {
    for (const pulls of [[], [open(7, "def")], [open(7, "abc", "other/site")]]) {
      const { status, written } = await post({ text, pulls });
      assert.equal(status, 0);
      assert.deepEqual(written, []);
    }
  });

  test("mentions nobody and hides nothing, whatever has been made of it", async () => {
    const hostile = `${text}@everyone <!-- regionwebb-review --> /body @a/b`;
    const { written } = await post({ text: hostile });
    const body = written[0]?.body as string;
    assert.equal(body.split("<!--").length, 2);
    assert.doesNotMatch(body, /@\w/);
  });

  test("is refused when it is none, too long, no file or no text", async () => {
    const link = join(folder, "link.md");
    symlinkSync("/etc/hostname", link);
    const binary = join(folder, "binary.md");
    writeFileSync(binary, Buffer.concat([Buffer.from(text), Buffer.from([0xff, 0xfe])]));
    for (const told of [
      { text: "Hej" },
      { text: text + "x".repeat(70_000) },
      { text, file: link },
      { text, file: binary },
      { text, file: folder },
    ]) {
      const { status, asked } = await post(told);
      assert.equal(status, 1);
      assert.deepEqual(asked, []);
    }
  });
});
