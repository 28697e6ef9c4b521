import { compareIn } from "../../../src/i18n/collate.ts";
import { initialOf } from "../../../src/i18n/initial-of.ts";
import type { Service } from "../../../src/kinds/service/schema.ts";
import { otherNamesIn } from "../../../src/kinds/service/services-of.ts";
import { listedThings } from "../../../src/model/listed.ts";
import type { Site } from "../../../src/model/site.ts";
import { plainLocal } from "../../../src/routes/plain-local.ts";

/** A name by which people look for a service. */
export interface ServiceName {
  /** Without marks. */
  readonly name: string;
  readonly service: Service;
  /** False for a name that is not its title. */
  readonly isTitle: boolean;
}

export interface ServiceLetter {
  readonly initial: string;
  readonly names: readonly ServiceName[];
}

/** The titles and the other names of all services by the letters of a language. */
export function serviceLetters(site: Site, language: string): readonly ServiceLetter[] {
  const compare = compareIn(language);
  const names = [...listedThings(site).service.values()].flatMap((service): ServiceName[] => [
    { name: plainLocal(service.title, { language, site }), service, isTitle: true },
    ...otherNamesIn(service, language).map((name) => ({ name, service, isTitle: false })),
  ]);
  const sorted = names.toSorted((a, b) => compare(a.name, b.name));
  const letters = Map.groupBy(sorted, ({ name }) => initialOf(name, language));
  return [...letters].map(([initial, members]) => ({ initial, names: members }));
}
