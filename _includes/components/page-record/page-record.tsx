import type { Reference } from "../../../src/model/reference.ts";
import { changesOf } from "../../../src/routes/history.ts";
import type { PageNotes } from "../../../src/routes/page-definition.ts";
import { usePage } from "../../page-context.tsx";
import { Day } from "../day/day.tsx";
import { type Fact, Facts } from "../facts/facts.tsx";
import { ThingLink } from "../thing-link/thing-link.tsx";

/** How many earlier changes are listed: a page that changes daily has no end of them. */
const changesShown = 20;

/** Who answers for a page, and when it was published, changed and last looked over. */
export function PageRecord() {
  const { site, route, translator, history } = usePage();
  const { t } = translator;
  const { page, subject } = route;
  const owner = page.owner?.(subject, site);
  if (!owner) return null;
  const notes = page.notes?.(subject) ?? {};
  const [latest, ...earlier] = changesOf(route, site, history ?? new Map());
  return (
    <section class="page-record" aria-labelledby="page_record">
      <h2 id="page_record">{t("ui.page.about")}</h2>
      <Facts
        facts={[
          { term: t("ui.page.owner"), value: <Owner owner={owner} editor={notes.editor} /> },
          ...datesOf(notes, t),
          latest !== undefined && { term: t("ui.page.changed"), value: <Day date={latest} /> },
        ]}
      />
      {earlier.length > 0 && <Earlier days={earlier.slice(0, changesShown)} />}
    </section>
  );
}

interface OwnerProps {
  readonly owner: Reference;
  readonly editor: Reference | undefined;
}

/** An organisation, and the person who edits the page, where one is named. */
function Owner({ owner, editor }: OwnerProps) {
  return (
    <>
      <ThingLink to={owner} />
      {editor && (
        <span class="page-record__editor">
          {usePage().translator.t("ui.page.editor")}: <ThingLink to={editor} />
        </span>
      )}
    </>
  );
}

type Translate = ReturnType<typeof usePage>["translator"]["t"];

function datesOf(
  { published, updated, review }: PageNotes,
  t: Translate,
): readonly (Fact | false)[] {
  return [
    published !== undefined && { term: t("ui.page.published"), value: <Day date={published} /> },
    updated !== undefined && { term: t("ui.page.updated"), value: <Day date={updated} /> },
    review !== undefined && { term: t("ui.page.review"), value: <Day date={review} /> },
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
