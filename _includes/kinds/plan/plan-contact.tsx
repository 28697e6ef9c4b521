import type { Plan } from "../../../src/kinds/plan/schema.ts";
import { get } from "../../../src/model/site.ts";
import { FormerOrganisation } from "../../components/former-organisation/former-organisation.tsx";
import { Heading, type HeadingLevel } from "../../components/heading/heading.tsx";
import { OrganisationFacts } from "../../components/organisation-facts/organisation-facts.tsx";
import { PeopleOf } from "../../components/people-of/people-of.tsx";
import { ThingLink } from "../../components/thing-link/thing-link.tsx";
import { usePage } from "../../page-context.tsx";

interface PlanContactProps {
  readonly plan: Plan;
  readonly level: HeadingLevel;
}

/** The body that answers for a plan, how to reach it, and its people; and the way back. */
export function PlanContact({ plan, level }: PlanContactProps) {
  const { site, translator } = usePage();
  const { t } = translator;
  const organisation = get(site.things.organisation, plan.organisation);
  return (
    <section class="plan-contact" aria-labelledby="contact">
      <Heading level={level} id="contact">
        {t("ui.contact.heading")}
      </Heading>
      <p>
        <ThingLink to={plan.organisation} />
      </p>
      <FormerOrganisation organisation={organisation} />
      <OrganisationFacts organisation={organisation} />
      <PeopleOf organisation={plan.organisation} />
      <p>
        <a href="#targets">{t("ui.plan.toTargets")}</a>
      </p>
    </section>
  );
}
