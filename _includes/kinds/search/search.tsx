import { indexGroups, indexKey } from "../../../src/routes/index-groups.ts";
import { PageHeader } from "../../components/page-header/page-header.tsx";
import { TaskGroups } from "../../components/task-groups/task-groups.tsx";
import { ThingLink } from "../../components/thing-link/thing-link.tsx";
import { LetterLinks } from "../../layouts/letter-links.tsx";
import { speakerOf, usePage } from "../../page-context.tsx";
import { SearchResults } from "./search-results/search-results.tsx";

/** The search, and other ways to find things: without a script, the index. */
export function SearchLayout() {
  const page = usePage();
  const { t } = page.translator;
  const initials = [...indexGroups(speakerOf(page), page.table).keys()];
  return (
    <div class="wrapper page search-page">
      <PageHeader />
      <SearchResults>
        <p>{t("ui.search.withoutScript")}</p>
        <p>
          <ThingLink to={{ kind: "section", id: "a-to-z" }}>{t("ui.search.toIndex")}</ThingLink>
        </p>
        <LetterLinks initials={initials} list={indexKey} />
      </SearchResults>
      <TaskGroups level={2} />
      <OtherWays />
    </div>
  );
}

function OtherWays() {
  const { t } = usePage().translator;
  return (
    <nav aria-labelledby="other-ways">
      <h2 id="other-ways">{t("ui.search.otherWays")}</h2>
      <ul class="search-page__ways">
        {(["a-to-z", "site-map", "contacts"] as const).map((id) => (
          <li key={id}>
            <ThingLink to={{ kind: "section", id }} />
          </li>
        ))}
      </ul>
    </nav>
  );
}
