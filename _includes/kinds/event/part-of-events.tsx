import { eventLists, type PartOfEvents } from "../../../src/kinds/event/event-lists.ts";
import { GroupLinks } from "../../components/group-links/group-links.tsx";
import { PageHeader } from "../../components/page-header/page-header.tsx";
import { Pagination } from "../../components/pagination/pagination.tsx";
import { PaginationStatus } from "../../components/pagination/pagination-status.tsx";
import { usePage } from "../../page-context.tsx";
import { EventList } from "./event-list/event-list.tsx";

/** A further page of what is to come, or what has been in a year. */
export function PartOfEventsLayout({ part }: { readonly part: PartOfEvents }) {
  const { site, table, translator } = usePage();
  const { t } = translator;
  return (
    <div class="wrapper page">
      <PageHeader>
        <PaginationStatus part={part} />
      </PageHeader>
      <GroupLinks
        label={t("ui.event.pastByYear")}
        groups={part.group === undefined ? [] : eventLists(site, table).years}
        part={part}
        countText={(count) => t("ui.event.count", { count })}
      />
      <EventList events={part.items} level={2} />
      <Pagination part={part} />
    </div>
  );
}
