import type { Report } from "../fault.ts";
import { lettersOf } from "../picture-bytes.ts";
import type { MediaFile } from "../site.ts";
import { readCaptions } from "./captions.ts";
import { textOf } from "./text-of.ts";

/** The endings of files that pages load and nobody links to: captions of films, and typefaces. */
export const shownEndings = [".vtt", ".woff2"] as const;

/** Such a file. */
interface ShownFile {
  readonly ending: (typeof shownEndings)[number];
  /** From the root of the site. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** Looks into such a file: one that browsers would pass over is a fault. */
export function readShown(
  { ending, path, content }: ShownFile,
  report: Report,
): MediaFile | undefined {
  const fault = { severity: "error", file: path } as const;
  const type = ending === ".vtt" ? "WebVTT" : "WOFF2";
  const file = { width: 0, height: 0, bytes: content.byteLength, isPicture: false };
  if (content.length === 0) report({ ...fault, code: "attachment-empty", values: {} });
  else if (ending === ".vtt") return withCaptions({ path, content, file }, report);
  // WOFF File Format 2.0, 4: the signature.
  else if (lettersOf(content.subarray(0, 4)) === "wOF2") return file;
  else report({ ...fault, code: "attachment-misnamed", values: { type } });
  return undefined;
}

function withCaptions(
  { path, content, file }: Omit<ShownFile, "ending"> & { readonly file: MediaFile },
  report: Report,
): MediaFile | undefined {
  const text = textOf(content);
  if (text === undefined) {
    report({ severity: "error", file: path, code: "not-utf-8", values: {} });
    return undefined;
  }
  const read = readCaptions(text);
  if ("seconds" in read) return { ...file, seconds: read.seconds };
  for (const { code, line } of read.slips)
    report({ severity: "error", file: path, line, code, values: {} });
  return undefined;
}
