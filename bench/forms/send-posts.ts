import { randomUUID } from "node:crypto";
import { Agent, request } from "node:http";
import { setTimeout as wait } from "node:timers/promises";

/** A message as a visitor sends it: with an id where a script runs. */
export interface Post {
  readonly kind: "feedback" | "accessibility";
  readonly text: string;
  readonly body: string;
}

/** The nth message of a run: every text is another, and every third comes without a script. */
export function postOf(index: number): Post {
  const text = `Message ${index}: ${"the text of a visitor ".repeat(10)}`.trim();
  const id: Readonly<Record<string, string>> = index % 3 === 0 ? {} : { id: randomUUID() };
  const fields = { ...id, page: "section:start" };
  const kind = index % 2 === 0 ? "feedback" : "accessibility";
  const own =
    kind === "feedback"
      ? { found: "partly", message: text }
      : { errand: "problem", description: text };
  return { kind, text, body: new URLSearchParams({ ...own, ...fields }).toString() };
}

/** How a post went: how long until its thanks, and how often it had to be sent. */
export interface SentPost {
  readonly milliseconds: number;
  readonly attempts: number;
}

/** How posts are sent. */
interface Sending {
  /** Where the receiver listens at the moment. */
  readonly originNow: () => string;
  readonly agent: Agent;
  /** Ends it: nobody waits for the others any more once one of them has failed. */
  readonly signal: AbortSignal;
}

/**
 * Sends a post until it is accepted, as a visitor does who gets no answer.
 * @throws Error when it is refused, or the signal has come
 */
export async function sendUntilAccepted(
  post: Post,
  { originNow, agent, signal }: Sending,
): Promise<SentPost> {
  const start = performance.now();
  for (let attempts = 1; ; attempts++) {
    const status = await send(post, originNow(), agent).catch(() => 0);
    if (status === 303) return { milliseconds: performance.now() - start, attempts };
    if (status >= 400 && status < 500) throw new Error(`The receiver refused a post: ${status}.`);
    await wait(100, undefined, { signal });
  }
}

function send({ kind, body }: Post, origin: string, agent: Agent): Promise<number> {
  const headers = {
    "content-type": "application/x-www-form-urlencoded",
    "content-length": Buffer.byteLength(body),
  };
  return new Promise((resolve, reject) => {
    const url = `${origin}/formular/sv/${kind}`;
    const sent = request(url, { method: "POST", agent, headers }, (answer) => {
      answer.resume();
      answer.on("end", () => resolve(answer.statusCode ?? 0));
      answer.on("error", reject);
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

/** Connections that are kept, as a reverse proxy does. */
export function createAgent(): Agent {
  return new Agent({ keepAlive: true, maxSockets: 64 });
}
