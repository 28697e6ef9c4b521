import { type AttachmentType, nameOfAttachmentType } from "../../markdown/attachment.ts";
import type { FaultCode, Report } from "../fault.ts";
import { lettersOf } from "../picture-bytes.ts";
import type { MediaFile } from "../site.ts";
import type { DocumentFacts } from "./document-facts.ts";
import { filmSeconds } from "./film-length.ts";
import { officeFacts, openDocumentFacts } from "./office-facts.ts";
import { openZip } from "./open-zip.ts";
import { pdfFacts } from "./pdf-facts.ts";
import { textOf } from "./text-of.ts";

/** A file that visitors are to fetch. */
interface AttachedFile {
  readonly type: AttachmentType;
  /** From the root of the site. */
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * Looks into a file that visitors are to fetch. One that is empty or is not what its name says is a
 * fault, and so is a text whose letters nobody could tell.
 */
export function readAttachment(
  { type, path, content }: AttachedFile,
  report: Report,
): MediaFile | undefined {
  const tell = (code: FaultCode) => {
    const values = { type: nameOfAttachmentType(type) };
    report({ severity: "error", file: path, code, values });
    return undefined;
  };
  if (content.length === 0) return tell("attachment-empty");
  const document = factsOf(type, content);
  if (document === undefined) return tell("attachment-misnamed");
  if (["csv", "txt"].includes(type) && textOf(content) === undefined) return tell("not-utf-8");
  const seconds = type === "mp4" || type === "webm" ? filmSeconds(type, content) : undefined;
  const file = { width: 0, height: 0, bytes: content.byteLength, isPicture: false, document };
  return { ...file, ...(seconds !== undefined && { seconds }) };
}

/** Undefined for what is not of that type. */
function factsOf(type: AttachmentType, content: Uint8Array): DocumentFacts | undefined {
  switch (type) {
    case "docx":
    case "xlsx":
    case "pptx":
      return officeFacts(type, content);
    case "odt":
    case "ods":
    case "odp":
      return openDocumentFacts(type, content);
    case "zip":
      return openZip(content) && {};
    case "pdf":
      return startsAs(type, content) ? pdfFacts(content) : undefined;
    default:
      return startsAs(type, content) ? {} : undefined;
  }
}

/** The letters with which documents of Microsoft's older programs begin, each of which is one byte. */
const compoundFile = "\u00d0\u00cf\u0011\u00e0";

const isOld = (head: string) => head.startsWith(compoundFile);
const isText = (head: string) => !head.includes("\0");

/** Tells by how files begin, as letters, whether they are what their names say. */
const beginnings = {
  pdf: (head: string) => /%PDF-\d/.test(head),
  doc: isOld,
  xls: isOld,
  ppt: isOld,
  mp3: (head: string) => /^(?:ID3|\u00ff[\u00e2-\u00ff])/.test(head),
  mp4: (head: string) => head.slice(4).startsWith("ftyp"),
  webm: (head: string) => head.startsWith("\u001a\u0045\u00df\u00a3"),
  csv: isText,
  txt: isText,
} as const;

function startsAs(type: keyof typeof beginnings, content: Uint8Array): boolean {
  return beginnings[type](lettersOf(content.subarray(0, 1024)));
}
