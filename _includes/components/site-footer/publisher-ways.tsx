import { get } from "../../../src/model/site.ts";
import { localize } from "../../../src/routes/links.ts";
import { usePage } from "../../page-context.tsx";
import { Address } from "../organisation-facts/address.tsx";
import { TelephoneLink } from "../telephone-link/telephone-link.tsx";

/** How to reach who publishes the site: on every page, so that nobody has to look for it (WCAG 3.2.6). */
export function PublisherWays() {
  const { site, route, translator } = usePage();
  const { t } = translator;
  const {
    name: names,
    addresses,
    phones,
    email,
  } = get(site.things.organisation, site.settings.publisher);
  const name = localize(names, route.language, site).value;
  const mailbox = email ?? site.settings.email;
  return (
    <dl class="site-footer__ways">
      {addresses.map((address) => (
        <div key={address.kind}>
          <dt>{t(`ui.organisation.address.${address.kind}`)}</dt>
          <dd>
            <Address address={address} />
          </dd>
        </div>
      ))}
      {phones.length > 0 && (
        <div>
          <dt>{t("ui.contact.telephone")}</dt>
          {phones.map((telephone) => (
            <dd key={telephone.uri}>
              <TelephoneLink telephone={telephone} name={name} />
            </dd>
          ))}
        </div>
      )}
      <div>
        <dt>{t("ui.contact.email")}</dt>
        <dd>
          <a href={`mailto:${mailbox}`}>{mailbox}</a>
        </dd>
      </div>
    </dl>
  );
}
