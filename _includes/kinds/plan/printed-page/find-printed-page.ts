import type { Plan } from "../../../../src/kinds/plan/schema.ts";
import type { Site } from "../../../../src/model/site.ts";
import type { RouteTable } from "../../../../src/routes/route.ts";

interface Place {
  readonly site: Pick<Site, "things">;
  readonly table: Pick<RouteTable, "find">;
  readonly language: string;
}

/**
 * The address of the page of a plan's document on which a number is printed. Undefined where the
 * plan has no document, or where the document has lost the page.
 */
export function findPrintedPage(
  { document: reference }: Pick<Plan, "document">,
  printed: string,
  { site, table, language }: Place,
): string | undefined {
  const document = reference && site.things.document.get(reference.id);
  const page = document?.pages.find((candidate) => candidate.printed === printed);
  return document && page && table.find(`document:${document.id}/${page.viewer}`, language)?.url;
}
