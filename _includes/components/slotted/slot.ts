/** Stands in a translated text where an element is to be put; it occurs in no text of its own. */
export const slot = "\u{FFFC}";
