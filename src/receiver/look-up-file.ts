import type { Stats } from "node:fs";
import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import send, { type SendResult } from "@fastify/send";
import { conditionsOf, wantsWhole } from "./range-header.ts";

/** A file as it was looked at: what is opened later may be another one. */
export interface LookedAt {
  readonly path: string;
  readonly stats: Stats;
}

/** What a request for a file is answered with. Its bytes are read elsewhere. */
export interface FoundFile {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** What is sent of it; missing in answers without a body of a file. */
  readonly file?: LookedAt;
}

/**
 * Looks up a file and decides, by what HTTP says of conditions and ranges (RFC 9110, 13 and 14), how it
 * is answered. The deciding is done by `@fastify/send`; nothing is opened.
 * @param path as `publicPath` gives it
 * @returns undefined where there is no such file
 * @throws Error when the disk does not let us look
 */
export async function lookUpFile(
  folder: string,
  path: string,
  request: IncomingMessage,
): Promise<FoundFile | undefined> {
  const headers = conditionsOf(request.headers);
  const result = await ask(folder, path, request, headers);
  const isPart = result?.statusCode === 206 || result?.statusCode === 416;
  if (!isPart || !wantsWhole(request.headers, result.statusCode, result.headers["Last-Modified"]))
    return result && toFound(result);
  const { range: _, ...whole } = headers;
  const again = await ask(folder, path, request, whole);
  return again && toFound(again);
}

async function ask(
  folder: string,
  path: string,
  request: IncomingMessage,
  headers: IncomingHttpHeaders,
): Promise<SendResult | undefined> {
  // It opens a file for GET, and nothing for HEAD.
  const head: IncomingMessage = Object.create(request, {
    method: { value: "HEAD" },
    headers: { value: headers },
  });
  try {
    return await send(head, encodeURI(path), {
      root: folder,
      // Which paths are public has been decided already.
      dotfiles: "allow",
      cacheControl: false,
      onFile: refuseOthers,
    });
  } catch (error) {
    if (error instanceof NoFile) return undefined;
    throw error;
  }
}

/** What is neither a file nor a folder, such as a pipe, which opens only when somebody writes to it. */
class NoFile extends Error {}

function refuseOthers(_path: string, stats: Stats): void {
  if (!stats.isFile()) throw new NoFile();
}

function toFound(result: SendResult): FoundFile | undefined {
  const { statusCode: status, headers, type } = result;
  if (type === "file") {
    const { path, stat } = result.metadata;
    return { status, headers, ...(status !== 304 && { file: { path, stats: stat } }) };
  }
  if (type === "directory") return { status, headers: pick(headers, ["Location"]) };
  if (status >= 500) throw result.metadata.error;
  if (status === 412 || status === 416)
    return { status, headers: pick(headers, ["Content-Range"]) };
  return undefined;
}

function pick(
  headers: Readonly<Record<string, string>>,
  names: readonly string[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => names.includes(name)));
}
