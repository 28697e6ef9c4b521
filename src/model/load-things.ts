import { alertSchema, checkAlert } from "./alert.ts";
import { checkEvent } from "./check-event.ts";
import { checkPlan } from "./check-plan.ts";
import { checkProgramme } from "./check-programme.ts";
import { contactSchema } from "./contact.ts";
import { documentSchema } from "./document.ts";
import { parseDocumentTexts } from "./document-text.ts";
import { eventSchema } from "./event.ts";
import type { Report } from "./fault.ts";
import { joinDocument } from "./load-document.ts";
import { organisationSchema } from "./organisation.ts";
import { parseWith } from "./parse-with.ts";
import { planSchema } from "./plan.ts";
import { prioritySetSchema } from "./priority-set.ts";
import { programmeSchema } from "./programme.ts";
import type { SiteFiles } from "./read-site-files.ts";
import type { SharedSchemas } from "./shared-schemas.ts";
import type { Things } from "./site.ts";
import type { SourceFile } from "./source-file.ts";
import type { Sources } from "./sources.ts";
import { checkTerms, termSchema } from "./term.ts";

/** The files that things are made of. */
interface ThingSources extends Pick<Sources, "things"> {
  readonly files: SiteFiles;
  readonly languages: readonly string[];
}

/** Parses each thing with the schema of its kind; what has faults is reported and left out. */
export function loadThings(
  { things: sources, files, languages }: ThingSources,
  shared: SharedSchemas,
  report: Report,
): Things {
  const document = documentSchema(shared);
  const plan = planSchema(shared);
  const texts = parseDocumentTexts(files, languages, report);
  const organisation = organisationSchema(shared);
  const contact = contactSchema(shared);
  const prioritySet = prioritySetSchema(shared);
  const programme = programmeSchema(shared);
  const event = eventSchema(shared);
  return {
    organisations: mapFiles(sources.organisations, (id, source) => {
      const fields = parseWith(organisation, source, report);
      return fields && { ...fields, id, successors: [] };
    }),
    contacts: mapFiles(sources.contacts, (id, source) => {
      const fields = parseWith(contact, source, report);
      return fields && { ...fields, id };
    }),
    prioritySets: mapFiles(sources.priorities, (id, source) => {
      const fields = parseWith(prioritySet, source, report);
      const priorities = fields?.priorities.map((priority) => ({ ...priority, set: id }));
      return fields && priorities && { ...fields, id, priorities };
    }),
    programmes: mapFiles(sources.programmes, (id, source) => {
      const fields = parseWith(programme, source, report);
      if (!fields) return undefined;
      checkProgramme({ ...fields, id }, source, report);
      return { ...fields, id };
    }),
    events: mapFiles(sources.events, (id, source) => {
      const fields = parseWith(event, source, report);
      if (!fields) return undefined;
      checkEvent(fields, source, report);
      return { ...fields, id };
    }),
    documents: mapFiles(sources.documents, (id, source) => {
      const fields = parseWith(document, source, report);
      const { media, unreadable } = files;
      const parts = { id, source, media, unreadable, texts: texts.get(id) ?? new Map() };
      return fields && joinDocument({ ...parts, fields }, report);
    }),
    plans: mapFiles(sources.plans, (id, source) => {
      const fields = parseWith(plan, source, report);
      if (!fields) return undefined;
      checkPlan(fields, source, report);
      return { ...fields, id, successors: [] };
    }),
    ...loadKnowledge({ things: sources, languages }, shared, report),
  };
}

/** What helps visitors to know: alerts, and the words of the glossary. */
function loadKnowledge(
  { things, languages }: Pick<ThingSources, "things" | "languages">,
  shared: SharedSchemas,
  report: Report,
): Pick<Things, "alerts" | "terms"> {
  const alert = alertSchema(shared);
  const term = termSchema(shared);
  const alerts = mapFiles(things.alerts, (id, source) => {
    const fields = parseWith(alert, source, report);
    if (!fields) return undefined;
    checkAlert(fields, source, report);
    return { ...fields, id };
  });
  const terms = mapFiles(things.glossary, (id, source) => {
    const fields = parseWith(term, source, report);
    return fields && { ...fields, id };
  });
  checkTerms(terms, { sources: things.glossary, languages }, report);
  return { alerts, terms };
}

function mapFiles<Thing>(
  files: ReadonlyMap<string, SourceFile>,
  make: (id: string, source: SourceFile) => Thing | undefined,
): ReadonlyMap<string, Thing> {
  return new Map(
    [...files].flatMap(([id, source]) => {
      const thing = make(id, source);
      return thing ? [[id, thing] as const] : [];
    }),
  );
}
