import { get } from "../../../src/model/site.ts";
import { Inline } from "../../components/inline/inline.tsx";
import { ThingLink } from "../../components/thing-link/thing-link.tsx";
import { usePage } from "../../page-context.tsx";
import { PriorityTiles } from "./priority-tile/priority-tile.tsx";

/** What the body works for, on the start page. */
export function PrioritiesOnStart() {
  const { site } = usePage();
  const reference = site.settings.start.prioritySet;
  if (!reference) return null;
  const { name, priorities } = get(site.things.priorities, reference);
  return (
    <section class="band wrapper" aria-labelledby="priorities">
      <h2 id="priorities">
        <Inline text={name} />
      </h2>
      <PriorityTiles priorities={priorities.filter(({ kind }) => kind === "priority")} level={3} />
      <p class="more">
        <ThingLink to={reference}>{usePage().translator.t("ui.programme.toPriorities")}</ThingLink>
      </p>
    </section>
  );
}
