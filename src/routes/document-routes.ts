import type { LocalizedText } from "../model/shared-schemas.ts";
import type { Site } from "../model/site.ts";
import type { PlannedRoute, Route } from "./route.ts";
import type { RouteWords } from "./route-words.ts";

/** The pages of the documents: the list, and for each document its own, one a page, and the whole. */
export function documentRoutes(
  { documents }: Site,
  words: RouteWords,
  local: (text: LocalizedText) => string,
): readonly PlannedRoute[] {
  if (documents.size === 0) return [];
  const list: PlannedRoute = ["section:documents", [words.documents], { kind: "documents" }];
  return [
    list,
    ...[...documents.values()].flatMap((document): PlannedRoute[] => {
      const key = `document:${document.id}`;
      const folder = [words.documents, local(document.slug)];
      const changed: Partial<Route> = document.adopted ? { lastModified: document.adopted } : {};
      return [
        [key, folder, { kind: "document", document }, changed],
        [`${key}/whole`, [...folder, words.documentWhole], { kind: "document-whole", document }],
        ...document.pages.map(
          (page): PlannedRoute => [
            `${key}/${page.viewer}`,
            [...folder, words.documentPage(page.viewer)],
            { kind: "document-page", document, page },
          ],
        ),
      ];
    }),
  ];
}
