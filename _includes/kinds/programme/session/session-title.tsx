import type { Session } from "../../../../src/kinds/programme/schema.ts";
import { Inline } from "../../../components/inline/inline.tsx";
import { usePage } from "../../../page-context.tsx";

/** What a session is called. Where the source gives it no title, none is invented. */
export function SessionTitle({ session }: { readonly session: Pick<Session, "title"> }) {
  const { t } = usePage().translator;
  if (session.title) return <Inline text={session.title} />;
  return <span class="untitled">{t("ui.programme.untitledSession")}</span>;
}
