import { exampleTelephone, exampleText } from "../common-examples.ts";
import type { Counter, Service } from "./schema.ts";

/** A plainly invented counter: with a lunch break, other hours on some days, and closed on an eve. */
export const exampleCounter: Counter = {
  name: { sv: "Exempeldisken", en: "The Example Counter" },
  address: "Exempelgatan 1, Exempelstad",
  phones: [exampleTelephone],
  hours: [
    { days: ["monday", "tuesday", "wednesday"], opens: "09:00", closes: "16:00" },
    { days: ["friday"], opens: "09:00", closes: "11:30" },
    { days: ["friday"], opens: "12:30", closes: "15:00" },
  ],
  openOnHolidays: false,
  closedOnEves: ["midsummer-eve"],
  exceptions: [
    {
      from: "2030-05-06",
      to: "2030-05-08",
      hours: [{ opens: "10:00", closes: "12:00" }],
      reason: { sv: "Utbildning", en: "Training" },
    },
    { from: "2030-06-11", hours: [] },
  ],
};

/** A service with all that one can have. */
export const exampleService: Service = {
  id: "example-service",
  title: { sv: "Ansöka om ett exempel", en: "Apply for an example" },
  slug: { sv: "ansoka-om-ett-exempel", en: "apply-for-an-example" },
  otherNames: { sv: ["Exempelansökan"], en: ["Example application"] },
  preamble: exampleText,
  description: exampleText,
  topics: ["building-and-housing", "democracy"],
  organisation: { kind: "organisation", id: "example-body" },
  audience: exampleText,
  steps: [
    { title: { sv: "Fyll i ansökan", en: "Fill in the application" }, text: exampleText },
    { title: { sv: "Vänta på svar", en: "Wait for an answer" } },
  ],
  cost: {
    kind: "fee",
    prices: [
      { what: { sv: "Ett exempel", en: "An example" }, amount: 1350 },
      { what: { sv: "Ett till", en: "Another one" }, amount: 0 },
    ],
    note: exampleText,
  },
  processing: {
    atMost: 10,
    unit: "weeks",
    note: { sv: "från en komplett ansökan", en: "from a complete application" },
  },
  eService: { to: "https://example.org/", text: { sv: "Sök här", en: "Apply here" } },
  documents: [{ to: { kind: "section", id: "documents" } }],
  contacts: [{ kind: "contact", id: "exempla" }],
  counter: exampleCounter,
  laws: [{ to: "https://example.org/", text: { sv: "En lag", en: "An act" } }],
  related: [{ kind: "service", id: "small-example" }],
  updated: "2030-04-01",
};

/** A service with no more than one must have, at the counter of the other. */
export const smallExampleService: Service = {
  id: "small-example",
  title: { sv: "Anmäla ett litet exempel", en: "Report a small example" },
  slug: { sv: "anmala-ett-litet-exempel", en: "report-a-small-example" },
  preamble: exampleText,
  topics: ["building-and-housing"],
  audience: exampleText,
  steps: [{ title: { sv: "Kom till oss", en: "Come to us" } }],
  cost: { kind: "free" },
  documents: [],
  contacts: [],
  counterOf: { kind: "service", id: "example-service" },
  laws: [],
  related: [],
  updated: "2030-04-01",
};

export const exampleServices: readonly Service[] = [exampleService, smallExampleService];

/** The services of the example site. */
export const things = exampleServices;
