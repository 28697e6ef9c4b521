import type { Reference } from "../../../src/model/reference.ts";
import type { Site } from "../../../src/model/site.ts";
import type { View } from "../../../src/routes/route.ts";

/**
 * The organisation that answers for what a page says: the one that the page names, or else the one
 * behind the whole site. Undefined for pages without content of their own: lists and entrances.
 */
export function ownerOf(view: View, { settings }: Pick<Site, "settings">): Reference | undefined {
  switch (view.kind) {
    case "news":
    case "page":
      return view.page.organisation ?? settings.publisher;
    case "contact":
    case "organisation":
    case "programme":
    case "event":
    case "priorities":
    case "priority":
    case "document":
    case "document-page":
    case "document-whole":
    case "plan":
    case "scorecard":
    case "area":
    case "chart":
    case "budget":
    case "glossary":
      return settings.publisher;
    default:
      return undefined;
  }
}
