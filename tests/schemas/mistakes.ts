import { mistakesInAccessibility } from "./accessibility-examples.ts";
import { type Fields, type Mistake, priority, session, text } from "./json-schema-examples.ts";
import { mistakesInDocumentsAndPlans } from "./mistakes-in-documents-and-plans.ts";

const inContact = (name: string, change: Fields): Mistake => ({ name, format: "contact", change });
const inProgramme = (name: string, change: Fields): Mistake => ({
  name,
  format: "programme",
  change,
});
const inEvent = (name: string, change: Fields): Mistake => ({ name, format: "event", change });
const inSession = (name: string, change: Fields): Mistake =>
  inProgramme(name, { sessions: [{ ...session, ...change }] });
const inPicture = (name: string, picture: Fields): Mistake =>
  inContact(name, { picture: { file: "a.svg", ...picture } });

/** What editors get wrong most, each as a change of the file without a mistake. */
export const mistakes: readonly Mistake[] = [
  inContact("an unknown field", { telefon: "0155-24 57 39" }),
  inContact("a field in no language of the site", { welcome: { sv: "Hej", de: "Hallo" } }),
  inContact("a name that is missing", { name: undefined }),
  inContact("a name that is empty", { name: " " }),
  inContact("a text without the first language", { welcome: { en: "Hello" } }),
  inContact("a text without its languages", { welcome: "Hej" }),
  inContact("a telephone number with letters", { phones: ["växeln"] }),
  inContact("a telephone number that is no list", { phones: "0155-24 57 39" }),
  inContact("an e-mail address without an at sign", { email: "namn.example.org" }),
  inContact("an impossible day", { roles: [{ asOf: "2024-02-30" }] }),
  inContact("a day without its year", { roles: [{ asOf: "20 mars" }] }),
  inContact("an unknown field in a role", { roles: [{ titel: { sv: "Strateg" } }] }),
  inPicture("a picture without an alternative text", {}),
  inPicture("a decorative picture with an alternative text", { alt: text, decorative: true }),
  inPicture("a picture that is not decorative", { decorative: false }),
  inPicture("a credit without a name", { alt: text, credits: [{ role: "photo" }] }),
  inPicture("a credit with a name and a contact", {
    alt: text,
    credits: [{ role: "photo", name: "Åsa Öberg", contact: "asa-oberg" }],
  }),
  inPicture("a credit with an unknown role", { alt: text, credits: [{ role: "foto", name: "A" }] }),
  inProgramme("an unknown status", { status: "inställt" }),
  inProgramme("an address with capital letters", { slug: { sv: "Forum-2024" } }),
  inProgramme("a place of an unknown kind", { place: { kind: "online" } }),
  inProgramme("a venue without a name", { place: { kind: "venue" } }),
  inProgramme("a digital place with a name", { place: { kind: "digital", name: text } }),
  inProgramme("an empty list of sessions", { sessions: [] }),
  inSession("a session without an id", { id: undefined }),
  inEvent("a day that no month has", { start: "2027-02-30T10:00" }),
  inEvent("a time without its day", { end: "10:00" }),
  inEvent("a number of changes below zero", { sequence: -1 }),
  inEvent("a meeting whose address lacks its beginning", {
    place: { kind: "digital", url: "example.org" },
  }),
  inSession("an impossible time", { start: "24:00" }),
  inSession("a time with a full stop", { end: "9.30" }),
  inSession("contacts that are neither stated nor not stated", { contacts: "okänd" }),
  inSession("a vote whose address lacks its beginning", {
    vote: { question: text, url: "example.org" },
  }),
  { name: "an unknown kind", format: "organisation", change: { kind: "kommun" } },
  {
    name: "a month that no year has",
    format: "organisation",
    change: { period: { from: "2012-13" } },
  },
  { name: "half a member", format: "organisation", change: { memberCount: 1.5 } },
  { name: "a menu of four levels", format: "navigation", change: { main: [menu(4)] } },
  {
    name: "a link to an unknown kind",
    format: "navigation",
    change: { main: [{ to: "sida:om" }] },
  },
  { name: "an address with a path", format: "site", change: { url: "https://example.org/webb" } },
  { name: "no languages", format: "site", change: { languages: [] } },
  { name: "a language twice", format: "site", change: { languages: ["sv", "sv"] } },
  { name: "a language that is no code", format: "site", change: { languages: ["på svenska"] } },
  { name: "a country by its name", format: "site", change: { country: "Sverige" } },
  { name: "a time zone that is none", format: "site", change: { timeZone: "svensk tid" } },
  {
    name: "a bare address for security",
    format: "site",
    change: { security: { contact: "namn@example.org", expires: "2030-01-31" } },
  },
  {
    name: "a colour that the design lacks",
    format: "priority-set",
    change: { priorities: [{ ...priority, theme: 8 }] },
  },
  {
    name: "a priority without a name",
    format: "priority-set",
    change: { priorities: [{ ...priority, labels: [] }] },
  },
  { name: "an alert of an unknown level", format: "alert", change: { level: "panic" } },
  { name: "an alert without an end", format: "alert", change: { end: undefined } },
  { name: "an alert from a day without a time", format: "alert", change: { start: "2030-02-28" } },
  { name: "an alert until half past", format: "alert", change: { end: "2030-03-01T8:30" } },
  { name: "an alert on an address", format: "alert", change: { pages: ["https://example.org/"] } },
  { name: "a term without a definition", format: "term", change: { definition: undefined } },
  { name: "a form of a term that is no list", format: "term", change: { forms: text } },
  ...mistakesInAccessibility,
  ...mistakesInDocumentsAndPlans,
];

/** A menu entry with entries below it, down to a number of levels. */
function menu(levels: number): Fields {
  return { to: "page:about", ...(levels > 1 && { children: [menu(levels - 1)] }) };
}
