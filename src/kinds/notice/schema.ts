import { z } from "zod";
import { describedLinkSchema } from "../../model/described-link.ts";
import { placeSchema } from "../../model/place.ts";
import {
  date,
  filledString,
  localDateTime,
  referenceTo,
  refuseReversed,
  type SharedSchemas,
} from "../../model/shared-schemas.ts";

/**
 * What may stand on the notice board that the Swedish Local Government Act asks of every municipality,
 * region and local federation (kommunallagen 2017:725, chapter 8, 9–13 §§; for federations 9:2).
 * 10 § says what must be there, 11 § that nothing else may be but the meetings of boards and their papers:
 *
 * - `meeting`: a meeting of the council (10 § 1, 5:13–14) or of a board (11 §)
 * - `minutes`: minutes have been adjusted, that is approved and signed (10 § 2 and 12 §)
 * - `decision`: a delegated decision that is not reported to a board (10 § 3, 6:40, 7:8)
 * - `consultation`: a proposal that people may comment on, where a law says so (10 §, second paragraph)
 * - `other`: anything else that a law says is to be announced here (10 §, second paragraph)
 */
export const noticeForms = ["meeting", "minutes", "decision", "consultation", "other"] as const;
export type NoticeForm = (typeof noticeForms)[number];

/** `council` is the elected assembly, whose meetings must be announced; `board` is any other body. */
const assemblies = ["council", "board"] as const;

/** `consultation` is the first round (samråd), `review` the one before the decision (granskning). */
const consultationStages = ["consultation", "review"] as const;

/** `_data/notices/ID.json`: what is announced on the notice board. */
export function noticeSchema(shared: SharedSchemas) {
  const { inlineText, markdown } = shared;
  const common = commonFields(shared);
  const appealFields = {
    /** 8:12: where the minutes can be read. */
    keptAt: inlineText,
    /** 13:5: of a joint board, the day on which the last of its members announced it. */
    announcedByAll: date.optional(),
  };
  /** The law that says that it is to be announced on the board. */
  const basis = describedLinkSchema(shared);
  return z.discriminatedUnion("form", [
    z.strictObject({
      form: z.literal("meeting"),
      ...common,
      body: inlineText,
      assembly: z.enum(assemblies),
      /** On the clocks of the site's time zone. */
      start: localDateTime,
      place: placeSchema(shared),
      /** 5:13: the matters that are to be dealt with. */
      matters: markdown.optional(),
      /** 5:14: matters that could not wait, announced after the meeting itself was. */
      urgent: z.boolean().default(false),
    }),
    z.strictObject({
      form: z.literal("minutes"),
      ...common,
      ...appealFields,
      body: inlineText,
      meeting: date,
      adjusted: date,
      /** Where only some of the minutes were adjusted: `101–124`. */
      paragraphs: filledString.optional(),
      /** 8:13: regulations that are promulgated by this announcement. */
      regulations: z.array(describedLinkSchema(shared)).default([]),
    }),
    z.strictObject({
      form: z.literal("decision"),
      ...common,
      ...appealFields,
      title: inlineText,
      body: inlineText,
      decided: date,
    }),
    z
      .strictObject({
        form: z.literal("consultation"),
        ...common,
        title: inlineText,
        stage: z.enum(consultationStages),
        basis,
        from: date,
        until: date,
        comment: markdown,
      })
      .superRefine((period, context) => refuseReversed(period, context, "until")),
    z.strictObject({
      form: z.literal("other"),
      ...common,
      title: inlineText,
      basis,
      until: date,
    }),
  ]);
}

function commonFields(shared: SharedSchemas) {
  return {
    $schema: z.string().optional(),
    /** Whose board it stands on; the site's publisher where nothing is said. */
    organisation: referenceTo("organisation").optional(),
    /** The day on which it came up on the board (8:12). */
    announced: date,
    description: shared.markdown.optional(),
    papers: z.array(describedLinkSchema(shared)).default([]),
    contacts: z.array(referenceTo("contact")).default([]),
  };
}

type NoticeFields = z.output<ReturnType<typeof noticeSchema>>;

export type Notice = NoticeFields & { readonly id: string };

declare module "../../model/site.ts" {
  interface ThingTypes {
    readonly notice: Notice;
  }
}

/** A notice of one form. */
export type NoticeOf<Form extends NoticeForm> = Extract<Notice, { readonly form: Form }>;

/** A notice that starts the time for appeals. */
export type Appealable = NoticeOf<"minutes" | "decision">;
