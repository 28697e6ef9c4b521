import type { ComponentChildren } from "preact";
import { usePage } from "../../page-context.tsx";

export interface SectionLink {
  readonly id: string;
  readonly title: ComponentChildren;
}

/** The sections of a page that is made of data. */
export function SectionLinks({ sections }: { readonly sections: readonly SectionLink[] }) {
  const { t } = usePage().translator;
  return (
    <nav class="page-contents" aria-labelledby="contents">
      <h2 id="contents">{t("ui.page.onThisPage")}</h2>
      <ul>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
