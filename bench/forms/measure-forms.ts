import { DatabaseSync } from "node:sqlite";
import { setTimeout as wait } from "node:timers/promises";
import type { FormsSite } from "./forms-site.ts";
import { startProcess } from "./receiver-process.ts";
import { createAgent, type Post, postOf, type SentPost, sendUntilAccepted } from "./send-posts.ts";

export interface LoadOptions {
  readonly posts: number;
  /** Posts a second; 0 sends all at once. */
  readonly rate: number;
  /** Is told how many of all posts have been accepted. */
  readonly onAccepted?: (done: number, all: number) => void;
}

/** What became of a load in the middle of which the receiver was killed. */
export interface FormsMeasurement {
  readonly accepted: number;
  /** Accepted, and not to be found in the database. */
  readonly lost: number;
  /** In the database more than once. */
  readonly doubled: number;
  /** How many were sent more than once, because the receiver was killed before it had answered. */
  readonly sentAgain: number;
  /** From the kill until the receiver listened again. */
  readonly downMilliseconds: number;
  /** Of posts that were answered at the first attempt. */
  readonly latency: Readonly<Record<"p50" | "p95" | "p99" | "max", number>>;
  /** From the first post to the last answer. */
  readonly seconds: number;
}

/**
 * Sends posts to a receiver, kills it with SIGKILL when half of them have been accepted, starts it
 * again, and sends once more what was not answered. Then counts what the database holds.
 */
export async function measureForms(
  site: FormsSite,
  { posts, rate, onAccepted }: LoadOptions,
): Promise<FormsMeasurement> {
  let receiver = await startProcess(site);
  const agent = createAgent();
  const stop = new AbortController();
  const sending = { originNow: () => receiver.origin, agent, signal: stop.signal };
  let accepted = 0;
  let restarted: Promise<number> | undefined;
  const killAndRestart = async () => {
    const start = performance.now();
    await receiver.end("SIGKILL");
    receiver = await startProcess(site);
    return performance.now() - start;
  };
  const start = performance.now();
  const all = Array.from({ length: posts }, async (_, index) => {
    if (rate > 0) await wait((index * 1000) / rate, undefined, { signal: stop.signal });
    const post = postOf(index);
    const sent = await sendUntilAccepted(post, sending);
    accepted += 1;
    onAccepted?.(accepted, posts);
    if (accepted >= posts / 2) {
      restarted ??= killAndRestart();
      // The others would be sent to nobody for ever.
      await restarted;
    }
    return { post, sent };
  });
  try {
    const results = await Promise.all(all);
    const seconds = (performance.now() - start) / 1000;
    const downMilliseconds = (await restarted) ?? 0;
    return { ...count(site, results), downMilliseconds, seconds };
  } finally {
    stop.abort();
    agent.destroy();
    await receiver.end("SIGTERM");
  }
}

function count(
  { database }: FormsSite,
  results: readonly { readonly post: Post; readonly sent: SentPost }[],
) {
  const kept = textsIn(database);
  const atOnce = results.map(({ sent }) => sent).filter(({ attempts }) => attempts === 1);
  const sorted = atOnce.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.ceil(sorted.length * part) - 1] ?? Number.NaN;
  return {
    accepted: results.length,
    lost: results.filter(({ post }) => !kept.has(post.text)).length,
    doubled: [...kept.values()].filter((rows) => rows > 1).length,
    sentAgain: results.length - atOnce.length,
    latency: { p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) },
  };
}

/** How often each text stands in the database. */
function textsIn(file: string): ReadonlyMap<string, number> {
  const database = new DatabaseSync(file, { readOnly: true });
  const rows = database.prepare("SELECT entries FROM messages").all();
  database.close();
  const counts = new Map<string, number>();
  for (const { entries } of rows) {
    const { message, description } = JSON.parse(String(entries)) as Record<string, string>;
    const text = message ?? description ?? "";
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}
