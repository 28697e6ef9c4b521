/** Where the words stand that the reading voice needs, for all languages of a site. */
export const spokenWordsUrl = "/listen/words.json";
