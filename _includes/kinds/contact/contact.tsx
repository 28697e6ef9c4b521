import type { Contact, Role } from "../../../src/kinds/contact/schema.ts";
import { get } from "../../../src/model/site.ts";
import { ContactWays } from "../../components/contact-card/contact-ways.tsx";
import { Day } from "../../components/day/day.tsx";
import { FormerOrganisation } from "../../components/former-organisation/former-organisation.tsx";
import { Inline } from "../../components/inline/inline.tsx";
import { PageHeader } from "../../components/page-header/page-header.tsx";
import { Image } from "../../components/picture/picture.tsx";
import { LocalizedProse } from "../../components/prose/prose.tsx";
import { RoleLine } from "../../components/role-line/role-line.tsx";
import { Slotted, slot } from "../../components/slotted/slotted.tsx";
import { usePage } from "../../page-context.tsx";
import { PersonMentions } from "./person-mentions/person-mentions.tsx";

/** A person: their roles, how to reach them, and where on the site they appear. */
export function ContactLayout({ contact }: { readonly contact: Contact }) {
  const { t } = usePage().translator;
  const { party, picture, welcome, description, roles } = contact;
  return (
    <div class="wrapper page person">
      <PageHeader>
        {party !== undefined && <p>{t("ui.contact.party", { party })}</p>}
        {picture && <Image picture={picture} place="portrait" />}
        {welcome && (
          <p class="preamble">
            <Inline text={welcome} />
          </p>
        )}
      </PageHeader>
      <div class="person__card">
        {roles.length > 0 && <Roles roles={roles} />}
        <ContactWays contact={contact} />
      </div>
      {description && <LocalizedProse text={description} />}
      <PersonMentions contact={contact} level={2} />
    </div>
  );
}

function Roles({ roles }: { readonly roles: readonly Role[] }) {
  const { site, translator } = usePage();
  const { t } = translator;
  return (
    <ul class="roles">
      {roles.map((role) => (
        <li key={`${role.asOf} ${role.organisation?.id}`}>
          <RoleLine role={role} />
          {role.description && (
            <p>
              <Inline text={role.description} />
            </p>
          )}
          {role.asOf && (
            <p class="as-of">
              <Slotted text={t("ui.contact.asOf", { date: slot })}>
                <Day date={role.asOf} />
              </Slotted>
            </p>
          )}
          {role.organisation && (
            <FormerOrganisation organisation={get(site.things.organisation, role.organisation)} />
          )}
        </li>
      ))}
    </ul>
  );
}
