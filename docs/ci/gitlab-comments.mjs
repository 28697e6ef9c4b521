/**
 * Puts the comments of reviews on the merge requests of a project: `node docs/ci/gitlab-comments.mjs`. Runs on the
 * default branch with a token that may write. What a merge request has made is text; whose it is, is
 * asked of GitLab.
 */

/** As `commentMark` in `src/review/comment/write-comment.ts`. */
const mark = "<!-- regionwebb-review -->";

/** In characters. */
const longestComment = 65_536;

const { CI_API_V4_URL: api, CI_PROJECT_ID: project, REVIEW_TOKEN: token = "" } = process.env;
if (!api || !project || token === "") throw new Error("REVIEW_TOKEN is not set");

const { id: author } = await (await checked("user", request("user", {}))).json();

for (const { iid, sha, source_project_id: source } of await list("merge_requests?state=opened")) {
  const text = await commentOf(sha, source);
  if (text !== undefined) await post(iid, text);
}

/**
 * The comment that the newest review of a commit has made; undefined where there is none yet.
 * @param {string} commit
 * @param {number} source the project in which the pipeline ran: that of a fork is its own
 */
async function commentOf(commit, source) {
  for (const where of new Set([Number(project), source])) {
    const pipelines = await list(`pipelines?sha=${commit}&source=merge_request_event`, where);
    for (const { id } of pipelines) {
      const jobs = await list(`pipelines/${id}/jobs`, where);
      const job = jobs.find(
        ({ name, status }) => name === "review" && /success|failed/.test(status),
      );
      if (!job) continue;
      const answer = await ask(`jobs/${job.id}/artifacts/review/comment.md`, {}, where);
      if (!answer.ok) continue;
      const text = await beginningOf(answer);
      if (!text.startsWith(`${mark}\n`)) continue;
      const plain = text.slice(mark.length).replaceAll("<!--", "&lt;!--");
      // GitLab runs commands in lines that begin with a slash, and mentions people by "@".
      return mark + plain.replaceAll(/^\//gm, "\\/").replaceAll(/@(?=[\p{L}\p{N}_-])/gu, "@\u2060");
    }
  }
  return undefined;
}

/**
 * What a comment may have of a text, which whoever opened the merge request may have made without end.
 * @param {Response} answer
 */
async function beginningOf({ body }) {
  const decoder = new TextDecoder();
  let text = "";
  for await (const part of body ?? []) {
    text += decoder.decode(part, { stream: true });
    if (text.length >= longestComment) break;
  }
  return text.slice(0, longestComment);
}

/**
 * @param {number} iid
 * @param {string} body
 */
async function post(iid, body) {
  const notes = await list(`merge_requests/${iid}/notes`);
  const own = notes.find((note) => note.author.id === author && note.body.startsWith(mark));
  if (own?.body === body) return;
  const path = own ? `merge_requests/${iid}/notes/${own.id}` : `merge_requests/${iid}/notes`;
  const sent = { method: own ? "PUT" : "POST", body: JSON.stringify({ body }) };
  await checked(path, ask(path, sent));
}

/**
 * Of a fork that the token may not read, an empty one.
 * @param {string} path
 * @param {number | string} where
 */
async function list(path, where = project) {
  const asked = ask(`${path}${path.includes("?") ? "&" : "?"}per_page=100`, {}, where);
  if (String(where) === project) return (await checked(path, asked)).json();
  const answer = await asked;
  return answer.ok ? answer.json() : [];
}

/**
 * @param {string} path
 * @param {Promise<Response>} asked
 */
async function checked(path, asked) {
  const answer = await asked;
  if (!answer.ok) throw new Error(`GitLab answers ${answer.status} at ${path}`);
  return answer;
}

/**
 * @param {string} path
 * @param {RequestInit} [sent]
 * @param {number | string} where
 */
function ask(path, sent = {}, where = project) {
  return request(`projects/${where}/${path}`, sent);
}

/**
 * Where GitLab leads on to the store that keeps its artifacts, this header stays behind, as others would not.
 * @param {string} path
 * @param {RequestInit} sent
 */
function request(path, sent) {
  const headers = { "content-type": "application/json", authorization: `Bearer ${token}` };
  return fetch(`${api}/${path}`, { ...sent, headers });
}
