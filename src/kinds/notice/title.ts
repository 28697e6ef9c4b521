import { parseInlineText } from "../../markdown/inline-text.ts";
import type { LocalizedMarkdown, LocalizedText } from "../../model/shared-schemas.ts";
import { type Localized, localize } from "../../routes/localize.ts";
import type { Speaker } from "../../routes/page-definition.ts";
import { dayOfMeeting } from "./period.ts";
import type { Notice, NoticeOf } from "./schema.ts";

/** The title of a notice: its own, or for minutes and meetings one that is made of the body and the day. */
export function titleOfNotice(notice: Notice, speaker: Speaker): Localized {
  switch (notice.form) {
    case "minutes":
      return { value: titleOfMinutes(notice, speaker) };
    case "meeting":
      return { value: titleOfMeeting(notice, speaker) };
    default:
      return localize(notice.title, speaker.language, speaker.site);
  }
}

/** What the form of a notice is called: a consultation by its stage. */
export function formName(notice: Notice, { t }: Pick<Speaker["translator"], "t">): string {
  if (notice.form === "consultation") return t(`ui.notice.stage.${notice.stage}`);
  return t(`ui.notice.form.${notice.form}`);
}

function titleOfMinutes(notice: NoticeOf<"minutes">, speaker: Speaker): string {
  const { t, format } = speaker.translator;
  const { meeting, paragraphs } = notice;
  const values = { body: markedBody(notice.body, speaker), date: format.date(meeting) };
  return paragraphs === undefined
    ? t("ui.notice.titles.minutes", values)
    : t("ui.notice.titles.paragraphs", { ...values, paragraphs });
}

function titleOfMeeting(notice: NoticeOf<"meeting">, speaker: Speaker): string {
  const { t, format } = speaker.translator;
  const date = format.date(dayOfMeeting(notice));
  const values = { body: markedBody(notice.body, speaker), date };
  return t(notice.urgent ? "ui.notice.titles.urgent" : "ui.notice.titles.meeting", values);
}

/** WCAG 3.1.2: the name of a body that nobody has translated keeps its language within the title. */
function markedBody(body: LocalizedText, { language, site }: Speaker): string {
  const { value, lang } = localize(body, language, site);
  if (lang === undefined) return value;
  return parseInlineText(value)
    .map((part) => `[${part.text}]{lang=${part.lang ?? lang}}`)
    .join("");
}

/** The text that says most of a notice: how to comment, what is to be dealt with, or what else it tells. */
export function mainTextOf(notice: Notice): LocalizedMarkdown | undefined {
  if (notice.form === "consultation") return notice.description ?? notice.comment;
  return notice.description ?? (notice.form === "meeting" ? notice.matters : undefined);
}
