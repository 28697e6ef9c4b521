/** The file of an invented person, for examples of rules. */
export const personFile = "_data/contacts/nils-ny.json";

/** The name of the person in references. */
export const personId = "nils-ny";

/** An invented person: examples may not count on anybody of a real site. */
export function person(fields: object = {}): string {
  return JSON.stringify({ name: "Nils Ny", roles: [], ...fields });
}

/** A page and its translation, with what they say below their titles. */
export function pagePair(sv: string, en: string, fieldsOfTranslation = "") {
  return {
    files: {
      "src/content/sv/pair.md": `---\ntitle: Ett par\n---\n${sv}\n`,
      "src/content/en/pair.md": `---\ntitle: A pair\n${fieldsOfTranslation}---\n${en}\n`,
    },
  };
}
