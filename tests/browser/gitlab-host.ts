import { shaOf } from "./git-host.ts";
import type { FolderFiles } from "./local-folder.ts";
import { type Asked, type ServedApi, serveApi } from "./serve-api.ts";

/** A commit that the forms have made. */
interface MadeCommit {
  readonly branch: string;
  readonly start_branch?: string;
  readonly commit_message: string;
  readonly actions: readonly {
    readonly action: string;
    readonly file_path: string;
    readonly content: string;
  }[];
}

/** A proposal that the forms have made. */
interface MadeMerge {
  readonly title: string;
  readonly description: string;
  readonly source_branch: string;
  readonly target_branch: string;
  readonly labels: string;
}

/** What answers as GitLab does, as far as the forms ask, and keeps what it is told. */
export interface GitlabHost extends ServedApi {
  readonly commits: readonly MadeCommit[];
  readonly merges: readonly MadeMerge[];
}

const head = "0123456789abcdef0123456789abcdef01234567";
const moment = "2026-11-26T12:00:00Z";

/** Starts such a host on loopback, with the files of a repository. */
export async function startGitlabHost(files: FolderFiles): Promise<GitlabHost> {
  const commits: MadeCommit[] = [];
  const merges: MadeMerge[] = [];

  function graph(query: string, variables: Readonly<Record<string, unknown>>): unknown {
    const paths = variables.paths as readonly string[] | undefined;
    if (paths)
      return { blobs: { nodes: paths.map((path) => ({ rawTextBlob: files.get(path) ?? "" })) } };
    if (query.includes("lastCommit"))
      return { tree: { lastCommit: { sha: head, message: "Början" } } };
    const nodes = [...files].map(([path, text]) => ({ type: "blob", path, sha: shaOf(text) }));
    return { tree: { blobs: { nodes, pageInfo: { endCursor: "", hasNextPage: false } } } };
  }

  function answer({ method, path, body }: Asked): unknown {
    if (path.endsWith("/graphql")) {
      const repository = graph(String(body.query), body.variables as Asked["body"]);
      return { data: { project: { repository } } };
    }
    const project = path.replace(/^\/api\/v4\/projects\/viken%2Fweb/, "");
    if (path === "/api/v4/user")
      return { id: 1, username: "redaktor", name: "Redaktör", email: "r@example.org" };
    if (project.startsWith("/users?")) return [{ id: 1 }];
    if (project === "/repository/branches/main") return { commit: { id: head } };
    const lists = ["/merge_requests?", "/deployments?", `/repository/commits/${head}/statuses?`];
    if (method === "GET" && lists.some((list) => project.startsWith(list))) return [];
    if (method === "POST" && project === "/repository/commits") {
      commits.push(body as unknown as MadeCommit);
      return { id: head, committed_date: moment };
    }
    if (method === "POST" && project === "/merge_requests") {
      merges.push(body as unknown as MadeMerge);
      const number = merges.length;
      return {
        id: number,
        iid: number,
        web_url: "",
        sha: head,
        created_at: moment,
        updated_at: moment,
      };
    }
    return undefined;
  }

  return { ...(await serveApi(answer)), commits, merges };
}
