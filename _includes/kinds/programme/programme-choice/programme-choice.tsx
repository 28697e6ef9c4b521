import type { Programme } from "../../../../src/kinds/programme/schema.ts";
import { Heading, type HeadingLevel } from "../../../components/heading/heading.tsx";
import { Slotted, slot } from "../../../components/slotted/slotted.tsx";
import { usePage } from "../../../page-context.tsx";
import { PriorityChoice } from "./priority-choice.tsx";

interface ProgrammeChoiceProps {
  readonly programme: Programme;
  readonly level: HeadingLevel;
  /** The address of the calendar that has each session as an entry of its own. */
  readonly calendar: string | undefined;
}

/**
 * A visitor's way through a programme: sessions of some priorities, a programme of their own, and what
 * to do with it. It needs a script, and shows itself when one is there; without, the whole programme is.
 */
export function ProgrammeChoice({ programme, level, calendar }: ProgrammeChoiceProps) {
  const { t } = usePage().translator;
  return (
    <programme-choice
      class="programme-choice"
      hidden
      data-programme={programme.id}
      data-calendar={calendar}
      data-not-read
      data-pagefind-ignore
    >
      <Heading level={level}>{t("ui.choice.title")}</Heading>
      <div class="programme-choice__parts">
        <PriorityChoice programme={programme} />
        <OwnChoice />
      </div>
      {/* WCAG 4.1.3: what a choice brings about is announced, and the focus stays where it is. */}
      <p class="programme-choice__count" role="status">
        <Slotted text={t("ui.choice.shown", { shown: slot, total: programme.sessions.length })}>
          <span data-part="shown">{programme.sessions.length}</span>
        </Slotted>
      </p>
      <div class="programme-choice__messages" role="status">
        {(["empty", "notKept", "failed", "saved"] as const).map((message) => (
          <p key={message} data-message={message} hidden>
            {t(`ui.choice.${message}`)}
          </p>
        ))}
      </div>
    </programme-choice>
  );
}

function OwnChoice() {
  const { t } = usePage().translator;
  return (
    <fieldset>
      <legend>{t("ui.choice.mine")}</legend>
      <p class="programme-choice__help">{t("ui.choice.mineHelp")}</p>
      <label class="programme-choice__option">
        <input type="checkbox" data-limit="mine" />
        <span>
          <Slotted text={t("ui.choice.onlyMine", { chosen: slot })}>
            <span data-part="mine">0</span>
          </Slotted>
        </span>
      </label>
      <div class="programme-choice__buttons">
        {(["save", "print", "clear"] as const).map((action) => (
          <button key={action} type="button" class="choice-button" data-action={action}>
            {t(`ui.choice.${action}`)}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
