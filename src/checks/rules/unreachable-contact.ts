import { referenceKey } from "../../model/reference.ts";
import { person, personFile, personId } from "../example-files.ts";
import { namedContacts, nameIn, thingNamed } from "../named-contacts.ts";
import { defineSiteRule, type FoundInSite } from "../rule.ts";

const page = `---\ntitle: Broar\ncontacts: [${personId}]\n---\nFråga Nils.\n`;

export default defineSiteRule({
  id: "unreachable-contact",
  severity: "warning",
  words: {
    sv: {
      title: "Kontakter som inte går att nå",
      what: "{{name}} står som kontakt i {{place}} men har varken telefon eller e-post.",
      remedy:
        "Skriv ett telefonnummer i ”phones” eller en adress i ”email”. Eller byt ut kontakten i {{place}} mot någon som går att nå.",
      why: "Den som söker en kontakt vill ställa en fråga. Ett namn utan telefon och e-post leder ingenstans.",
    },
    en: {
      title: "Contacts that cannot be reached",
      what: "{{place}} gives {{name}} as a contact, but there is neither a telephone number nor an email address.",
      remedy:
        "Fill in “phones” or “email”, or let {{place}} name somebody who can be reached instead.",
      why: "People look for a contact because they have a question. A name alone gets them nowhere.",
    },
  },
  examples: {
    bad: [
      { files: { [personFile]: person(), "src/content/sv/bridges.md": page } },
      {
        files: {
          [personFile]: person(),
          "src/content/sv/bridges.md": `---\ntitle: Broar\n---\n::: contact ${personId}\n:::\n`,
        },
      },
    ],
    good: [
      { files: { [personFile]: person() } },
      {
        files: {
          [personFile]: person({ email: "organisation" }),
          "src/content/sv/bridges.md": page,
        },
      },
      {
        files: {
          [personFile]: person(),
          "src/content/sv/bridges.md": `---\ntitle: Broar\n---\n[Nils](contact:${personId}) kom.\n`,
        },
      },
    ],
  },
  *inSite(checked): Generator<FoundInSite> {
    const seen = new Set<string>();
    for (const { contact, place } of namedContacts(checked)) {
      const key = referenceKey(contact);
      if (seen.has(key)) continue;
      seen.add(key);
      const thing = thingNamed(contact, checked);
      if (!thing || isReachable(thing.fields)) continue;
      const values = { name: nameIn(thing.fields, checked), place: place.file };
      yield { file: thing.file, values };
    }
  },
});

/** What has no field for telephones is reached in other ways, if at all. */
function isReachable({
  phones,
  email,
  website,
  addresses,
}: Readonly<Record<string, unknown>>): boolean {
  if (!Array.isArray(phones)) return true;
  const hasAddress = Array.isArray(addresses) && addresses.length > 0;
  return phones.length > 0 || email !== undefined || website !== undefined || hasAddress;
}
