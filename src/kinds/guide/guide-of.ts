import { listedPages } from "../../model/listed.ts";
import { rememberFor } from "../../model/remember.ts";
import type { Site } from "../../model/site.ts";
import type { GuidePage } from "./schema.ts";

/** The pages of the guide in their order; those without a place come last. */
export const guideOf = rememberFor((site: Pick<Site, "life" | "pages">): readonly GuidePage[] =>
  [...listedPages(site).values()]
    .flatMap((page) => (page.kind === "guide" ? [page] : []))
    .sort(
      (one, other) =>
        (one.place ?? Number.POSITIVE_INFINITY) - (other.place ?? Number.POSITIVE_INFINITY) ||
        one.id.localeCompare(other.id, "en"),
    ),
);
