import { z } from "zod";
import { describedLinkSchema } from "../../model/described-link.ts";
import { date, refuseReversed, type SharedSchemas } from "../../model/shared-schemas.ts";

/** Who made the assessment: the body itself, or somebody from outside. */
const assessorKinds = ["self", "third-party"] as const;

/**
 * `_data/accessibility/statement.json`: what the accessibility statement must hold and nothing else of
 * the site says (MDFFS 2019:2, 6 §; the model of the directive, (EU) 2018/1523). How far the site meets
 * the law is no field: it follows from the register (`complianceOf`).
 */
export function statementSchema(shared: SharedSchemas) {
  const { inlineText, markdown } = shared;
  return z
    .strictObject({
      $schema: z.string().optional(),
      /** How accessible the site is, in plain words. */
      summary: markdown,
      /** What people can do who cannot use a part. */
      alternatives: markdown,
      /** What visitors may search for and the page does not say; commas stand between the words. */
      keywords: shared.text.optional(),
      contact: z.strictObject({
        email: shared.emailAddress,
        phones: z.array(shared.telephone).default([]),
        /** Other ways, such as a visit. */
        other: markdown.optional(),
        /** How soon they get an answer, as a whole sentence. */
        response: inlineText,
      }),
      /** Names that change: laws, standards and authorities are facts and never words of a page. */
      law: describedLinkSchema(shared),
      regulation: inlineText,
      standard: inlineText,
      supervisor: z.strictObject({ authority: inlineText, complaints: shared.webAddress }),
      /** Why the law does not apply to the site, where it does not. */
      outsideLaw: markdown.optional(),
      /** Absent until somebody has assessed the site: then nobody can say how well it meets the law. */
      assessment: z
        .strictObject({
          date,
          by: z.enum(assessorKinds),
          assessor: inlineText,
          method: markdown,
        })
        .optional(),
      updated: date,
      /** That most of the site does not meet the law. There is no field for the opposite. */
      notCompliant: z.boolean().default(false),
    })
    .superRefine(({ assessment, updated }, context) =>
      refuseReversed({ from: assessment?.date, to: updated }, context, "updated"),
    );
}

type StatementFields = z.output<ReturnType<typeof statementSchema>>;

export interface Statement extends StatementFields {
  readonly id: string;
}

declare module "../../model/site.ts" {
  interface ThingTypes {
    readonly statement: Statement;
  }
}
