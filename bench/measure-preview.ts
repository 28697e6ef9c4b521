import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { text } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";
import type { EditedArticle } from "./edit-article.ts";
import type { Measurement } from "./measurement.ts";
import { endGroup, startGroup } from "./process-group.ts";
import { commandCall } from "./regionwebb.ts";

/** How often an article is saved while a preview runs. */
const saves = 3;

/** Between two questions, in milliseconds. */
const pause = 5;

/** How long an answer is waited for, in milliseconds. */
const limit = 300_000;

export interface PreviewOptions {
  /** The folder of the site. */
  readonly root: string;
  readonly article: EditedArticle;
  /** The folder of what is kept. */
  readonly cache: string;
}

/** How long a preview takes. */
export interface PreviewUse {
  /** From the start of `npm start` until the start page is there. */
  readonly start: Measurement;
  /** From saving an article until its page says what was saved. */
  readonly saves: readonly Measurement[];
}

/** Starts a preview, saves an article some times, and leaves the article as it was. */
export async function measurePreview(options: PreviewOptions): Promise<PreviewUse> {
  const { root, article, cache } = options;
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const start = performance.now();
  const child = startGroup(commandCall("start", ["--root", root, "--port", `${port}`], cache));
  const failed = failureOf(child);
  try {
    const isWatching = saysItsOrigin(child, origin);
    await Promise.race([failed, untilServed(`${origin}/sv/`)]);
    const seconds = secondsSince(start);
    await Promise.race([failed, isWatching]);
    return { start: { seconds }, saves: await Promise.race([failed, saveTimes(origin, article)]) };
  } finally {
    await endGroup(child);
    await article.restore();
  }
}

/** A port that nobody uses. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "localhost");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}

/** A preview that ends by itself has failed, whatever is being waited for. */
async function failureOf(child: ChildProcess): Promise<never> {
  const [said] = await Promise.all([child.stderr ? text(child.stderr) : "", once(child, "exit")]);
  throw new Error(`The preview has ended.\n${said}`);
}

async function saysItsOrigin({ stdout }: ChildProcess, origin: string): Promise<void> {
  let said = "";
  await new Promise<void>((resolve) => {
    stdout?.on("data", (data: Buffer) => {
      said = `${said}${data}`.slice(-1000);
      if (said.includes(origin)) resolve();
    });
  });
}

async function saveTimes(origin: string, article: EditedArticle): Promise<readonly Measurement[]> {
  const url = `${origin}${article.url}`;
  const measured: Measurement[] = [];
  for (let save = 1; save <= saves; save++) {
    // The preview has read whatever it was told of before.
    await untilServed(url);
    const paragraph = `Saved ${save} at ${performance.now()}.`;
    const start = performance.now();
    await article.save(paragraph);
    await untilServed(url, paragraph);
    measured.push({ seconds: secondsSince(start) });
  }
  return measured;
}

/** Asks for a page until it is there and says what it should. */
async function untilServed(url: string, part = ""): Promise<void> {
  const start = performance.now();
  while (performance.now() - start < limit) {
    const answer = await fetch(url).catch(() => undefined);
    const html = await answer?.text();
    if (answer?.ok && html?.includes(part)) return;
    await wait(pause);
  }
  throw new Error(`${url} does not say "${part}".`);
}

function secondsSince(start: number): number {
  return (performance.now() - start) / 1000;
}
