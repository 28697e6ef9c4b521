import { ImportError } from "../import-error.ts";

/** A file as text, and in which way its bytes were understood. */
export interface DecodedText {
  readonly text: string;
  /** The encoding that had to be guessed, because the file is not in the one that it names. */
  readonly guessed?: string;
}

/** What bytes begin with that are no text, whatever the name of the file says. */
const signatures = [
  "%PDF-",
  "PK\u0003",
  "\u00d0\u00cf\u0011\u00e0",
  "\u0089PNG",
  "GIF8",
  "\u00ff\u00d8\u00ff",
];

/** A page may have got one or another by mistake; programs and pictures are full of them. */
const mostZeros = 10;

/** Nobody writes a page so long; to read one would take all memory. In bytes. */
const largest = 20_000_000;

/**
 * Reads the bytes of a saved page. UTF-8 is believed before what the page says of itself: programs that
 * save pages change their bytes, and not what is written in them.
 * @throws ImportError when the file is no text
 */
export function decodeText(bytes: Uint8Array, file: string): DecodedText {
  if (bytes.length > largest) throw new ImportError("page-too-large", file, { megabytes: 20 });
  const [marked] = markOf(bytes);
  if (marked !== undefined) return { text: new TextDecoder(marked).decode(bytes) };
  const beginning = Buffer.from(bytes.subarray(0, 2048)).toString("latin1");
  if (
    signatures.some((one) => beginning.startsWith(one)) ||
    beginning.split("\u0000").length > mostZeros
  )
    throw new ImportError("not-a-page", file);
  const utf8 = decode(bytes, "utf-8");
  if (utf8 !== undefined) return { text: utf8 };
  const stated = statedEncoding(beginning);
  const text = stated && stated !== "utf-8" ? decode(bytes, stated) : undefined;
  if (text !== undefined) return { text };
  return { text: new TextDecoder("windows-1252").decode(bytes), guessed: "Windows-1252" };
}

function markOf([first, second, third]: Uint8Array): readonly string[] {
  if (first === 0xef && second === 0xbb && third === 0xbf) return ["utf-8"];
  if (first === 0xff && second === 0xfe) return ["utf-16le"];
  return first === 0xfe && second === 0xff ? ["utf-16be"] : [];
}

/** The encoding that a page names, in the way in which programs are told of it. */
function statedEncoding(beginning: string): string | undefined {
  const [, label = ""] = /charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(beginning) ?? [];
  try {
    return label === "" ? undefined : new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
