import { urlOf } from "../../src/routes/links.ts";
import { usePage } from "../page-context.tsx";

interface LetterLinksProps {
  readonly initials: readonly string[];
  /** What the letters lead to; without it, people and pages. */
  readonly label?: string;
  /** Whether the letters stand on another page than the index. */
  readonly outside?: boolean;
  /** False where the page is read aloud, and the letters are not. */
  readonly isRead?: boolean;
}

/** The ways to the letters of the index. */
export function LetterLinks(props: LetterLinksProps) {
  const { initials, label, outside = false, isRead = true } = props;
  const { route, table, translator } = usePage();
  const { t } = translator;
  const index = outside ? urlOf({ kind: "section", id: "a-to-z" }, route.language, table) : "";
  return (
    <nav
      class="jump jump--letters"
      aria-label={label ?? t("ui.contact.letters")}
      data-not-read={isRead ? undefined : true}
    >
      <ul>
        {initials.map((initial) => (
          <li key={initial}>
            <a href={`${index}#letter-${initial}`}>
              {initial === "0" ? t("ui.aToZ.other") : initial}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
