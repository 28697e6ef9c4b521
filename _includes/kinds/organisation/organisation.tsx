import { peopleOf } from "../../../src/kinds/directory-groups.ts";
import type { Organisation } from "../../../src/kinds/organisation/schema.ts";
import { type Reference, referenceKey } from "../../../src/model/reference.ts";
import { mentionsOf } from "../../../src/model/site.ts";
import { withFewArticles } from "../../../src/routes/few-articles.ts";
import { FormerOrganisation } from "../../components/former-organisation/former-organisation.tsx";
import { LinkList } from "../../components/link-list/link-list.tsx";
import { OrganisationFacts } from "../../components/organisation-facts/organisation-facts.tsx";
import { PageHeader } from "../../components/page-header/page-header.tsx";
import { PeopleOf } from "../../components/people-of/people-of.tsx";
import { LocalizedProse } from "../../components/prose/prose.tsx";
import { Slot } from "../../components/slot/slot.tsx";
import { ThingLink } from "../../components/thing-link/thing-link.tsx";
import { usePage } from "../../page-context.tsx";
import { organisationsOfMember } from "./member-of.ts";
import { OrganisationHistory } from "./organisation-history/organisation-history.tsx";

interface OrganisationLayoutProps {
  readonly organisation: Organisation;
}

/** An organisation: what it is, where it comes from, who belongs to it. */
export function OrganisationLayout({ organisation }: OrganisationLayoutProps) {
  const { site, route, translator } = usePage();
  const { t } = translator;
  const { id, kind, description, members } = organisation;
  const people = peopleOf(id, site, route.language);
  const memberOf = organisationsOfMember(organisation, site);
  return (
    <div class="wrapper page article">
      <PageHeader kind={t(`ui.organisation.kind.${kind}`)}>
        <FormerOrganisation organisation={organisation} />
      </PageHeader>
      <div class="article__side">
        <OrganisationFacts organisation={organisation} />
      </div>
      <div class="article__body stack">
        {description && <LocalizedProse text={description} />}
        <OrganisationHistory organisation={organisation} level={2} />
        <LinkList heading={t("ui.organisation.members")} level={2}>
          {members.map((member) => (
            <ThingLink key={member.id} to={member} />
          ))}
        </LinkList>
        <LinkList heading={t("ui.organisation.memberOf")} level={2}>
          {memberOf.map((other) => (
            <ThingLink key={other.id} to={{ kind: "organisation", id: other.id }} />
          ))}
        </LinkList>
        {people.length > 0 && (
          <div>
            <h2>{t("ui.organisation.people")}</h2>
            <PeopleOf organisation={{ kind: "organisation", id }} />
          </div>
        )}
        <Mentions organisation={organisation} />
        <Slot name="page.naming" of={null} />
      </div>
    </div>
  );
}

/** The pages and events that name an organisation. */
function Mentions({ organisation: { id } }: OrganisationLayoutProps) {
  const { site, table, route, translator } = usePage();
  const isHeld = (by: Reference) =>
    table.find(referenceKey(by), route.language)?.page.occasion !== undefined;
  const named = mentionsOf(site, { kind: "organisation", id }).filter(
    ({ by }) => by.kind === "page" || isHeld(by),
  );
  const places = new Map(named.map((mention) => [referenceKey(mention.by), mention]));
  const shown = withFewArticles([...places.values()], table, route.language);
  return (
    <LinkList heading={translator.t("ui.organisation.mentions")} level={2}>
      {shown.map(({ by }) => (
        <ThingLink key={referenceKey(by)} to={by} />
      ))}
    </LinkList>
  );
}
