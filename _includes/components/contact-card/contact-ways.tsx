import type { Contact } from "../../../src/kinds/contact/schema.ts";
import { commonMailbox } from "../../../src/model/text-rules.ts";
import { usePage } from "../../page-context.tsx";
import { TelephoneLink } from "../telephone-link/telephone-link.tsx";

/** How to reach a person. Their own address is not shown: the link says what it does. */
export function ContactWays({ contact }: { readonly contact: Contact }) {
  const { site, translator } = usePage();
  const { t } = translator;
  const { name, phones, email } = contact;
  if (phones.length === 0 && email === undefined) return null;
  return (
    <ul class="contact-ways">
      {email !== undefined && (
        <li class="contact-ways__email">
          <a href={mailAddress(email, name, site.settings.email)}>
            {t("ui.contact.sendEmail", { name })}
          </a>
        </li>
      )}
      {phones.map((telephone) => (
        <li class="contact-ways__telephone" key={telephone.uri}>
          {t("ui.contact.telephone")} <TelephoneLink telephone={telephone} name={name} />
        </li>
      ))}
    </ul>
  );
}

/** The common mailbox gets the person's name as the subject, so that the letter finds its way. */
function mailAddress(email: string, name: string, mailbox: string): string {
  if (email !== commonMailbox) return `mailto:${email}`;
  return `mailto:${mailbox}?subject=${encodeURIComponent(name)}`;
}
