import { z } from "zod";
import { type PageWith, pageVersionKinds } from "../../model/page.ts";
import { refuse, type SharedSchemas } from "../../model/shared-schemas.ts";

/** The fields of any page that is no news, beside those of every page. */
export function plainPageFields({ thingReference }: SharedSchemas) {
  return {
    version: z.enum(pageVersionKinds).optional(),
    /** What the page is a version of: `page:about`, `priorities:…`. */
    of: thingReference.optional(),
  };
}

type Fields = z.output<z.ZodObject<ReturnType<typeof plainPageFields>>>;

export type PlainPage = PageWith<"page", Fields>;

declare module "../../model/page.ts" {
  interface TextTypes {
    readonly page: PlainPage;
  }
}

interface Refined {
  readonly version?: unknown;
  readonly of?: unknown;
  readonly film?: unknown;
}

/** A version is one of something, and one in sign language is a film. */
export function refinePlainPage(
  { version, of, film }: Refined,
  context: z.core.$RefinementCtx,
): void {
  if ((version === undefined) !== (of === undefined))
    refuse(context, "version-without-of", {}, [version ? "version" : "of"]);
  if (version === "sign" && !film) refuse(context, "sign-without-film", {}, ["version"]);
}
