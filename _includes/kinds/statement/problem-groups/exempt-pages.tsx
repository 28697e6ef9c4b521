import { titleOf } from "../../../../src/routes/links.ts";
import type { Route, RouteTable } from "../../../../src/routes/route.ts";
import { Inline, InlineValue } from "../../../components/inline/inline.tsx";
import { usePage } from "../../../page-context.tsx";

/** The pages about what the law does not ask to be accessible: they say so themselves. */
export function exemptPages(
  { byLanguage }: Pick<RouteTable, "byLanguage">,
  language: string,
): readonly Route[] {
  return (byLanguage.get(language) ?? []).filter(
    ({ page, subject }) => page.exemption?.(subject) !== undefined,
  );
}

/** Such pages, each with its reason; nothing where there are none. */
export function ExemptPages({ routes }: { readonly routes: readonly Route[] }) {
  const { site, translator } = usePage();
  if (routes.length === 0) return null;
  return (
    <ul>
      {routes.map((route) => {
        const exemption = route.page.exemption?.(route.subject);
        return (
          <li key={route.key}>
            <a href={route.url}>
              <InlineValue {...titleOf(route, site, translator)} />
            </a>
            : {exemption && <Inline text={exemption.reason} />}
          </li>
        );
      })}
    </ul>
  );
}
