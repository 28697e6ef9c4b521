import { usePage } from "../../../page-context.tsx";

/** The way to what has been taken down from the board. */
export function ArchiveLink() {
  const { table, route, translator } = usePage();
  const archive = table.find("section:notice-board/archive", route.language);
  return archive ? <a href={archive.url}>{translator.t("ui.notice.state.archive")}</a> : null;
}
