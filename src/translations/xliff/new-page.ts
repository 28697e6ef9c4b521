import { stringify } from "yaml";
import { slugOfTitle } from "../../model/own-slugs.ts";
import { laterMarkdownFile, type TextFile } from "../../model/source-file.ts";
import { noteInPage } from "../note-records.ts";
import { newBody } from "./edit-body.ts";
import type { TakenFile } from "./take-targets.ts";
import { isOfBody, type TextUnit } from "./text-unit.ts";
import { pageFields, valueAt } from "./texts-of-site.ts";

/**
 * Makes the file of a translation that is not there yet.
 * @param texts all texts of the page
 * @param slug how its address ends where the name of its file will not do
 */
export function newPage(
  { texts: { units, fingerprint }, of }: TakenFile,
  texts: ReadonlyMap<TextUnit, string>,
  slug?: string,
): TextFile {
  const [first] = units;
  if (!first) throw new Error("a page without texts is not handed out");
  const original = laterMarkdownFile(first.of.originalFile);
  const [title = "", preamble, alt, caption] = pageFields.map(
    (field) => units.flatMap((unit) => (unit.id === field ? (texts.get(unit) ?? []) : []))[0],
  );
  const own = slug ?? (valueAt(original.value, "slug") === undefined ? "" : slugOfTitle(title));
  const hasPicture = alt !== undefined || caption !== undefined;
  const fields = {
    title,
    ...(own !== "" && { slug: own }),
    ...(preamble !== undefined && { preamble }),
    ...(hasPicture && {
      picture: { ...(alt !== undefined && { alt }), ...(caption !== undefined && { caption }) },
    }),
  };
  const blocks = units.filter(isOfBody).map((unit) => texts.get(unit) ?? "");
  const text = `---\n${stringify(fields, { lineWidth: 0 })}---\n${newBody(original.body?.text ?? "", blocks)}`;
  const noted = noteInPage(text, { of: of ?? fingerprint ?? "" });
  const isOfWindows = first.of.originalFile.text.includes("\r\n");
  return { path: first.of.file, text: isOfWindows ? noted.replaceAll("\n", "\r\n") : noted };
}
