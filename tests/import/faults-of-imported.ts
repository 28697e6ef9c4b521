import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { ImportedDocument } from "../../src/import/import-document.ts";
import { builtInKinds } from "../../src/kinds/registry.ts";
import { loadSite } from "../../src/model/load-site.ts";
import { mediaFolder } from "../../src/model/site-files.ts";
import { filesWith, now } from "../model/site-with.ts";
import type { EmptySite } from "./import-into-site.ts";

/** What the fixture site says of an imported document that is put into it. */
export function faultsOfImported(
  { written }: ImportedDocument,
  { root }: EmptySite,
): readonly string[] {
  const texts = written.filter((path) => !path.endsWith(".pdf"));
  const read = (path: string) => readFileSync(join(root, path), "utf8");
  const files = filesWith(Object.fromEntries(texts.map((path) => [path, read(path)])));
  const media = new Map(files.media);
  for (const path of written.filter((one) => one.endsWith(".pdf")))
    media.set(path.slice(mediaFolder.length + 1), {
      width: 0,
      height: 0,
      bytes: statSync(join(root, path)).size,
      isPicture: false,
    });
  return loadSite({ ...files, media }, now, builtInKinds)
    .faults.filter(({ file }) => texts.includes(file))
    .map(
      ({ file, line, field, code, values }) =>
        `${file}:${line} ${field} ${code} ${JSON.stringify(values)}`,
    );
}
