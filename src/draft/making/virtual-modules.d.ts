/** What the bundle for browsers is given by who makes it (`bundle-draft.ts`). */
declare module "draft:site" {
  import type { LocalePart } from "../../i18n/locale-parts.ts";
  import type { NamedRoom } from "../../project/own-kinds/gather-kinds.ts";

  /** The generator's own texts. */
  export const texts: readonly LocalePart[];
  /** The code of the kinds that the site adds. */
  export const rooms: readonly NamedRoom[];
}

/** Styles, as the text that they are. */
declare module "*.css" {
  const text: string;
  export default text;
}
