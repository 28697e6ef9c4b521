/**
 * Puts the comment of a review on the pull request that it is about: `node scripts/post-review.mjs FILE`. Runs
 * with a token that may write, beside nothing that a pull request has brought: plain JavaScript without packages.
 * The file comes from a run that may be anybody's, so that nothing in it is believed. Which pull request
 * it is about is asked of GitHub, by the branch and commit of that run; its text is text.
 */
import { lstatSync, readFileSync } from "node:fs";

/** As `commentMark` in `src/review/comment/write-comment.ts`: a test compares. */
const mark = "<!-- regionwebb-review -->";

/** What GitHub takes, in characters, and what they may need, in bytes. */
const longestComment = 65_536;
const largestFile = 4 * longestComment;

/** Who writes what workflows write. */
const author = "github-actions[bot]";

/** GitHub gives no more of a list at once. */
const perPage = 100;

/**
 * @param {string} name
 * @returns {string}
 */
function setting(name) {
  const value = process.env[name];
  if (value === undefined || value === "") throw new Error(`${name} is not set`);
  return value;
}

const api = process.env.GITHUB_API_URL ?? "https://api.github.com";
const repository = setting("GITHUB_REPOSITORY");
const head = {
  repository: setting("HEAD_REPOSITORY"),
  branch: setting("HEAD_BRANCH"),
  commit: setting("HEAD_SHA"),
};
const [, , file = ""] = process.argv;
const body = readComment(file);
const number = await findPullRequest();
if (number === undefined) console.log("No open pull request has this commit as its newest.");
else await post(number);

/**
 * Reads the comment and takes from it what could do more than be read: mentions, and comments in HTML,
 * by one of which another text could pass for this one.
 * @param {string} path
 * @returns {string}
 */
function readComment(path) {
  const stats = lstatSync(path);
  if (!stats.isFile() || stats.size > largestFile) throw new Error(`${path} is no comment`);
  const text = new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path));
  if (!text.startsWith(`${mark}\n`)) throw new Error(`${path} is no comment of a review`);
  const plain = text
    .slice(mark.length)
    .replaceAll("<!--", "&lt;!--")
    .replaceAll(/@(?=[\p{L}\p{N}_-])/gu, "@\u2060");
  if (mark.length + plain.length > longestComment) throw new Error(`${path} is too long`);
  return mark + plain;
}

/**
 * @param {string} path
 * @param {{ readonly method: string, readonly body: unknown }} [sent]
 * @returns {Promise<any>}
 */
async function ask(path, sent) {
  const answer = await fetch(`${api}/repos/${repository}/${path}`, {
    method: sent?.method ?? "GET",
    headers: {
      accept: "application/vnd.github+json",
      authorization: `Bearer ${setting("GITHUB_TOKEN")}`,
      "content-type": "application/json",
      "x-github-api-version": "2022-11-28",
    },
    ...(sent ? { body: JSON.stringify(sent.body) } : {}),
  });
  if (!answer.ok) throw new Error(`GitHub answers ${answer.status} at ${path}`);
  return answer.json();
}

/**
 * The open pull request of which the run has seen the newest commit.
 * @returns {Promise<number | undefined>}
 */
async function findPullRequest() {
  const [owner = ""] = head.repository.split("/");
  const query = new URLSearchParams({
    state: "open",
    head: `${owner}:${head.branch}`,
    per_page: String(perPage),
  });
  const found = (await ask(`pulls?${query}`)).find(
    (one) => one.head.sha === head.commit && one.head.repo?.full_name === head.repository,
  );
  return found?.number;
}

/**
 * Writes the one comment anew, or for the first time.
 * @param {number} pullRequest
 */
async function post(pullRequest) {
  for (let page = 1; ; page++) {
    const comments = await ask(`issues/${pullRequest}/comments?per_page=${perPage}&page=${page}`);
    const own = comments.find((one) => one.user?.login === author && one.body?.startsWith(mark));
    if (own)
      return void (await ask(`issues/comments/${own.id}`, { method: "PATCH", body: { body } }));
    if (comments.length < perPage) break;
  }
  await ask(`issues/${pullRequest}/comments`, { method: "POST", body: { body } });
}
