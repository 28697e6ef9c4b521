import { checkProgramme } from "./check-programme.ts";
import { type Contact, contactSchema } from "./contact.ts";
import type { Report } from "./fault.ts";
import { type Organisation, organisationSchema } from "./organisation.ts";
import { parseWith } from "./parse-with.ts";
import { type PrioritySet, prioritySetSchema } from "./priority-set.ts";
import { type Programme, programmeSchema } from "./programme.ts";
import type { SharedSchemas } from "./shared-schemas.ts";
import type { SourceFile } from "./source-file.ts";
import type { Sources } from "./sources.ts";

/** The things that have a file each below `_data`, by id. */
export interface Things {
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly contacts: ReadonlyMap<string, Contact>;
  readonly prioritySets: ReadonlyMap<string, PrioritySet>;
  readonly programmes: ReadonlyMap<string, Programme>;
}

/** Parses each thing with the schema of its kind; what has faults is reported and left out. */
export function loadThings(
  sources: Sources["things"],
  shared: SharedSchemas,
  report: Report,
): Things {
  const organisation = organisationSchema(shared);
  const contact = contactSchema(shared);
  const prioritySet = prioritySetSchema(shared);
  const programme = programmeSchema(shared);
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
  };
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
