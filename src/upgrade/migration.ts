/** The texts of a site's files, by their paths from its root. */
export type SiteTexts = ReadonlyMap<string, string>;

/** Files that get other texts, by their paths. */
export type NewTexts = ReadonlyMap<string, string>;

/** A rule that makes files of one data model those of the next. */
export interface Migration {
  /** Its words for web managers stand under `commands.upgrade.migrations`. */
  readonly id: "brand-tokens";
  /** The data model that it leads to. */
  readonly to: number;
  /** The files that change. Whatever the rule is not sure of stays as it is. Pure. */
  readonly migrate: (files: SiteTexts) => NewTexts;
}
