import { z } from "zod";
import type { PageWith } from "../../model/page.ts";

/** The fields of a page of the guide, beside those of every page. */
export function guideFields() {
  return {
    /** Its place among the pages of the guide: the smallest comes first. */
    place: z.int().min(1).optional(),
  };
}

type Fields = z.output<z.ZodObject<ReturnType<typeof guideFields>>>;

export type GuidePage = PageWith<"guide", Fields>;

declare module "../../model/page.ts" {
  interface TextTypes {
    readonly guide: GuidePage;
  }
}
