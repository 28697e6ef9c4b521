import { boardOf } from "../../../src/kinds/notice/board.ts";
import { countGroups, type PlaceInList } from "../../../src/routes/list-parts.ts";
import { GroupLinks } from "../../components/group-links/group-links.tsx";
import { usePage } from "../../page-context.tsx";

/** The years of the notices that have been taken down, with how many. */
export function YearsOfArchive({ part }: { readonly part: Pick<PlaceInList, "list" | "group"> }) {
  const { site, translator } = usePage();
  const { t } = translator;
  return (
    <GroupLinks
      label={t("ui.notice.archive.byYear")}
      groups={countGroups(boardOf(site).archive)}
      part={part}
      countText={(count) => t("ui.notice.archive.count", { count })}
    />
  );
}
