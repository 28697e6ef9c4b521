import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { editorLanguageSchema } from "../model/site-settings.ts";
import { settingsFile } from "../model/sources.ts";

/**
 * The language in which the editors of a site want to be spoken to, whatever else is wrong there.
 * @param root the folder of the site, which may be missing or broken
 */
export async function readEditorLanguage(root: string): Promise<string> {
  const text = await readFile(join(root, settingsFile), "utf8").catch(() => "");
  return editorLanguageSchema.parse(parseLeniently(text));
}

function parseLeniently(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
