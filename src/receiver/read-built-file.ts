import type { Readable } from "node:stream";
import { negotiate } from "@fastify/accept-negotiator";
import type { FastifyRequest } from "fastify";
import {
  type CompressedFiles,
  type Encoding,
  encodings,
  isCompressible,
} from "./compressed-files.ts";
import { type LookedAt, lookUpFile } from "./look-up-file.ts";
import { type Part, readPart } from "./read-part.ts";

/** The answer to a request for a file, ready to be sent. */
export interface FileAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Buffer | Readable;
}

export interface ReadOptions {
  /** The folder of the built site. */
  readonly folder: string;
  readonly compressed: CompressedFiles;
}

/**
 * Reads a file of the built site for a request: compressed where the client takes that, or else as it
 * stands, or a part of it.
 * @param path as `publicPath` gives it
 * @returns undefined where there is no such file
 * @throws FileReplaced when a publish put another in its place meanwhile; Error when it cannot be read
 */
export async function readBuiltFile(
  path: string,
  { raw }: Pick<FastifyRequest, "raw">,
  { folder, compressed }: ReadOptions,
): Promise<FileAnswer | undefined> {
  const found = await lookUpFile(folder, path, raw);
  if (!found) return undefined;
  const { status, headers, file } = found;
  if (!file) return found;
  const varies = isCompressible(headers["Content-Type"], file);
  const encoding = varies && status === 200 ? encodingFor(raw.headers["accept-encoding"]) : null;
  const shared = { ...headers, ...(varies && { Vary: "Accept-Encoding" }) };
  if (encoding === null) return readAsItStands({ status, headers: shared }, file, raw.method);
  const body = await compressed(file, encoding);
  const encoded = { "Content-Encoding": encoding, "Content-Length": String(body.length) };
  return { status, headers: { ...shared, ...encoded }, body };
}

function encodingFor(accepted: string | readonly string[] | undefined): Encoding | null {
  return typeof accepted === "string" ? negotiate(accepted.toLowerCase(), [...encodings]) : null;
}

/** Its entity tag names these bytes and no others: it is a strong one. */
async function readAsItStands(
  answer: FileAnswer,
  file: LookedAt,
  method: string | undefined,
): Promise<FileAnswer> {
  const { ETag: tag = "", ...headers } = answer.headers;
  const strong = { status: answer.status, headers: { ...headers, ETag: tag.replace(/^W\//, "") } };
  if (method === "HEAD") return strong;
  return { ...strong, body: await readPart(file, partOf(headers)) };
}

/** Which bytes of the file the headers promise. */
function partOf(headers: Readonly<Record<string, string>>): Part {
  const [, start = "0"] = /^bytes (\d+)-/.exec(headers["Content-Range"] ?? "") ?? [];
  return { start: Number(start), length: Number(headers["Content-Length"]) };
}
