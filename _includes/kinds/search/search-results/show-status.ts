import type { Found } from "../../../components/site-search/search-pages.ts";
import { countText, fillText } from "../../../scripts/texts.ts";

/**
 * Says how much was found, and offers the question that may have been meant.
 * @param part finds a part of the search by its name
 * @param found undefined where nothing was asked
 */
export function showStatus(
  part: (name: string) => HTMLElement,
  found: Found | undefined,
  query: string,
): void {
  const [status, only, meant] = [part("status"), part("only-longer"), part("meant")];
  const { whole = [], longer = [] } = found ?? {};
  const isOnlyLonger = whole.length === 0 && longer.length > 0;
  only.textContent = isOnlyLonger ? countText(only, longer.length, { query }) : "";
  if (found === undefined || isOnlyLonger) status.textContent = "";
  else if (whole.length > 0) status.textContent = countText(status, whole.length, { query });
  else status.textContent = fillText(status.dataset.none ?? "", { query });
  meant.replaceChildren(...(found?.meant === undefined ? [] : [linkTo(found.meant, meant)]));
}

/** A link to the same question in other words, with the filters as they are. */
function linkTo(query: string, { dataset }: HTMLElement): HTMLAnchorElement {
  const search = new URLSearchParams(location.search);
  search.set("q", query);
  const link = document.createElement("a");
  link.href = `?${search}`;
  link.textContent = fillText(dataset.meant ?? "", { query });
  return link;
}
