import type { AuditFinding } from "../../../src/audit/finding.ts";
import type { Origins } from "../../../src/audit/report/source-of.ts";

/** A finding of axe in a component that is on many pages. */
export function aFinding(more: Partial<AuditFinding> = {}): AuditFinding {
  return {
    engine: "axe",
    rule: "color-contrast",
    page: "/sv/",
    state: "dark",
    selector: "#top > a",
    html: '<a class="brand" href="/sv/">Solsken</a>',
    around: ["brand", "site-header__bar", "site-header"],
    message: "Elements must meet minimum color contrast ratio thresholds",
    ...more,
  };
}

/** A site of two pages, and a generator of one component. */
export const origins: Origins = {
  fileOfPage: (address) =>
    new Map([
      ["/sv/", "src/content/sv/index.md"],
      ["/sv/om/", "src/content/sv/about.md"],
    ]).get(address),
  components: new Map([["site-header", "_includes/components/site-header/site-header.tsx"]]),
};
