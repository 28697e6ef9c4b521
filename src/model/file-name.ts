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
