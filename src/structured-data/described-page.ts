import type { Thing } from "schema-dts";
import type { Reference } from "../model/reference.ts";
import type { PageDefinition } from "../routes/page-definition.ts";
import type { DataSource } from "./source.ts";

/** The page that a piece of data stands on. */
export interface PageOfData {
  readonly address: string;
  readonly picture?: string | undefined;
}

/** The capability of pages that are about something for which schema.org has a word. */
export interface DescribedPage<Subject> {
  /** What the page is about. */
  structuredData(subject: Subject, source: DataSource, page: PageOfData): Thing;
  /** The same thing where the data of other pages names it. */
  named(subject: Subject, source: DataSource): Thing;
  /** The things that the data of the page names. */
  names(subject: Subject): readonly Reference[];
}

/** A page, as one that may be described. */
export function asDescribed(page: PageDefinition): Partial<DescribedPage<unknown>> {
  return page as Partial<DescribedPage<unknown>>;
}
