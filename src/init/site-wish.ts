/** The languages in which a new site can be written. */
export const siteLanguages = ["sv", "en"] as const;
export type SiteLanguage = (typeof siteLanguages)[number];

/** The kinds of bodies for which a new site can be made, and what the model calls each. */
export const bodyKinds = {
  municipality: "municipality",
  region: "region",
  authority: "government-agency",
  association: "regional-association",
} as const;
export type BodyKind = keyof typeof bodyKinds;

/** The colour of a site whose body names none: the generator's own. */
export const ownColour = "#11527a";

/** What somebody wants of a new site. */
export interface SiteWish {
  /** The name of the body, in the first of the languages. */
  readonly name: string;
  /** Its name in English, where that is not the first language and it has one. */
  readonly englishName?: string | undefined;
  readonly kind: BodyKind;
  /** The first one is the site's default language, and that of its editors. */
  readonly languages: readonly SiteLanguage[];
  /** The address of the site: `https://www.example.org`. */
  readonly url: string;
  readonly email: string;
  /** Any colour of CSS. */
  readonly colour: string;
}
