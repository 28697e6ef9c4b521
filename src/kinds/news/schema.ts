import { z } from "zod";
import type { PageWith } from "../../model/page.ts";
import { date, referenceTo, refuse } from "../../model/shared-schemas.ts";

/** The fields of a news page, `src/content/LANGUAGE/news/ID.md`, beside those of every page. */
export const newsFields = {
  published: date.optional(),
  comments: z.boolean().default(false),
  priorities: z.array(referenceTo("priority")).default([]),
  programme: referenceTo("programme").optional(),
};

type Fields = z.output<z.ZodObject<typeof newsFields>>;

export type NewsPage = PageWith<"news", Fields>;

declare module "../../model/page.ts" {
  interface TextTypes {
    readonly news: NewsPage;
  }
}

/** It has a day, and was not changed before it was published. */
export function refineNews(
  { published, updated }: { readonly published?: unknown; readonly updated?: unknown },
  context: z.core.$RefinementCtx,
): void {
  if (published === undefined && updated === undefined)
    refuse(context, "news-without-date", {}, ["published"]);
  if (typeof published === "string" && typeof updated === "string" && updated < published)
    refuse(context, "updated-before-published", { published, updated }, ["updated"]);
}

/** The day that a news page belongs to: when it was published, or else updated. */
export function dateOfNews(page: Pick<NewsPage, "published" | "updated">): string {
  const day = page.published ?? page.updated;
  if (day === undefined) throw new Error("the schema asks for one of the two dates");
  return day;
}
