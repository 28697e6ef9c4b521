import { PageHeader } from "../../components/page-header/page-header.tsx";
import { PersonList } from "../../components/person-row/person-row.tsx";
import { ThingLink } from "../../components/thing-link/thing-link.tsx";
import {
  groupByLetter,
  groupByOrganisation,
  peopleOfNone,
} from "../../layouts/directory-groups.ts";
import { usePage } from "../../page-context.tsx";
import { ContactSearch } from "./contact-search/contact-search.tsx";
import { topicsOfContact } from "./contact-topics.ts";

/** The directory of people, by organisation and by name. */
export function ContactsLayout() {
  const { site, translator } = usePage();
  const { t } = translator;
  return (
    <div class="wrapper page directory">
      <PageHeader>
        <p>{t("ui.contact.count", { count: site.things.contact.size })}</p>
        <nav class="jump" aria-label={t("ui.page.onThisPage")}>
          <ul>
            <li>
              <a href="#by-organisation">{t("ui.contact.byOrganisation")}</a>
            </li>
            <li>
              <a href="#by-name">{t("ui.contact.byName")}</a>
            </li>
          </ul>
        </nav>
      </PageHeader>
      <ContactSearch list="people-by-name" instead="people-by-organisation" />
      <ByOrganisation />
      <ByName />
    </div>
  );
}

function ByOrganisation() {
  const { site, route, translator } = usePage();
  const { t } = translator;
  const without = peopleOfNone(site, route.language);
  return (
    <section id="people-by-organisation" aria-labelledby="by-organisation">
      <h2 id="by-organisation">{t("ui.contact.byOrganisation")}</h2>
      {groupByOrganisation(site, route.language).map(({ id, people }) => (
        <div class="directory__group" key={id}>
          <h3>
            <ThingLink to={{ kind: "organisation", id }} />
          </h3>
          <PersonList people={people} withOrganisation={false} />
        </div>
      ))}
      {without.length > 0 && (
        <div class="directory__group">
          <h3>{t("ui.contact.withoutOrganisation")}</h3>
          <PersonList people={without} />
        </div>
      )}
    </section>
  );
}

function ByName() {
  const page = usePage();
  const { site, route, translator } = page;
  const { t } = translator;
  const letters = groupByLetter(site, route.language);
  return (
    <section id="people-by-name" aria-labelledby="by-name">
      <h2 id="by-name">{t("ui.contact.byName")}</h2>
      <nav class="jump jump--letters" aria-label={t("ui.contact.letters")}>
        <ul>
          {letters.map(({ id: letter }) => (
            <li key={letter}>
              <a href={`#letter-${letter}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map(({ id: letter, people }) => (
        <div class="directory__group" key={letter}>
          <h3 id={`letter-${letter}`}>{letter}</h3>
          <PersonList people={people} topicsOf={(contact) => topicsOfContact(contact, page)} />
        </div>
      ))}
    </section>
  );
}
