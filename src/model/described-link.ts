import { z } from "zod";
import { refuse, type SharedSchemas } from "./shared-schemas.ts";

/**
 * A link with words of its own, which a page of the site need not have: it bears its title. WCAG 2.4.4: an
 * address on the web says nothing of where it leads.
 */
export function describedLinkSchema({ inlineText, linkTarget }: SharedSchemas) {
  return z
    .strictObject({ to: linkTarget, text: inlineText.optional() })
    .superRefine(({ to, text }, context) => {
      if (typeof to === "string" && text === undefined)
        refuse(context, "missing-field", {}, ["text"]);
    });
}

export type DescribedLink = z.output<ReturnType<typeof describedLinkSchema>>;
