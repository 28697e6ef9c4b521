import { parse } from "yaml";
import { splitFrontMatter } from "../model/front-matter.ts";
import { isRecord } from "../model/is-record.ts";
import { slugOfTitle } from "../model/own-slugs.ts";
import { editYaml } from "./edit-yaml.ts";

/** The file of a page, and the words that its address got. */
export interface AddressedPage {
  readonly text: string;
  readonly slug: string;
}

/**
 * Has the address of a page end with words of its title: the name of the file, which stands there otherwise,
 * is made of the title in another language. Pure.
 * @param path that of the file, which is new
 * @returns nothing where it has an address, or would have the same one
 */
export function addressOfTitle(path: string, text: string): AddressedPage | undefined {
  const parts = splitFrontMatter(text);
  if ("code" in parts) return undefined;
  const fields: unknown = parse(parts.yaml, { schema: "core" });
  if (!isRecord(fields) || fields.slug !== undefined || typeof fields.title !== "string")
    return undefined;
  const slug = slugOfTitle(fields.title);
  if (slug === "" || path.endsWith(`/${slug}.md`)) return undefined;
  const { title, ...others } = fields;
  const yaml = editYaml(parts.yaml, { title, slug, ...others });
  return { text: text.replace(parts.yaml, () => yaml), slug };
}
