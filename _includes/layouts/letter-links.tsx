import { urlOf } from "../../src/routes/links.ts";
import { usePage } from "../page-context.tsx";

interface LetterLinksProps {
  readonly initials: readonly string[];
  /** Whether the letters stand on another page than the index. */
  readonly outside?: boolean;
}

/** The ways to the letters of the index. */
export function LetterLinks({ initials, outside = false }: LetterLinksProps) {
  const { route, table, translator } = usePage();
  const { t } = translator;
  const index = outside ? urlOf({ kind: "section", id: "a-to-z" }, route.language, table) : "";
  return (
    <nav class="jump jump--letters" aria-label={t("ui.contact.letters")}>
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
