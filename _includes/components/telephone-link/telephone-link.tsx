import type { Telephone } from "../../../src/i18n/telephone.ts";
import { usePage } from "../../page-context.tsx";

interface TelephoneLinkProps {
  readonly telephone: Telephone;
  /** Whose number it is. WCAG 2.4.4: the link says so to those who do not see what stands around it. */
  readonly name: string;
}

/** A number to call, written in the style of the language; it does not break over lines. */
export function TelephoneLink({ telephone, name }: TelephoneLinkProps) {
  const { t, format } = usePage().translator;
  const number = format.telephone(telephone);
  return (
    <a class="nobr" href={telephone.uri} aria-label={t("ui.contact.call", { name, number })}>
      {number}
    </a>
  );
}
