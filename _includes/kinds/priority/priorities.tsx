import type { PrioritySet } from "../../../src/kinds/priority/schema.ts";
import { Facts } from "../../components/facts/facts.tsx";
import { PageHeader } from "../../components/page-header/page-header.tsx";
import { LocalizedProse } from "../../components/prose/prose.tsx";
import { ThingLink } from "../../components/thing-link/thing-link.tsx";
import { usePage } from "../../page-context.tsx";
import { LabelHistory } from "./label-history/label-history.tsx";
import { PriorityTiles } from "./priority-tile/priority-tile.tsx";

/** The priorities of a strategy, what cuts across them, and what they have been called. */
export function PrioritiesLayout({ set }: { readonly set: PrioritySet }) {
  const { t } = usePage().translator;
  const priorities = set.priorities.filter(({ kind }) => kind === "priority");
  const crossCutting = set.priorities.filter(({ kind }) => kind === "cross-cutting");
  return (
    <div class="wrapper page stack">
      <PageHeader>
        <LocalizedProse text={set.introduction} class="prose preamble" />
        <Facts
          facts={[{ term: t("ui.organisation.one"), value: <ThingLink to={set.organisation} /> }]}
        />
      </PageHeader>
      <section aria-labelledby="priorities">
        <h2 id="priorities">{t("ui.priority.title")}</h2>
        <PriorityTiles priorities={priorities} level={3} />
      </section>
      {crossCutting.length > 0 && (
        <section aria-labelledby="cross-cutting">
          <h2 id="cross-cutting">{t("ui.priority.crossCutting")}</h2>
          <PriorityTiles priorities={crossCutting} level={3} />
        </section>
      )}
      <LabelHistory priorities={set.priorities} id="label-history" />
    </div>
  );
}
