import type { Reference } from "../../../src/model/reference.ts";
import { usePage } from "../../page-context.tsx";
import { ThingLink } from "../thing-link/thing-link.tsx";

interface FormPrivacyProps {
  readonly days: number;
  /** The page on personal data. */
  readonly page: Reference<"page"> | undefined;
}

/** For how long a message is kept, and where more about it is said. */
export function FormPrivacy({ days, page }: FormPrivacyProps) {
  const { t } = usePage().translator;
  return (
    <p class="form__privacy">
      {t("ui.forms.keep", { count: days })}{" "}
      {page && <ThingLink to={page}>{t("ui.forms.privacyLink")}</ThingLink>}
    </p>
  );
}
