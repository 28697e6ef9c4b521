import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";

/** The files of a folder, by their paths from it. */
export type FolderFiles = ReadonlyMap<string, string>;

/** Reads the content of a site: what somebody has in the folder that they edit. */
export function contentOf(root: string): FolderFiles {
  const files = new Map<string, string>();
  const read = (folder: string) => {
    for (const name of readdirSync(join(root, folder)).sort()) {
      const path = `${folder}/${name}`;
      if (statSync(join(root, path)).isDirectory()) read(path);
      else if (/\.(?:json|md|svg)$/.test(name))
        files.set(path, readFileSync(join(root, path), "utf8"));
    }
  };
  for (const folder of ["_data", "src/content"]) read(folder);
  return files;
}

/**
 * Has a page take a folder of the browser's own for the one that somebody chooses on their machine, with
 * these files in it.
 */
export async function fillFolder(page: Page, files: FolderFiles): Promise<void> {
  await page.evaluate(
    async (entries: readonly (readonly [string, string])[]) => {
      const top = await navigator.storage.getDirectory();
      for await (const name of (top as unknown as { keys(): AsyncIterable<string> }).keys())
        await top.removeEntry(name, { recursive: true });
      for (const [path, text] of [[".git/HEAD", "ref: refs/heads/main\n"] as const, ...entries]) {
        const names = path.split("/");
        // Functions with names do not come through to the browser.
        let parent = top;
        for (const name of names.slice(0, -1))
          parent = await parent.getDirectoryHandle(name, { create: true });
        const file = await parent.getFileHandle(names.at(-1) ?? "", { create: true });
        const stream = await file.createWritable();
        await stream.write(text);
        await stream.close();
      }
    },
    [...files],
  );
}

/** What `showDirectoryPicker` gives: the folder that `fillFolder` has filled. */
export async function chooseFolder(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(
    "window.showDirectoryPicker = () => navigator.storage.getDirectory();",
  );
}

/** The text of a file in that folder; undefined where there is none. */
export async function readInFolder(page: Page, path: string): Promise<string | undefined> {
  return (await readBytesInFolder(page, path))?.toString("utf8");
}

/** The bytes of a file in that folder; undefined where there is none. */
export async function readBytesInFolder(page: Page, path: string): Promise<Buffer | undefined> {
  const text = await page.evaluate(async (wanted: string) => {
    const names = wanted.split("/");
    try {
      let current = await navigator.storage.getDirectory();
      for (const name of names.slice(0, -1)) current = await current.getDirectoryHandle(name);
      const file = await current.getFileHandle(names.at(-1) ?? "");
      const bytes = new Uint8Array(await (await file.getFile()).arrayBuffer());
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
    } catch {
      return null;
    }
  }, path);
  return text === null ? undefined : Buffer.from(text, "base64");
}
