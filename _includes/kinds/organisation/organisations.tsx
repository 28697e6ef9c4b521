import { compareIn } from "../../../src/i18n/collate.ts";
import { type Organisation, organisationKinds } from "../../../src/kinds/organisation/schema.ts";
import { localize } from "../../../src/routes/links.ts";
import { PageHeader } from "../../components/page-header/page-header.tsx";
import { ThingLink } from "../../components/thing-link/thing-link.tsx";
import { usePage } from "../../page-context.tsx";

/** All organisations, by what kind they are of. */
export function OrganisationsLayout() {
  const { site, route, translator } = usePage();
  const compare = compareIn(route.language);
  const nameOf = ({ name }: Organisation) => localize(name, route.language, site).value;
  const all = [...site.things.organisation.values()].toSorted((a, b) =>
    compare(nameOf(a), nameOf(b)),
  );
  const groups = organisationKinds
    .map((kind) => ({ kind, members: all.filter((organisation) => organisation.kind === kind) }))
    .filter(({ members }) => members.length > 0);
  return (
    <div class="wrapper page">
      <PageHeader />
      <div class="organisation-groups">
        {groups.map(({ kind, members }) => (
          <section key={kind} class="organisation-group" aria-labelledby={`kind-${kind}`}>
            <h2 id={`kind-${kind}`}>{translator.t(`ui.organisation.kinds.${kind}`)}</h2>
            <ul>
              {members.map((organisation) => (
                <li key={organisation.id}>
                  <OrganisationEntry organisation={organisation} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}

function OrganisationEntry({ organisation }: { readonly organisation: Organisation }) {
  const { format } = usePage().translator;
  const { id, period } = organisation;
  return (
    <>
      <ThingLink to={{ kind: "organisation", id }} />
      {(period?.from ?? period?.to) !== undefined && period && (
        <span class="organisation-group__period">{format.period(period)}</span>
      )}
    </>
  );
}
