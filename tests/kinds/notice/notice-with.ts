import { checkNotice } from "../../../src/kinds/notice/checks.ts";
import { type Notice, type NoticeForm, noticeSchema } from "../../../src/kinds/notice/schema.ts";
import { readThing } from "../read-thing.ts";

/** A notice of each form that has no fault; invented. */
const examples = {
  meeting: {
    form: "meeting",
    body: { sv: "Regionfullmäktige", en: "The Regional Council" },
    assembly: "council",
    start: "2026-12-03T10:00",
    place: { kind: "venue", name: { sv: "Stora salen" } },
    announced: "2026-11-26",
    matters: { sv: "- Budget" },
  },
  minutes: {
    form: "minutes",
    body: { sv: "Regionstyrelsen", en: "The Executive Board" },
    meeting: "2026-11-09",
    adjusted: "2026-11-16",
    announced: "2026-11-17",
    keptAt: { sv: "Kansliet" },
  },
  decision: {
    form: "decision",
    title: { sv: "Tillstånd till torghandel" },
    body: { sv: "Tekniska nämnden" },
    decided: "2026-11-09",
    announced: "2026-11-10",
    keptAt: { sv: "Kansliet" },
  },
  consultation: {
    form: "consultation",
    title: { sv: "Detaljplan för hamnen" },
    stage: "review",
    basis: { to: "https://example.org/pbl", text: { sv: "5 kap. 19 § plan- och bygglagen" } },
    from: "2026-11-16",
    until: "2026-12-07",
    announced: "2026-11-16",
    comment: { sv: "Skriv till oss." },
  },
  other: {
    form: "other",
    title: { sv: "Upphittat gods" },
    basis: { to: "https://example.org/lag", text: { sv: "En lag" } },
    until: "2026-12-07",
    announced: "2026-11-16",
  },
} as const satisfies Readonly<Record<NoticeForm, object>>;

/** Reads a notice with some fields changed, added, or (`undefined`) taken away. */
export function readNotice(form: NoticeForm, changes: object = {}) {
  return readThing({ ...examples[form], ...changes }, { schema: noticeSchema, check: checkNotice });
}

/** A notice without faults. */
export function noticeWith(form: NoticeForm, changes: object = {}): Notice {
  const { thing, faults } = readNotice(form, changes);
  if (!thing) throw new Error(faults.join("\n"));
  return thing;
}
