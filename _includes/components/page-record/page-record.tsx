import type { NewsPage, PlainPage } from "../../../src/model/page.ts";
import type { Reference } from "../../../src/model/reference.ts";
import { changesOf } from "../../../src/routes/history.ts";
import { usePage } from "../../page-context.tsx";
import { Day } from "../day/day.tsx";
import { type Fact, Facts } from "../facts/facts.tsx";
import { ThingLink } from "../thing-link/thing-link.tsx";
import { ownerOf } from "./owner-of.ts";

/** How many earlier changes are listed: a page that changes daily has no end of them. */
const changesShown = 20;

/** Who answers for a page, and when it was published, changed and last looked over. */
export function PageRecord() {
  const { site, route, translator, history } = usePage();
  const { t } = translator;
  const { view } = route;
  const owner = ownerOf(view, site);
  if (!owner) return null;
  const page = view.kind === "news" || view.kind === "page" ? view.page : undefined;
  const [latest, ...earlier] = changesOf(route, site, history ?? new Map());
  return (
    <section class="page-record" aria-labelledby="page_record">
      <h2 id="page_record">{t("ui.page.about")}</h2>
      <Facts
        facts={[
          { term: t("ui.page.owner"), value: <Owner owner={owner} page={page} /> },
          ...(page ? datesOf(page, t) : []),
          latest !== undefined && { term: t("ui.page.changed"), value: <Day date={latest} /> },
        ]}
      />
      {earlier.length > 0 && <Earlier days={earlier.slice(0, changesShown)} />}
    </section>
  );
}

interface OwnerProps {
  readonly owner: Reference;
  readonly page: NewsPage | PlainPage | undefined;
}

/** An organisation, and the person who edits the page, where one is named. */
function Owner({ owner, page }: OwnerProps) {
  return (
    <>
      <ThingLink to={owner} />
      {page?.editor && (
        <span class="page-record__editor">
          {usePage().translator.t("ui.page.editor")}: <ThingLink to={page.editor} />
        </span>
      )}
    </>
  );
}

type Translate = ReturnType<typeof usePage>["translator"]["t"];

function datesOf(page: NewsPage | PlainPage, t: Translate): readonly (Fact | false)[] {
  const published = page.kind === "news" ? page.published : undefined;
  return [
    published !== undefined && {
      term: t("ui.page.published"),
      value: <Day date={published} />,
    },
    page.updated !== undefined && {
      term: t("ui.page.updated"),
      value: <Day date={page.updated} />,
    },
    page.review !== undefined && { term: t("ui.page.review"), value: <Day date={page.review} /> },
  ];
}

function Earlier({ days }: { readonly days: readonly string[] }) {
  return (
    <details class="page-record__history">
      <summary>{usePage().translator.t("ui.page.history")}</summary>
      <ul>
        {days.map((day) => (
          <li key={day}>
            <Day date={day} />
          </li>
        ))}
      </ul>
    </details>
  );
}
