import type { Document } from "../../../src/kinds/document/schema.ts";
import { titleOf } from "../../../src/routes/links.ts";
import type { HeadingLevel } from "../../components/heading/heading.tsx";
import { InlineValue } from "../../components/inline/inline.tsx";
import { LinkList } from "../../components/link-list/link-list.tsx";
import { Slotted, slot } from "../../components/slotted/slotted.tsx";
import { ThingLink, ThingTitle } from "../../components/thing-link/thing-link.tsx";
import { usePage } from "../../page-context.tsx";

interface PlansOfDocumentProps {
  readonly document: Pick<Document, "plans">;
  readonly level: HeadingLevel;
}

/** The plans that were published as a document, and their parts. */
export function PlansOfDocument({ document: { plans }, level }: PlansOfDocumentProps) {
  const { site, table, route, translator } = usePage();
  const { t } = translator;
  const links = plans.flatMap((plan) => [
    <ThingLink key={plan.id} to={plan}>
      <Slotted text={t("ui.document.planAsData", { title: slot })}>
        <ThingTitle of={plan} />
      </Slotted>
    </ThingLink>,
    ...["scorecard", "chart", "budget"]
      .flatMap((part) => table.find(`plan:${plan.id}/${part}`, route.language) ?? [])
      .map((target) => (
        <a key={target.key} href={target.url}>
          <InlineValue {...titleOf(target, site, translator)} />
        </a>
      )),
  ]);
  return (
    <LinkList heading={t("ui.document.plans")} level={level}>
      {links}
    </LinkList>
  );
}
