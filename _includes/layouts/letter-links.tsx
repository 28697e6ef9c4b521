import { keyOfPart } from "../../src/routes/list-parts.ts";
import { nameOfInitial } from "../../src/routes/name-of-initial.ts";
import { usePage } from "../page-context.tsx";

interface LetterLinksProps {
  readonly initials: readonly string[];
  /** The key of the list whose letters these are; it may stand on another page. */
  readonly list: string;
  /** The letter that the page shows, where each has a page of its own. */
  readonly current?: string;
  /** What the letters lead to; without it, people and pages. */
  readonly label?: string;
  /** False where the page is read aloud, and the letters are not. */
  readonly isRead?: boolean;
}

/** The ways to the letters of a list: to their pages, or to where they stand on its page. */
export function LetterLinks({ initials, list, current, label, isRead = true }: LetterLinksProps) {
  const { table, route, translator } = usePage();
  const { t } = translator;
  const whole = list === route.key ? "" : (table.find(list, route.language)?.url ?? "");
  return (
    <nav
      class="jump jump--letters boxed-links"
      aria-label={label ?? t("ui.contact.letters")}
      data-not-read={isRead ? undefined : true}
    >
      <ul>
        {initials.map((initial) => {
          const key = keyOfPart({ list, group: initial, pageNumber: 1 });
          const page = table.find(key, route.language);
          const within = initial === current ? "true" : undefined;
          return (
            <li key={initial}>
              <a
                href={page?.url ?? `${whole}#letter-${initial}`}
                aria-current={page && page.key === route.key ? "page" : within}
              >
                {nameOfInitial(initial, t)}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
