import type { Notice } from "../../../../src/kinds/notice/schema.ts";
import type { LocalizedMarkdown } from "../../../../src/model/shared-schemas.ts";
import { below, Heading, type HeadingLevel } from "../../../components/heading/heading.tsx";
import { LocalizedProse } from "../../../components/prose/prose.tsx";
import { usePage } from "../../../page-context.tsx";

interface NoticeTextsProps {
  readonly notice: Notice;
  /** Of the headings above the texts. */
  readonly level: HeadingLevel;
}

/** What a notice tells: of itself, of the matters of a meeting, and of how to comment. */
export function NoticeTexts({ notice, level }: NoticeTextsProps) {
  const { description } = notice;
  return (
    <>
      {description && <LocalizedProse text={description} headingLevel={level} />}
      {notice.form === "meeting" && notice.matters && (
        <TextPart name="matters" text={notice.matters} level={level} />
      )}
      {notice.form === "consultation" && (
        <TextPart name="comment" text={notice.comment} level={level} />
      )}
    </>
  );
}

interface TextPartProps extends Pick<NoticeTextsProps, "level"> {
  readonly name: "matters" | "comment";
  readonly text: LocalizedMarkdown;
}

function TextPart({ name, text, level }: TextPartProps) {
  const { t } = usePage().translator;
  return (
    <section class="notice-text">
      <Heading level={level}>{t(`ui.notice.${name}`)}</Heading>
      <LocalizedProse
        text={text}
        headingLevel={below(level)}
        footnotesLevel={below(level)}
        idPrefix={`${name}_`}
      />
    </section>
  );
}
