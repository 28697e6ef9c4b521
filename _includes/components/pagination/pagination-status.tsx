import type { ListPart } from "../../../src/routes/list-parts.ts";
import { usePage } from "../../page-context.tsx";

interface PaginationStatusProps {
  readonly part: Pick<ListPart, "pageNumber" | "pageCount">;
}

/** Which page of a list one is on, at the top of all but the first. */
export function PaginationStatus({ part }: PaginationStatusProps) {
  const { t } = usePage().translator;
  const { pageNumber: page, pageCount: pages } = part;
  return page > 1 ? <p>{t("ui.pagination.status", { page, pages })}</p> : null;
}
