import { shaOf } from "./git-host.ts";
import type { FolderFiles } from "./local-folder.ts";
import { type Asked, type ServedApi, serveApi } from "./serve-api.ts";

/** A commit that the forms have made. */
interface MadeCommit {
  readonly branch: string;
  readonly message: string;
  readonly files: readonly {
    readonly operation: string;
    readonly path: string;
    readonly sha?: string;
    readonly text: string;
  }[];
}

/** What answers as Gitea and Forgejo do, as far as the forms ask, and keeps what it is told. */
export interface GiteaHost extends ServedApi {
  readonly commits: readonly MadeCommit[];
}

const head = "0123456789abcdef0123456789abcdef01234567";
const moment = "2026-11-26T12:00:00Z";

/**
 * Starts such a host on loopback, with the files of a repository.
 * @param version what it says that it is: Forgejo has numbers beyond 10
 */
export async function startGiteaHost(files: FolderFiles, version: string): Promise<GiteaHost> {
  const commits: MadeCommit[] = [];
  const blobs = new Map([...files].map(([path, text]) => [shaOf(text), { path, text }]));
  const tree = [...blobs].map(([sha, { path, text }]) => ({
    type: "blob",
    path,
    sha,
    size: text.length,
  }));

  function answer({ method, path, body }: Asked): unknown {
    const repository = path.replace(/^\/api\/v1\/repos\/viken\/web/, "");
    if (path === "/api/v1/version") return { version };
    if (path === "/api/v1/settings/api") return { default_paging_num: 30 };
    if (path === "/api/v1/user")
      return { id: 1, login: "redaktor", full_name: "Redaktör", email: "r@example.org" };
    if (repository === "") return { permissions: { pull: true }, default_branch: "main" };
    if (repository === "/branches/main") return { commit: { id: head, message: "Början" } };
    if (repository.startsWith("/git/trees/"))
      return { sha: head, tree, truncated: false, total_count: tree.length };
    if (repository.startsWith("/git/blobs?"))
      return shasOf(repository).map((sha) => ({ sha, ...contentOf(blobs.get(sha)?.text ?? "") }));
    if (method === "POST" && repository.startsWith("/file-contents?"))
      return (body.files as readonly string[]).map((file) => ({
        path: file,
        ...contentOf(files.get(file) ?? ""),
      }));
    if (method === "POST" && repository === "/contents") {
      const commit = commitOf(body);
      commits.push(commit);
      return {
        commit: { sha: head, created: moment },
        files: commit.files.map(({ path: file, text }) => ({ path: file, sha: shaOf(text) })),
      };
    }
    return undefined;
  }

  return { ...(await serveApi(answer)), commits };
}

function commitOf(body: Readonly<Record<string, unknown>>): MadeCommit {
  const { branch, message, files } = body as unknown as {
    readonly branch: string;
    readonly message: string;
    readonly files: readonly {
      readonly operation: string;
      readonly path: string;
      readonly sha?: string;
      readonly content: string;
    }[];
  };
  return {
    branch,
    message,
    files: files.map(({ content, ...file }) => ({
      ...file,
      text: Buffer.from(content, "base64").toString("utf8"),
    })),
  };
}

function contentOf(text: string) {
  return { encoding: "base64", content: Buffer.from(text).toString("base64") };
}

function shasOf(query: string): readonly string[] {
  return new URLSearchParams(query.split("?")[1]).get("shas")?.split(",") ?? [];
}
