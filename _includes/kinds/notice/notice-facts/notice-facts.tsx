import type { ComponentChildren } from "preact";
import type { LocaleTexts } from "../../../../src/i18n/locale.ts";
import {
  dayOfMeeting,
  isAppealable,
  lastDayForAppeal,
  lastDayOnBoard,
} from "../../../../src/kinds/notice/period.ts";
import type { Notice, NoticeOf } from "../../../../src/kinds/notice/schema.ts";
import { Day } from "../../../components/day/day.tsx";
import { DescribedLink } from "../../../components/described-link/described-link.tsx";
import { Facts } from "../../../components/facts/facts.tsx";
import { Inline } from "../../../components/inline/inline.tsx";
import { usePage } from "../../../page-context.tsx";
import { MeetingPlace, MeetingTime } from "./meeting-facts.tsx";

interface NamedFact {
  /** In the locales: `ui.notice.facts.NAME`. */
  readonly name: keyof LocaleTexts["ui"]["notice"]["facts"];
  readonly value: ComponentChildren;
}

/** The days of a notice, whose it is, and where to read more (kommunallagen 8:12). */
export function NoticeFacts({ notice }: { readonly notice: Notice }) {
  const { t } = usePage().translator;
  const facts: readonly NamedFact[] = [
    ...factsOfForm(notice),
    { name: "announced", value: <Day date={notice.announced} /> },
    ...factsOfAppeal(notice),
    { name: "until", value: <Day date={lastDayOnBoard(notice)} /> },
  ];
  return (
    <Facts
      facts={facts.map(({ name, value }) => ({ term: t(`ui.notice.facts.${name}`), value }))}
    />
  );
}

function factsOfForm(notice: Notice): readonly NamedFact[] {
  switch (notice.form) {
    case "meeting":
      return factsOfMeeting(notice);
    case "minutes":
      return factsOfMinutes(notice);
    case "decision":
      return [
        { name: "body", value: <Inline text={notice.body} /> },
        { name: "decided", value: <Day date={notice.decided} /> },
      ];
    case "consultation":
      return [
        { name: "period", value: <Period notice={notice} /> },
        { name: "basis", value: <DescribedLink link={notice.basis} /> },
      ];
    case "other":
      return [{ name: "basis", value: <DescribedLink link={notice.basis} /> }];
  }
}

function factsOfMeeting(notice: NoticeOf<"meeting">): readonly NamedFact[] {
  return [
    { name: "body", value: <Inline text={notice.body} /> },
    { name: "meeting", value: <Day date={dayOfMeeting(notice)} weekday /> },
    { name: "time", value: <MeetingTime start={notice.start} /> },
    { name: "place", value: <MeetingPlace place={notice.place} /> },
  ];
}

function factsOfMinutes(notice: NoticeOf<"minutes">): readonly NamedFact[] {
  const { body, meeting, adjusted, paragraphs } = notice;
  return [
    { name: "body", value: <Inline text={body} /> },
    { name: "meeting", value: <Day date={meeting} /> },
    ...(paragraphs === undefined ? [] : [{ name: "paragraphs", value: paragraphs } as const]),
    { name: "adjusted", value: <Day date={adjusted} /> },
  ];
}

function factsOfAppeal(notice: Notice): readonly NamedFact[] {
  if (!isAppealable(notice)) return [];
  const { announcedByAll, keptAt } = notice;
  return [
    ...(announcedByAll === undefined
      ? []
      : [{ name: "announcedByAll", value: <Day date={announcedByAll} /> } as const]),
    { name: "lastDay", value: <Day date={lastDayForAppeal(notice)} /> },
    { name: "keptAt", value: <Inline text={keptAt} /> },
  ];
}

function Period({ notice: { from, until } }: { readonly notice: NoticeOf<"consultation"> }) {
  return <>{usePage().translator.format.dateRange(from, until)}</>;
}
