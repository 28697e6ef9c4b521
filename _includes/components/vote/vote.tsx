import type { Session } from "../../../src/model/programme.ts";
import { usePage } from "../../page-context.tsx";
import { Heading, type HeadingLevel } from "../heading/heading.tsx";
import { Inline } from "../inline/inline.tsx";

interface VoteProps {
  readonly vote: NonNullable<Session["vote"]>;
  readonly level: HeadingLevel;
}

/** A live vote during a session: what is asked, when it is open, and where. */
export function Vote({ vote: { question, url, opens, closes }, level }: VoteProps) {
  const { t, format } = usePage().translator;
  return (
    <div class="vote">
      <Heading level={level} class="vote__heading">
        {t("ui.programme.vote")}
      </Heading>
      <p class="vote__question">
        <Inline text={question} />
      </p>
      {opens && <p>{t("ui.programme.voteOpens", { time: format.clock(opens) })}</p>}
      {closes && <p>{t("ui.programme.voteCloses", { time: format.clock(closes) })}</p>}
      {url && (
        <p>
          <a href={url}>{t("ui.programme.toVote")}</a>
        </p>
      )}
    </div>
  );
}
