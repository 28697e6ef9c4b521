import type { EffectTarget } from "../../../../src/kinds/plan/effect-target.ts";
import type { Plan } from "../../../../src/kinds/plan/schema.ts";
import { thingAnchor } from "../../../../src/routes/thing-anchor.ts";
import { Heading, type HeadingLevel } from "../../../components/heading/heading.tsx";
import { Inline } from "../../../components/inline/inline.tsx";
import { Notice } from "../../../components/notice/notice.tsx";
import { ThingLink } from "../../../components/thing-link/thing-link.tsx";
import { usePage } from "../../../page-context.tsx";
import { PrintedPage } from "../printed-page/printed-page.tsx";
import { TargetWords } from "../target-words/target-words.tsx";
import { FollowUps } from "./follow-ups.tsx";
import { TargetFigures } from "./target-figures.tsx";

interface TargetSectionProps {
  readonly plan: Plan;
  readonly target: EffectTarget;
  readonly level: HeadingLevel;
}

/** All that is known of a target. Its id is that of the section, so that others can point to it. */
export function TargetSection({ plan, target, level }: TargetSectionProps) {
  const { id, metric, note, missing } = target;
  const { t } = usePage().translator;
  const anchor = thingAnchor(id);
  return (
    <section class="target" id={anchor} aria-labelledby={`${anchor}_title`}>
      <Heading level={level} id={`${anchor}_title`}>
        <Inline text={metric} />
      </Heading>
      <p class="target__words">
        <TargetWords target={target} />
      </p>
      <Wordings plan={plan} target={target} />
      {note && (
        <p>
          <Inline text={note} />
        </p>
      )}
      {missing.length > 0 && (
        <Notice>
          <p>{t("ui.page.missingInSource")}</p>
          <ul class="bullets">
            {missing.map((what) => (
              <li key={what.sv}>
                <Inline text={what} />
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <TargetFigures target={target} />
      <FollowUps target={target} />
      <Ways target={target} />
    </section>
  );
}

function Wordings({ plan, target: { wordings } }: Omit<TargetSectionProps, "level">) {
  const { t } = usePage().translator;
  return (
    <dl class="target__wordings">
      {wordings.map(({ place, text, page }) => (
        <div key={place}>
          <dt>{t(`ui.plan.wording.${place}`)}</dt>
          <dd>
            <Inline text={text} /> <PrintedPage plan={plan} page={page} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** From a target to its people, to the body that answers for it, and back to the list. */
function Ways({ target: { contacts } }: Pick<TargetSectionProps, "target">) {
  const { t } = usePage().translator;
  return (
    <ul class="target__ways" data-not-read>
      {contacts.map((contact) => (
        <li key={contact.id}>
          <ThingLink to={contact} />
        </li>
      ))}
      <li>
        <a href="#contact">{t("ui.plan.contactAbout")}</a>
      </li>
      <li>
        <a href="#targets">{t("ui.plan.toTargets")}</a>
      </li>
    </ul>
  );
}
