import type { KnownProblem } from "../../../../src/kinds/known-problem/schema.ts";
import { referenceKey } from "../../../../src/model/reference.ts";
import { Slotted, slot } from "../../../components/slotted/slotted.tsx";
import { ThingLink } from "../../../components/thing-link/thing-link.tsx";
import { usePage } from "../../../page-context.tsx";

/** Where a problem is: pages, addresses, or everywhere. */
export function ProblemPages({ pages }: { readonly pages: KnownProblem["pages"] }) {
  const { t } = usePage().translator;
  if (!pages) return <>{t("ui.statement.problems.wholeSite")}</>;
  return (
    <ul>
      {pages.map((page) =>
        typeof page === "string" ? (
          <li key={page}>
            <Slotted text={t("ui.statement.problems.addresses", { pattern: slot })}>
              <code>{page}</code>
            </Slotted>
          </li>
        ) : (
          <li key={referenceKey(page)}>
            <ThingLink to={page} />
          </li>
        ),
      )}
    </ul>
  );
}
