import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { serverFiles } from "../../src/outputs/server-files.ts";
import { fixtureRoot } from "../roots.ts";
import { projectOf } from "./with-receiver.ts";

/** A folder that looks like a built site, of which every build is another. */
export interface SmallSite {
  readonly folder: string;
  /** Puts the next build in the place of the last one, as `npm run build` does: by two renames. */
  readonly publish: () => Promise<void>;
  readonly write: (path: string, content: string | Uint8Array) => Promise<void>;
}

/** A text that no packet holds, and that a build changes in length. */
export function pageOf(build: number): string {
  return `<!DOCTYPE html><title>Build ${build}</title>${`<p>Build ${build}</p>`.repeat(200 + (build % 7))}`;
}

/** More than a connection holds before its client has read anything. */
export const downloadBytes = 1024 * 1024;

/** Writes a small site into a folder that is there. */
export async function writeSmallSite(parent: string): Promise<SmallSite> {
  const folder = join(parent, "site");
  let build = 0;
  const fill = async (target: string) => {
    const { site } = await projectOf(fixtureRoot);
    const files = serverFiles(site).map(({ path, content }) => [path, content] as const);
    for (const [path, content] of [...files, ...ownFiles(build)])
      await writeInto(target, path, content);
  };
  await fill(folder);
  return {
    folder,
    write: (path, content) => writeInto(folder, path, content),
    async publish() {
      build++;
      const [next, last] = [join(parent, `new-${build}`), join(parent, `old-${build}`)];
      await fill(next);
      await rename(folder, last);
      await rename(next, folder);
      await rm(last, { recursive: true });
    },
  };
}

function ownFiles(
  build: number,
): readonly (readonly [path: string, content: string | Uint8Array])[] {
  return [
    [".regionwebb", "built"],
    ["404.html", `<!DOCTYPE html><title>404</title><p>${"Not found. ".repeat(100)}</p>`],
    ["index.html", pageOf(build)],
    ["sv/index.html", pageOf(build)],
    ["assets/main.css", "a { color: inherit; }\n".repeat(100)],
    ["data/large.bin", new Uint8Array(downloadBytes).fill(build)],
    ["small.txt", "0123456789"],
    ["empty.txt", ""],
  ];
}

async function writeInto(
  folder: string,
  path: string,
  content: string | Uint8Array,
): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
}
