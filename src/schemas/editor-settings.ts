import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
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

/** Compares the settings of a site with its kinds; all other settings stay as they are. */
export async function planEditorSettings(
  root: string,
  kinds: readonly ThingKind[],
): Promise<{ readonly stale: readonly string[]; readonly write: () => Promise<void> }> {
  const file = join(root, settingsPath);
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "{}\n";
    throw error;
  });
  const wanted = schemaSettings(kinds);
  const current = (parse(text) as Readonly<Record<string, unknown>> | undefined)?.[setting];
  const isRight = isDeepStrictEqual(current, wanted);
  return {
    stale: isRight ? [] : [settingsPath],
    write: async () => {
      if (isRight) return;
      const formattingOptions = { insertSpaces: true, tabSize: 2 };
      const edits = modify(text, [setting], wanted, { formattingOptions });
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, applyEdits(text, edits));
    },
  };
}
