import { z } from "zod";
import { pictureSchema } from "../../model/picture.ts";
import {
  date,
  filledString,
  readableString,
  referenceTo,
  refuse,
  type SharedSchemas,
} from "../../model/shared-schemas.ts";
import { commonMailbox, textRules } from "../../model/text-rules.ts";

/** `_data/contacts/ID.json`: a person, in every role that the site knows them in. */
export function contactSchema(shared: SharedSchemas) {
  return z.strictObject({
    $schema: z.string().optional(),
    name: readableString,
    /** The name as it is sorted, where the family name is more than the last word. */
    sortName: filledString.optional(),
    /** The letter or letters of a politician's party: `S`. */
    party: filledString.optional(),
    /** The latest role first. */
    roles: z
      .array(
        z.strictObject({
          /** Absent where a source names the organisation alone. */
          title: shared.inlineText.optional(),
          organisation: referenceTo("organisation").optional(),
          unit: shared.inlineText.optional(),
          description: shared.text.optional(),
          /** The date of the source that says so. */
          asOf: date.optional(),
        }),
      )
      .default([]),
    /** Typed with area code; kept as E.164. */
    phones: z.array(shared.telephone).default([]),
    /** `organisation`: a link to the body's common mailbox, for a person whose own address is not public. */
    email: filledString
      .superRefine((email, context) => {
        if (email !== commonMailbox && !shared.emailAddress.safeParse(email).success)
          refuse(context, "not-an-email-address", { value: email });
      })
      .meta(textRules.emailOrOrganisation)
      .optional(),
    /** A line of welcome on the contact card. */
    welcome: shared.text.optional(),
    description: shared.markdown.optional(),
    picture: pictureSchema(shared).optional(),
  });
}

type ContactFields = z.output<ReturnType<typeof contactSchema>>;

export interface Contact extends ContactFields {
  readonly id: string;
}

declare module "../../model/site.ts" {
  interface ThingTypes {
    readonly contact: Contact;
  }
}

export type Role = Contact["roles"][number];
