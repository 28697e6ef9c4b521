import { join } from "node:path";
import { kindsFolder } from "../model/site-files.ts";
import { generatorRoot } from "./generator-root.ts";

/** The folder of the generator's stylesheet. */
export const stylesFolder = join(generatorRoot, "_includes", "styles");

/** The folders with a room for each kind, in which stand the styles and behaviours of its pages. */
export function roomsOf(root: string): readonly string[] {
  return [join(generatorRoot, "_includes", "kinds"), join(root, kindsFolder)];
}
