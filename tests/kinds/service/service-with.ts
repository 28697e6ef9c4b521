import { checkService } from "../../../src/kinds/service/checks.ts";
import { type Service, serviceSchema } from "../../../src/kinds/service/schema.ts";
import { readThing } from "../read-thing.ts";

/** A counter that is open as many are, with a lunch break on Fridays; invented. */
export const counter = {
  name: { sv: "Kontaktcenter", en: "Contact Centre" },
  address: "Storgatan 1, Exempelstad",
  hours: [
    { days: ["monday", "tuesday", "wednesday", "thursday"], opens: "09:00", closes: "16:00" },
    { days: ["friday"], opens: "13:00", closes: "15:00" },
    { days: ["friday"], opens: "09:00", closes: "12:00" },
  ],
  closedOnEves: ["christmas-eve", "new-years-eve", "midsummer-eve"],
} as const;

const example = {
  title: { sv: "Ansöka om parkeringstillstånd", en: "Apply for a parking permit" },
  slug: { sv: "parkeringstillstand", en: "parking-permit" },
  otherNames: { sv: ["p-tillstånd"] },
  preamble: { sv: "Så får du ett tillstånd." },
  topics: ["traffic-and-travel"],
  audience: { sv: "Du som har svårt att gå." },
  steps: [{ title: { sv: "Fyll i ansökan" } }, { title: { sv: "Vänta på svar" } }],
  cost: { kind: "free" },
  eService: { to: "https://example.org/" },
  counter,
  updated: "2026-11-20",
} as const;

/** Reads a service with some fields changed, added, or (`undefined`) taken away. */
export function readService(changes: object = {}) {
  return readThing({ ...example, ...changes }, { schema: serviceSchema, check: checkService });
}

/** A service without faults. */
export function serviceWith(changes: object = {}): Service {
  const { thing, faults } = readService(changes);
  if (!thing) throw new Error(faults.join("\n"));
  return thing;
}
