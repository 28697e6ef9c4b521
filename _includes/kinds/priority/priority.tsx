import type { Priority, PrioritySet } from "../../../src/kinds/priority/schema.ts";
import { referenceKey } from "../../../src/model/reference.ts";
import { type Mention, mentionsOf } from "../../../src/model/site.ts";
import { Inline } from "../../components/inline/inline.tsx";
import { PageHeader } from "../../components/page-header/page-header.tsx";
import { PersonList } from "../../components/person-row/person-row.tsx";
import { Pictogram } from "../../components/pictogram/pictogram.tsx";
import { LocalizedProse } from "../../components/prose/prose.tsx";
import { Slot } from "../../components/slot/slot.tsx";
import { ThingLink } from "../../components/thing-link/thing-link.tsx";
import { type PageContext, usePage } from "../../page-context.tsx";
import { LabelHistory } from "./label-history/label-history.tsx";
import { peopleConcerned } from "./people-concerned.ts";

interface PriorityLayoutProps {
  readonly priority: Priority;
  readonly set: PrioritySet;
}

declare module "../kind-looks.ts" {
  interface Slots {
    /** News that concern a priority. */
    "priority.news": Priority;
    /** What else names a priority. */
    "priority.named": Priority;
    /** What is planned in the field of a priority. */
    "priority.planned": Priority;
  }
}

/** A priority, and all on the site that concerns it. */
export function PriorityLayout({ priority, set }: PriorityLayoutProps) {
  const page = usePage();
  const { site, translator } = page;
  const isNamed = mentionsOf(site, { kind: "priority", id: priority.id }).some((mention) =>
    isNamedBy(mention, page),
  );
  return (
    <div class={`priority-page theme-${priority.theme}`}>
      <div class="priority-page__ground">
        <div class="priority-page__pattern" />
        <div class="wrapper priority-page__opening">
          <Pictogram priority={priority} class="pictogram pictogram--large" />
          <PageHeader kind={translator.t(`ui.priority.kind.${priority.kind}`)} />
        </div>
      </div>
      <div class="wrapper page stack">
        <div class="sidebar">
          <div class="stack">
            <LocalizedProse text={priority.description} class="prose preamble" />
            {isNamed ? (
              <Slot name="priority.news" of={priority} />
            ) : (
              <p>{translator.t("ui.priority.nothing")}</p>
            )}
          </div>
          <div class="stack">
            <Slot name="priority.named" of={priority} />
            <People priority={priority} />
            <Slot name="priority.planned" of={priority} />
          </div>
        </div>
        {priority.labels.length > 1 && <LabelHistory priorities={[priority]} id="label-history" />}
        <p class="more">
          <ThingLink to={{ kind: "priorities", id: set.id }}>
            <Inline text={set.name} />
          </ThingLink>
        </p>
      </div>
    </div>
  );
}

function People({ priority }: Pick<PriorityLayoutProps, "priority">) {
  const { site, table, route, translator } = usePage();
  const { t } = translator;
  const people = peopleConcerned(priority.id, { site, table, language: route.language });
  if (people.length === 0) return null;
  return (
    <div>
      <h2>{t("ui.priority.people")}</h2>
      <PersonList people={people.map((contact) => ({ contact }))} />
    </div>
  );
}

/** Whether there is news of a priority, or something is held about it. */
function isNamedBy({ by }: Mention, { table, route }: PageContext): boolean {
  const page = table.find(referenceKey(by), route.language)?.page;
  return page?.isArticle === true || page?.occasion !== undefined;
}
