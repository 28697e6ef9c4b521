/** The file of an invented person, for examples of rules. */
export const personFile = "_data/contacts/nils-ny.json";

/** The name of the person in references. */
export const personId = "nils-ny";

/** An invented person: examples may not count on anybody of a real site. */
export function person(fields: object = {}): string {
  return JSON.stringify({ name: "Nils Ny", roles: [], ...fields });
}
