import type { LiveAnswer } from "./live-site.ts";

/** In milliseconds. */
const timeout = 20_000;

/** What a host has answered, with its body, uncompressed. */
export interface HostAnswer extends Omit<LiveAnswer, "isAsBuilt"> {
  readonly body: Buffer;
}

/** Asks for an address and gives the answer, also where that leads elsewhere. Never throws. */
export type AskHost = (url: string) => Promise<HostAnswer>;

/** Asks as a browser would, and once more where there is no answer or the host says that it is busy. */
export async function askHost(url: string): Promise<HostAnswer> {
  const first = await askOnce(url);
  return first.status === 0 || first.status >= 500 ? askOnce(url) : first;
}

async function askOnce(url: string): Promise<HostAnswer> {
  try {
    const answer = await fetch(url, {
      redirect: "manual",
      signal: AbortSignal.timeout(timeout),
      headers: { accept: "*/*", "accept-encoding": "br, gzip" },
    });
    const body = Buffer.from(await answer.arrayBuffer());
    return { status: answer.status, headers: Object.fromEntries(answer.headers), body };
  } catch (error) {
    const { cause, name } = error as { readonly cause?: { readonly code?: string }; name: string };
    return { status: 0, failure: cause?.code ?? name, headers: {}, body: Buffer.alloc(0) };
  }
}
