import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ExampleOfFile } from "../../_includes/style-guide/styled-component.ts";
import type { DataKind } from "../model/kind-names.ts";

/** A file of a kind in the data of a site, the shortest one; undefined where it has none. */
export function exampleFileOf({ data }: DataKind, root: string): ExampleOfFile | undefined {
  const folder = `_data/${data.folder}`;
  const files = namesIn(join(root, folder))
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => ({
      path: `${folder}/${name}`,
      text: readFileSync(join(root, folder, name), "utf8"),
    }));
  const [first, ...others] = files;
  return others.reduce(
    (best, one) => (one.text.length < (best?.text.length ?? 0) ? one : best),
    first,
  );
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
