import type { BesideWords } from "./beside-words.ts";
import type { CmsField } from "./cms-widget.ts";
import type { DraftAddresses } from "./draft-addresses.ts";
import type { FileFormat } from "./file-formats.ts";
import type { Choice } from "./form.ts";

/** Things of one sort, or a single file, as Sveltia CMS is told of them; paths are from the top of the repository. */
export type CmsCollection = Readonly<Record<string, unknown>> & {
  readonly name: string;
  readonly label: string;
  /** With `{{locale}}` for the language; absent for a single file. */
  readonly folder?: string;
  /** How its files end: `md`. */
  readonly extension?: string;
  readonly file?: string;
  readonly fields: readonly CmsField[];
};

/** What the page with the forms is told: plain JSON. */
export interface AdminConfig {
  /** For Sveltia CMS. */
  readonly cms: Readonly<Record<string, unknown>> & {
    readonly collections: readonly CmsCollection[];
    readonly singletons: readonly CmsCollection[];
  };
  readonly formats: readonly FileFormat[];
  /** The way from the top of the repository to the site: empty, or `web/`. */
  readonly before: string;
  /** The words of the buttons for passages of Markdown, by their keys below `admin.components`. */
  readonly words: Readonly<Record<string, string>>;
  /** What proposals say: before the fields that have changed, and where they were written. */
  readonly proposals: { readonly changed: string; readonly from: string };
  /** What it means to delete something, by the names of collections. */
  readonly deleting: Readonly<Record<string, string>>;
  /** Where a draft of the site is. */
  readonly draft?: DraftBesideForms;
  /** The language of the forms. */
  readonly language: string;
  /** The first language of the site's texts. */
  readonly texts: { readonly language: string };
  /** All languages of the site, the first one before all others. */
  readonly siteLanguages: readonly Choice[];
  /** The languages in which passages can be marked. */
  readonly languages: readonly Choice[];
  /** The collection of the people whom a contact card can show, and the field with their names. */
  readonly contacts?: { readonly collection: string; readonly name: string };
}

/** The draft of a site that stands beside its forms. */
export interface DraftBesideForms extends DraftAddresses {
  readonly words: BesideWords;
}
