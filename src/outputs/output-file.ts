/** A file of the built site that is not a page. */
export interface OutputFile {
  /** From the root of the built site, without a leading slash: `sitemap.xml`. */
  readonly path: string;
  readonly content: string;
}
