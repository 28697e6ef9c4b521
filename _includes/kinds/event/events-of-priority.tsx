import type { Priority } from "../../../src/kinds/priority/schema.ts";
import { mentionsOf } from "../../../src/model/site.ts";
import { LinkList } from "../../components/link-list/link-list.tsx";
import { ThingLink } from "../../components/thing-link/thing-link.tsx";
import { usePage } from "../../page-context.tsx";

/** The events that name a priority, on the page of the priority. */
export function EventsOfPriority({ priority: { id } }: { readonly priority: Priority }) {
  const { site, translator } = usePage();
  const events = mentionsOf(site, { kind: "priority", id }).filter(({ by }) => by.kind === "event");
  return (
    <LinkList heading={translator.t("ui.event.title")} level={2}>
      {events.map(({ by }) => (
        <ThingLink key={by.id} to={by} />
      ))}
    </LinkList>
  );
}
