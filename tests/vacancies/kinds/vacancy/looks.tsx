/** @jsxRuntime automatic @jsxImportSource preact */
import {
  ContactCards,
  Day,
  defineLooks,
  Facts,
  get,
  Inline,
  LocalizedProse,
  Notice,
  PageHeader,
  ThingLink,
  usePage,
} from "regionwebb/looks";
import { openVacancies, type vacancy } from "./kind.ts";
import { isOpen, type Vacancy } from "./schema.ts";

export const looks = defineLooks<typeof vacancy>({
  layouts: { list: () => <List />, vacancy: (one) => <Page vacancy={one} /> },
  feedTexts: { vacancy: (one) => <LocalizedProse text={one.preamble} /> },
});

interface VacancyProps {
  readonly vacancy: Vacancy;
}

/** What one can apply for now. */
function List() {
  const { site, translator } = usePage();
  const { t } = translator;
  const open = openVacancies(site);
  return (
    <div class="wrapper page">
      <PageHeader>
        <p class="preamble">{t(open.length > 0 ? "ui.vacancy.introduction" : "ui.vacancy.none")}</p>
      </PageHeader>
      <ul class="vacancies">
        {open.map((one) => (
          <li key={one.id}>
            <h2>
              <ThingLink to={{ kind: "vacancy", id: one.id }} />
            </h2>
            <Summary vacancy={one} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Summary({ vacancy: { place, extent, lastDay } }: VacancyProps) {
  const { t } = usePage().translator;
  return (
    <Facts
      facts={[
        { term: t("ui.vacancy.place"), value: <Inline text={place} /> },
        { term: t("ui.vacancy.extent"), value: t("ui.vacancy.percent", { extent }) },
        { term: t("ui.vacancy.lastDay"), value: <Day date={lastDay} /> },
      ]}
    />
  );
}

function Page({ vacancy: one }: VacancyProps) {
  const { site, translator } = usePage();
  const { t } = translator;
  return (
    <div class="wrapper page article">
      <PageHeader>
        {!isOpen(one, site) && (
          <Notice>
            <p>{t("ui.vacancy.closed")}</p>
          </Notice>
        )}
        <LocalizedProse text={one.preamble} class="prose preamble" />
      </PageHeader>
      <div class="article__side">
        <Summary vacancy={one} />
        <ContactCards
          contacts={one.contacts.map((contact) => get(site.things.contact, contact))}
          level={2}
        />
      </div>
      <div class="article__body stack">
        {one.description && <LocalizedProse text={one.description} idPrefix="description_" />}
        <h2>{t("ui.vacancy.howToApply")}</h2>
        <LocalizedProse text={one.howToApply} idPrefix="apply_" />
      </div>
    </div>
  );
}
