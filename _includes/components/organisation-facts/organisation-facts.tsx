import type { Organisation } from "../../../src/kinds/organisation/schema.ts";
import { localize } from "../../../src/routes/links.ts";
import { usePage } from "../../page-context.tsx";
import { type Fact, Facts } from "../facts/facts.tsx";
import { Inline } from "../inline/inline.tsx";
import { TelephoneLink } from "../telephone-link/telephone-link.tsx";
import { Address } from "./address.tsx";

interface OrganisationFactsProps {
  readonly organisation: Organisation;
}

/** What is known of an organisation, term by term. */
export function OrganisationFacts({ organisation }: OrganisationFactsProps) {
  const { t, format } = usePage().translator;
  const { county, shortName, period, memberCount, addresses } = organisation;
  return (
    <Facts
      facts={[
        shortName && { term: t("ui.organisation.shortName"), value: <Inline text={shortName} /> },
        county && { term: t("ui.organisation.county"), value: <Inline text={county} /> },
        period && { term: t("ui.organisation.period"), value: format.period(period) },
        memberCount !== undefined && {
          term: t("ui.organisation.size"),
          value: t("ui.organisation.memberCount", { count: memberCount }),
        },
        ...addresses.map(
          (address): Fact => ({
            term: t(`ui.organisation.address.${address.kind}`),
            value: <Address address={address} />,
          }),
        ),
        ...useWays(organisation),
      ]}
    />
  );
}

/** How to reach the organisation: telephone, mailbox, website. */
function useWays({ phones, email, website, name: names }: Organisation): readonly (Fact | false)[] {
  const { site, route, translator } = usePage();
  const { t } = translator;
  const name = localize(names, route.language, site).value;
  return [
    phones.length > 0 && {
      term: t("ui.contact.telephone"),
      value: phones.map((telephone) => (
        <TelephoneLink key={telephone.uri} telephone={telephone} name={name} />
      )),
    },
    email !== undefined && {
      term: t("ui.contact.email"),
      value: <a href={`mailto:${email}`}>{email}</a>,
    },
    website !== undefined && {
      term: t("ui.organisation.website"),
      value: <a href={website}>{t("ui.link.website", { name })}</a>,
    },
  ];
}
