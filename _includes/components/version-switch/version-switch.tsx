import { type PageVersion, versionsOf } from "../../../src/routes/versions.ts";
import { usePage } from "../../page-context.tsx";

/** The ways to the other versions of a page: easy to read, in sign language, and the standard one. */
export function VersionSwitch() {
  const { table, route, translator } = usePage();
  const versions = versionsOf(route, table);
  if (versions.length === 0) return null;
  const textOf = ({ kind }: PageVersion) =>
    kind === "standard"
      ? translator.t("ui.version.standard")
      : translator.t(`ui.version.${kind}.switch`);
  return (
    <nav
      class="version-switch"
      aria-label={translator.t("ui.version.label")}
      data-not-read
      data-pagefind-ignore
    >
      <ul>
        {versions.map((version) => (
          <li key={version.kind}>
            <a href={version.route.url}>{textOf(version)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
