import { type IndexEntry, indexGroups } from "../../../src/routes/index-groups.ts";
import type { ListPart } from "../../../src/routes/list-parts.ts";
import { PageHeader } from "../../components/page-header/page-header.tsx";
import { Pagination } from "../../components/pagination/pagination.tsx";
import { PaginationStatus } from "../../components/pagination/pagination-status.tsx";
import { LetterLinks } from "../../layouts/letter-links.tsx";
import { speakerOf, usePage } from "../../page-context.tsx";
import { LetterSection } from "./letter-section/letter-section.tsx";

/** One letter of the index, with the alphabet. */
export function LetterLayout({ part }: { readonly part: ListPart<IndexEntry> }) {
  const page = usePage();
  const { list, group = "", items } = part;
  const initials = [...indexGroups(speakerOf(page), page.table).keys()];
  return (
    <div class="wrapper page">
      <PageHeader>
        <LetterLinks initials={initials} list={list} current={group} />
        <PaginationStatus part={part} />
      </PageHeader>
      <div class="a-to-z">
        <LetterSection initial={group} entries={items} />
      </div>
      <Pagination part={part} />
    </div>
  );
}
