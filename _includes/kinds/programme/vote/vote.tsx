import { dayOf, type Programme, type Session } from "../../../../src/kinds/programme/schema.ts";
import { Heading, type HeadingLevel } from "../../../components/heading/heading.tsx";
import { Inline } from "../../../components/inline/inline.tsx";
import { usePage } from "../../../page-context.tsx";

interface VoteProps {
  readonly session: Session;
  readonly programme: Programme;
  readonly level: HeadingLevel;
}

/**
 * A live vote during a session: what is asked, when it is open, and where. Without a script its times
 * and its link are shown plainly; with one, what holds at the moment (`data-in` names the states).
 */
export function Vote({ session, programme, level }: VoteProps) {
  const { site, translator } = usePage();
  const { t, format } = translator;
  if (!session.vote) return null;
  const { question, url, opens, closes } = session.vote;
  const zone = programme.timeZone ?? site.settings.timeZone;
  const isHeld = programme.status === "scheduled";
  const moment = (time: string | undefined) =>
    isHeld && time ? format.dateTimeAttribute(dayOf(session, programme), time, zone) : undefined;
  return (
    <live-vote class="vote" data-opens={moment(opens)} data-closes={moment(closes)}>
      <Heading level={level} class="vote__heading">
        {t("ui.programme.vote")}
      </Heading>
      <p class="vote__question">
        <Inline text={question} />
      </p>
      <div class="vote__state">
        {opens && (
          <p data-in="plain before">{t("ui.programme.voteOpens", { time: format.clock(opens) })}</p>
        )}
        {opens && (
          <p data-in="open" hidden>
            <strong>{t("ui.live.voteOpen")}</strong>
          </p>
        )}
        {closes && (
          <p data-in="plain before open">
            {t("ui.programme.voteCloses", { time: format.clock(closes) })}
          </p>
        )}
        {closes && (
          <p data-in="closed" hidden>
            <strong>{t("ui.live.voteClosed")}</strong>
          </p>
        )}
        {url && (
          <p data-in="plain open">
            <a class="vote__link" href={url}>
              {t("ui.programme.toVote")}
            </a>
          </p>
        )}
      </div>
    </live-vote>
  );
}
