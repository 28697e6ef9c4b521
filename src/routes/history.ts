import { dataFolder } from "../model/read-site-files.ts";
import type { ReferenceKind } from "../model/reference.ts";
import { defaultLanguage, type Site } from "../model/site.ts";
import { thingFolders } from "../model/sources.ts";
import type { Route } from "./route.ts";

/** The days on which each file was changed, `YYYY-MM-DD`, the latest first; by its path below the root. */
export type History = ReadonlyMap<string, readonly string[]>;

/** The days on which what a page shows was changed, the latest first; empty where nobody knows. */
export function changesOf(route: Route, site: Site, history: History): readonly string[] {
  const days = filesOf(route, site).flatMap((file) => history.get(file) ?? []);
  return [...new Set(days)].toSorted().toReversed();
}

/**
 * The files of which a page of a thing is made in its language, from the root of the site. None for
 * lists and other pages that have no file of their own.
 */
function filesOf({ view, language }: Route, site: Site): readonly string[] {
  switch (view.kind) {
    case "news":
    case "page": {
      const { translations } = view.page;
      return [translations[language] ?? translations[defaultLanguage(site)]].flatMap((text) =>
        text ? [text.file] : [],
      );
    }
    case "contact":
      return fileOf("contact", view.contact);
    case "organisation":
      return fileOf("organisation", view.organisation);
    case "programme":
      return fileOf("programme", view.programme);
    case "event":
      return fileOf("event", view.event);
    case "priorities":
    case "priority":
      return fileOf("priorities", view.set);
    case "document":
    case "document-page":
    case "document-whole":
      return [...fileOf("document", view.document), ...textOfDocument(view, language)];
    case "plan":
    case "scorecard":
    case "area":
    case "chart":
    case "budget":
      return fileOf("plan", view.plan);
    default:
      return [];
  }
}

function fileOf(kind: ReferenceKind, { id }: { readonly id: string }): readonly string[] {
  const folder = Object.entries(thingFolders).find(([, known]) => known === kind)?.[0];
  if (!folder) throw new Error(`things of the kind "${kind}" have no folder`);
  return [`${dataFolder}/${folder}/${id}.json`];
}

/** The Markdown file of a document's text, which all its pages share. */
function textOfDocument(
  { document }: Extract<Route["view"], { kind: "document" | "document-page" | "document-whole" }>,
  language: string,
): readonly string[] {
  const places = document.pages.map((page) => page.places);
  const place = places.find((known) => known[language] ?? known[document.language]);
  return [place?.[language] ?? place?.[document.language]].flatMap((found) =>
    found ? [found.file] : [],
  );
}
