import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { applyEdits, modify, parse } from "jsonc-parser";
import type { ThingKind } from "../model/thing-kind.ts";
import { dataFormats, schemaFolder } from "./json-schemas.ts";

/** The settings by which VS Code finds the schema of each data file. */
const settingsPath = ".vscode/settings.json";
const setting = "json.schemas";

/** Which data files have which schema, in the words of VS Code. */
export function schemaSettings(kinds: readonly ThingKind[]) {
  return Object.entries(dataFormats(kinds)).map(([name, { files }]) => ({
    fileMatch: [`/${files}`, "!/tests/**"],
    url: `./${schemaFolder}/${name}.schema.json`,
  }));
}

/**
 * Compares the settings of a site with its kinds; all other settings, which are somebody's own, stay as they
 * are.
 * @returns the file as it is to be; undefined where it is so already
 */
export async function planEditorSettings(
  root: string,
  kinds: readonly ThingKind[],
): Promise<{ readonly path: string; readonly text: string } | undefined> {
  const file = join(root, settingsPath);
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "{}\n";
    throw error;
  });
  const wanted = schemaSettings(kinds);
  const current = (parse(text) as Readonly<Record<string, unknown>> | undefined)?.[setting];
  if (isDeepStrictEqual(current, wanted)) return undefined;
  const formattingOptions = { insertSpaces: true, tabSize: 2 };
  const edits = modify(text, [setting], wanted, { formattingOptions });
  return { path: settingsPath, text: applyEdits(text, edits) };
}
