import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { parseJsonFile } from "../model/source-file.ts";
import { settingsFile } from "../model/sources.ts";
import { ImportError } from "./import-error.ts";

/** What the import needs to know of the site. The rest of the site may have faults meanwhile. */
const factsSchema = z.looseObject({
  languages: z.array(z.string().min(1)).min(1),
  editorLanguage: z.string().min(1).default("sv"),
  publisher: z.string().min(1),
});

export type SiteFacts = z.output<typeof factsSchema>;

/**
 * Reads the few settings of a site that the import needs.
 * @throws ImportError when the folder holds no site, or its settings cannot be used
 */
export async function readSiteFacts(root: string): Promise<SiteFacts> {
  const text = await readFile(join(root, settingsFile), "utf8").catch(() => undefined);
  if (text === undefined) throw new ImportError("no-site", settingsFile, { folder: root });
  const source = parseJsonFile({ path: settingsFile, text }, () => {});
  const facts = factsSchema.safeParse(source?.value);
  if (facts.success) return facts.data;
  throw new ImportError("bad-settings", settingsFile, {
    fields: Object.keys(factsSchema.shape).join(", "),
  });
}
