import { compareIn } from "../../../src/i18n/collate.ts";
import type { Document } from "../../../src/kinds/document/schema.ts";
import { yearOf } from "../../../src/kinds/document/year-of.ts";
import { listedThings } from "../../../src/model/listed.ts";
import { get, type Site } from "../../../src/model/site.ts";
import { localize } from "../../../src/routes/links.ts";

/** The documents that an organisation has published. */
export interface PublisherGroup {
  readonly publisher: Document["publisher"];
  readonly documents: readonly Document[];
}

/** All documents by who published them; those of one publisher the latest first, then by title. */
export function documentsByPublisher(site: Site, language: string): readonly PublisherGroup[] {
  const compare = compareIn(language);
  const titleOf = ({ title }: Document) => localize(title, language, site).value;
  const nameOf = ({ publisher }: PublisherGroup) =>
    localize(get(site.things.organisation, publisher).name, language, site).value;
  const documents = [...listedThings(site).document.values()].toSorted(
    (a, b) => compare(yearOf(b) ?? "", yearOf(a) ?? "") || compare(titleOf(a), titleOf(b)),
  );
  return [...Map.groupBy(documents, ({ publisher }) => publisher.id).values()]
    .flatMap((group) => (group[0] ? [{ publisher: group[0].publisher, documents: group }] : []))
    .toSorted((a, b) => compare(nameOf(a), nameOf(b)));
}
