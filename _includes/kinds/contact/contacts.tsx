import {
  allPeople,
  groupByLetter,
  groupByOrganisation,
  peopleOfNone,
} from "../../../src/kinds/directory-groups.ts";
import { countGroups, hasParts } from "../../../src/routes/list-parts.ts";
import { nameOfInitial } from "../../../src/routes/name-of-initial.ts";
import { GroupLinks } from "../../components/group-links/group-links.tsx";
import { PageHeader } from "../../components/page-header/page-header.tsx";
import { PersonList } from "../../components/person-row/person-row.tsx";
import { ThingLink } from "../../components/thing-link/thing-link.tsx";
import { LetterLinks } from "../../layouts/letter-links.tsx";
import { usePage } from "../../page-context.tsx";
import { ContactSearch } from "./contact-search/contact-search.tsx";
import { topicsOfContact } from "./contact-topics.ts";

/** So few people may stand in two orders on one page; more stand by their names alone. */
const mostTwice = 30;

/** The directory of people, by organisation and by name; of many, the ways to them. */
export function ContactsLayout() {
  const { site, table, route, translator } = usePage();
  const { t } = translator;
  const count = site.things.contact.size;
  const letters = groupByLetter(allPeople(site, route.language), route.language);
  const isInParts = hasParts(route, countGroups(letters), table);
  return (
    <div class="wrapper page directory">
      <PageHeader>
        <p>{t("ui.contact.count", { count })}</p>
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
        {isInParts && <SearchElsewhere />}
      </PageHeader>
      {!isInParts && <ContactSearch list="people-by-name" instead="people-by-organisation" />}
      <section id="people-by-organisation" aria-labelledby="by-organisation">
        <h2 id="by-organisation">{t("ui.contact.byOrganisation")}</h2>
        {count > mostTwice ? <Organisations /> : <PeopleOfOrganisations />}
      </section>
      <section id="people-by-name" aria-labelledby="by-name">
        <h2 id="by-name">{t("ui.contact.byName")}</h2>
        {isInParts ? (
          <GroupLinks
            label={t("ui.contact.letters")}
            groups={countGroups(letters)}
            part={{ list: route.key }}
            nameOf={(initial) => nameOfInitial(initial, t)}
            countText={(one) => t("ui.contact.count", { count: one })}
          />
        ) : (
          <PeopleByName letters={letters} />
        )}
      </section>
    </div>
  );
}

/** The search of the site, narrowed to people: the field on the page knows only what stands there. */
function SearchElsewhere() {
  const { table, route, translator } = usePage();
  const search = table.find("section:search", route.language);
  if (!search) return null;
  return (
    <p class="more">
      <a href={`${search.url}?kind=contact`}>{translator.t("ui.contact.search.label")}</a>
    </p>
  );
}

/** The organisations with how many people each has; they stand on its own page. */
function Organisations() {
  const { site, route, translator } = usePage();
  return (
    <ul class="directory__organisations">
      {groupByOrganisation(site, route.language).map(({ id, people }) => (
        <li key={id}>
          <ThingLink to={{ kind: "organisation", id }} />{" "}
          <span class="group-links__count">
            {translator.t("ui.contact.count", { count: people.length })}
          </span>
        </li>
      ))}
    </ul>
  );
}

function PeopleOfOrganisations() {
  const { site, route, translator } = usePage();
  const without = peopleOfNone(site, route.language);
  return (
    <>
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
          <h3>{translator.t("ui.contact.withoutOrganisation")}</h3>
          <PersonList people={without} />
        </div>
      )}
    </>
  );
}

interface PeopleByNameProps {
  readonly letters: ReturnType<typeof groupByLetter>;
}

function PeopleByName({ letters }: PeopleByNameProps) {
  const page = usePage();
  return (
    <>
      <LetterLinks initials={[...letters.keys()]} list={page.route.key} />
      {[...letters].map(([letter, people]) => (
        <div class="directory__group" key={letter}>
          <h3 id={`letter-${letter}`}>{nameOfInitial(letter, page.translator.t)}</h3>
          <PersonList people={people} topicsOf={(contact) => topicsOfContact(contact, page)} />
        </div>
      ))}
    </>
  );
}
