import type { Place } from "./form.ts";
import type { FormWords } from "./form-words.ts";

/** A field as Sveltia CMS is told of it: plain JSON. */
export type CmsField = Readonly<Record<string, unknown>> & {
  readonly name: string;
  readonly widget: string;
};

/** How a value is filled in. */
export type CmsWidget = Readonly<Record<string, unknown>> & { readonly widget: string };

/** What fields of the CMS are made with. */
export interface CmsContext {
  readonly words: FormWords;
  /** The folder of pictures and other files, from the top of the repository and with a slash before it. */
  readonly mediaFolder: string;
  /** What things of a collection are called, such as `{{name}}` or `{{title.sv}}`. */
  readonly nameOf: (collection: string) => string;
  /** The same for the parts in a list of theirs: `areas.*.name.sv`. */
  readonly nameFieldOfPart: (collection: string, list: string) => string;
  /** Whether a field is filled in for each language of its own; by the way to it. */
  readonly isPerLanguage?: (path: string) => boolean;
}

/** The buttons that editors have for passages of Markdown, in the order of the menu. */
const componentNames = ["fact", "quote", "table", "contact", "language", "abbreviation"] as const;

/** The marks that have buttons: headings begin at the second level, and quotations are boxes. */
const buttons = [
  "bold",
  "italic",
  // Without it, code that a text has would be written as if it were none.
  "code",
  "link",
  "heading-two",
  "heading-three",
  "heading-four",
  "bulleted-list",
  "numbered-list",
];

/** A text in Markdown, as it will look. */
export const richText: CmsWidget = {
  widget: "richtext",
  buttons,
  editor_components: ["image", ...componentNames],
  modes: ["rich_text", "raw"],
  linked_images: false,
  use_emoji_autocomplete: false,
};

/** Things are chosen by what they are called, and named by their ids. */
export function relationTo(
  { collection, list, isBelowOwner, isOfOwner }: Place,
  { nameOf, nameFieldOfPart }: CmsContext,
) {
  if (list === undefined) {
    const name = nameOf(collection);
    return {
      collection,
      value_field: "{{slug}}",
      display_fields: [name],
      search_fields: [name],
      dropdown_threshold: 0,
    };
  }
  const name = nameFieldOfPart(collection, list);
  const id = `${list}.*.id`;
  return {
    collection,
    value_field: isBelowOwner ? `{{slug}}/{{${id}}}` : id,
    display_fields: [name],
    search_fields: [name],
    ...(isOfOwner && { filters: [{ field: "slug", values: ["{{slug}}"] }] }),
    dropdown_threshold: 0,
  };
}
