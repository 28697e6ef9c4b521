import {
  dayOf,
  type Programme,
  type Session as SessionData,
} from "../../../../src/kinds/programme/schema.ts";
import { sessionId } from "../../../../src/kinds/programme/session-id.ts";
import { sessionUid } from "../../../../src/kinds/programme/session-uid.ts";
import { get } from "../../../../src/model/site.ts";
import { below, Heading, type HeadingLevel } from "../../../components/heading/heading.tsx";
import { Image } from "../../../components/picture/picture.tsx";
import { PriorityLine } from "../../../components/priority-line/priority-line.tsx";
import { LocalizedProse } from "../../../components/prose/prose.tsx";
import { slot } from "../../../components/slotted/slotted.tsx";
import { usePage } from "../../../page-context.tsx";
import { offersChoice } from "../programme-choice/offers-choice.ts";
import { SessionToggle } from "../programme-choice/session-toggle.tsx";
import { SessionTime } from "../session-time/session-time.tsx";
import { Vote } from "../vote/vote.tsx";
import { liveTexts } from "./live-texts.ts";
import { SessionContacts } from "./session-contacts.tsx";
import { SessionTitle } from "./session-title.tsx";
import { Speakers } from "./speakers.tsx";

interface SessionProps {
  readonly session: SessionData;
  readonly programme: Programme;
  /** Its place among the programme's sessions, from 0. */
  readonly index: number;
  readonly level: HeadingLevel;
}

/** A part of a programme: when, what, who, why, and whom to ask. */
export function Session({ session, programme, index, level }: SessionProps) {
  const { kind, speakers, description, vote, contacts } = session;
  const { site, translator } = usePage();
  const id = sessionId(index);
  const live = liveTexts(session, programme, translator);
  return (
    <article
      class={`session session--${kind}`}
      id={id}
      aria-labelledby={`${id}_title`}
      data-uid={sessionUid(session, programme, site)}
      data-priority={session.priority?.id}
      data-clock={live.clock}
      data-day-and-clock={live.dayAndClock}
    >
      <SessionTime session={session} programme={programme} />
      <div class="session__content">
        <SessionKind session={session} />
        <Heading level={level} class="session__title" id={`${id}_title`}>
          <SessionTitle session={session} />
        </Heading>
        {speakers.length > 0 && <Speakers speakers={speakers} />}
        {description && (
          <LocalizedProse
            text={description}
            headingLevel={below(level)}
            idPrefix={`${id}_`}
            class="prose session__description"
          />
        )}
        {vote && <Vote session={session} programme={programme} level={below(level)} />}
        <SessionPriority session={session} programme={programme} />
        {contacts && <SessionContacts contacts={contacts} level={below(level)} />}
        {offersChoice(programme) && <SessionToggle session={session} />}
      </div>
      {session.picture && (
        <div class="session__picture">
          <Image picture={session.picture} place="portrait" />
        </div>
      )}
    </article>
  );
}

/** WCAG 1.4.1: a break is told apart in words, not by its colour alone. */
function SessionKind({ session: { kind } }: Pick<SessionProps, "session">) {
  const { t } = usePage().translator;
  return kind === "talk" ? null : <p class="session__kind">{t(`ui.programme.kind.${kind}`)}</p>;
}

function SessionPriority({ session, programme }: Pick<SessionProps, "session" | "programme">) {
  const { site, translator } = usePage();
  if (!session.priority) return null;
  return (
    <PriorityLine
      priority={get(site.things.priority, session.priority)}
      day={dayOf(session, programme)}
      text={translator.t("ui.programme.priority", { priority: slot })}
    />
  );
}
