import type { ComponentChildren } from "preact";
import { ThingLink } from "../../../components/thing-link/thing-link.tsx";
import { usePage } from "../../../page-context.tsx";

const form = { kind: "section", id: "report" } as const;

/** The way to the form, with the words for what one wants of it; nothing on a site without forms. */
export function ReportLink({ children }: { readonly children: ComponentChildren }) {
  if (!usePage().site.settings.forms) return null;
  return (
    <p class="statement__form">
      <ThingLink to={form}>{children}</ThingLink>
    </p>
  );
}
