import { createHash } from "node:crypto";
import { keepPulls, type MadePull } from "./git-pulls.ts";
import type { FolderFiles } from "./local-folder.ts";
import { type Asked, type ServedApi, serveApi } from "./serve-api.ts";

/** A commit that the forms have made. */
export interface MadeCommit {
  readonly branch: string;
  readonly message: string;
  /** The files that it writes, by their paths, as texts. */
  readonly files: ReadonlyMap<string, string>;
  /** The same, as they are. */
  readonly bytes: ReadonlyMap<string, Buffer>;
  /** The paths of the files that it removes. */
  readonly removed: readonly string[];
}

/** What answers as GitHub's own servers do, as far as the forms ask, and keeps what it is told. */
export interface GitHost extends ServedApi {
  readonly branches: ReadonlySet<string>;
  readonly commits: readonly MadeCommit[];
  readonly pulls: readonly MadePull[];
}

const head = "0123456789abcdef0123456789abcdef01234567";

/** Starts such a host on loopback, with the files of a repository. */
export async function startGitHost(files: FolderFiles): Promise<GitHost> {
  const branches = new Set(["main"]);
  const commits: MadeCommit[] = [];
  const pulls = keepPulls(head);
  const blobs = new Map([...files].map(([path, text]) => [shaOf(text), { path, text }]));
  const rest = ({ method, path, body }: Asked): unknown => {
    if (path.endsWith("/user"))
      return { id: 1, login: "redaktor", name: "Redaktör", email: "r@example.org" };
    if (/\/collaborators\//.test(path)) return {};
    if (/\/git\/trees\//.test(path))
      return {
        sha: head,
        tree: [...blobs].map(([sha, { path: file, text }]) => ({
          type: "blob",
          path: file,
          sha,
          size: text.length,
        })),
      };
    return pulls.answer({ method, path, body });
  };
  const graph = (query: string, variables: Readonly<Record<string, unknown>>): unknown => {
    const target = {
      oid: head,
      history: {
        nodes: [
          { oid: head, message: "Början", author: {}, committedDate: "2026-01-01T00:00:00Z" },
        ],
      },
    };
    const input = variables.input as Readonly<Record<string, unknown>> | undefined;
    if (query.includes("createRef")) {
      branches.add(String(input?.name).replace("refs/heads/", ""));
      return { createRef: { ref: { name: input?.name } } };
    }
    if (query.includes("createCommitOnBranch")) {
      commits.push(commitOf(input ?? {}));
      const oids = [...query.matchAll(/(file_\d+):/g)].map(([, name]) => [name, { oid: head }]);
      return {
        createCommitOnBranch: {
          commit: { oid: head, committedDate: "2026-11-26T12:00:00Z", ...Object.fromEntries(oids) },
        },
      };
    }
    const changed = pulls.change(query, input ?? {});
    if (changed) return changed;
    if (query.includes("fork:")) return { fork: { id: "R_1" }, base: { ref: { target } } };
    const contents = [...query.matchAll(/(\w+_\d+): object\(oid: "([0-9a-f]+)"\)/g)].map(
      ([, name, sha = ""]) => [name, { text: blobs.get(sha)?.text ?? "", isTruncated: false }],
    );
    const refs = [...query.matchAll(/(\w+_\d+): ref\(/g)].map(([, name]) => [name, { target }]);
    return {
      repository: {
        defaultBranchRef: { name: "main" },
        ref: { target },
        pullRequests: { nodes: [], totalCount: 0 },
        ...Object.fromEntries([...contents, ...refs]),
      },
    };
  };
  const served = await serveApi(({ method, path, body }) =>
    path.endsWith("/graphql")
      ? {
          data: graph(
            String(body.query),
            (body.variables ?? {}) as Readonly<Record<string, unknown>>,
          ),
        }
      : rest({ method, path, body }),
  );
  return { ...served, branches, commits, pulls: pulls.made };
}

function commitOf(input: Readonly<Record<string, unknown>>): MadeCommit {
  const { branch, message, fileChanges } = input as unknown as {
    readonly branch: { readonly branchName: string };
    readonly message: { readonly headline: string };
    readonly fileChanges: {
      readonly additions?: readonly { readonly path: string; readonly contents: string }[];
      readonly deletions?: readonly { readonly path: string }[];
    };
  };
  const { additions = [], deletions = [] } = fileChanges;
  const bytes = new Map(
    additions.map(({ path, contents }) => [path, Buffer.from(contents, "base64")] as const),
  );
  return {
    branch: branch.branchName,
    message: message.headline,
    files: new Map([...bytes].map(([path, one]) => [path, one.toString("utf8")])),
    bytes,
    removed: deletions.map(({ path }) => path),
  };
}

/** By which git knows a text. */
export function shaOf(text: string): string {
  const bytes = Buffer.from(text);
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
