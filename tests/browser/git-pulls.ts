import type { Asked } from "./serve-api.ts";

/** A proposal that the forms have made. */
export interface MadePull {
  readonly number: number;
  readonly title: string;
  /** What stands in it. */
  readonly body: string;
  readonly head: string;
  readonly base: string;
  draft: boolean;
  labels: string[];
}

/** The proposals of a host like GitHub, and what it answers about them. */
export interface Pulls {
  readonly made: readonly MadePull[];
  /** Gives nothing where something else is asked. */
  readonly answer: (asked: Asked) => unknown;
  /** The same of what GitHub has in GraphQL alone: whether a proposal can be reviewed. */
  readonly change: (query: string, input: Readonly<Record<string, unknown>>) => unknown;
}

const nodeId = (number: number) => `PR_${number}`;

/** @param sha that of the branches of proposals */
export function keepPulls(sha: string): Pulls {
  const made: MadePull[] = [];

  function make(body: Asked["body"]): unknown {
    const number = made.length + 1;
    made.push({ ...(body as unknown as MadePull), number, labels: [] });
    const now = "2026-11-26T12:00:00Z";
    return {
      number,
      node_id: nodeId(number),
      title: body.title,
      html_url: "",
      head: { sha },
      created_at: now,
      updated_at: now,
    };
  }

  return {
    made,
    answer: ({ method, path, body }) => {
      if (method === "POST" && path.endsWith("/pulls")) return make(body);
      const [, number, rest] = /\/issues\/(\d+)(\/labels)?$/.exec(path) ?? [];
      const pull = made.find((one) => one.number === Number(number));
      if (!pull) return undefined;
      const labels = (body.labels ?? []) as string[];
      if (method === "POST" && rest) pull.labels.push(...labels);
      if (method === "PATCH") pull.labels = labels;
      return rest ? [] : { labels: pull.labels.map((name) => ({ name })) };
    },
    change: (query, { pullRequestId }) => {
      const [name] = /convertPullRequestToDraft|markPullRequestReadyForReview/.exec(query) ?? [];
      const pull = made.find(({ number }) => nodeId(number) === pullRequestId);
      if (name === undefined || !pull) return undefined;
      pull.draft = name === "convertPullRequestToDraft";
      return { [name]: { pullRequest: { isDraft: pull.draft } } };
    },
  };
}
