import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** At most so many files are named. */
const most = 10;

/** The files of two built sites whose bytes are not the same, or that only one of them has. */
export async function differingFiles(one: string, other: string): Promise<readonly string[]> {
  const paths = new Set([...(await filesIn(one)), ...(await filesIn(other))]);
  const differing: string[] = [];
  for (const path of paths) {
    const [bytes, others] = await Promise.all([one, other].map((site) => read(join(site, path))));
    if (bytes === undefined || others === undefined || !bytes.equals(others)) differing.push(path);
    if (differing.length === most) break;
  }
  return differing;
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    );
}

function read(file: string): Promise<Buffer | undefined> {
  return readFile(file).catch(() => undefined);
}
