import type { Fault, FaultCode } from "./fault.ts";

/** What no file of a site may be called: control characters, and what addresses or systems reserve. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const reserved = /[\u0000-\u001f\u007f\\<>:"|?*#%\ufffd]/;

/** The longest name of a file that common file systems take, in bytes. */
const longestName = 255;

/** Whether a file or folder of a built site may have a name: it works in addresses and on every disk. */
export function isPublishableName(name: string): boolean {
  const isDots = name === "" || name === "." || name === "..";
  return !isDots && !reserved.test(name) && bytesOf(name) <= longestName;
}

/** How long a name is as UTF-8; what is short in any case is not written out for that. */
function bytesOf(name: string): number {
  const most = name.length * 3;
  return most <= longestName ? most : new TextEncoder().encode(name).length;
}

/** Endings that files get when they are saved from another program, or with a capital, by mistake. */
const mistaken: Readonly<Record<string, RegExp>> = {
  ".json": /\.(json\.txt|json5?|jsonc)$/i,
  ".md": /\.(md\.txt|md|markdown|mdx)$/i,
};

/**
 * What is wrong with the name of a file; undefined for one that is read.
 * @param extension the ending of the names of files that are read in its folder, `.json`; empty for all
 */
export function faultOfFileName(name: string, extension: string): FaultCode | undefined {
  if (!isPublishableName(name)) return "unusable-file-name";
  if (name.endsWith(extension)) return undefined;
  return mistaken[extension]?.test(name) ? "mistaken-extension" : "passed-over";
}

/** The same for the name of a folder. */
export function faultOfFolderName(name: string, extension: string): FaultCode | undefined {
  if (!isPublishableName(name)) return "unusable-file-name";
  return mistaken[extension]?.test(name) ? "folder-for-file" : undefined;
}

/** A file that lies in the wrong place harms nobody; all others are content that would be missed. */
export function severityOfName(code: FaultCode): Fault["severity"] {
  return code === "passed-over" ? "warning" : "error";
}
