import { indexGroups, indexKey } from "../../../src/routes/index-groups.ts";
import { countGroups, hasParts } from "../../../src/routes/list-parts.ts";
import { nameOfInitial } from "../../../src/routes/name-of-initial.ts";
import { GroupLinks } from "../../components/group-links/group-links.tsx";
import { PageHeader } from "../../components/page-header/page-header.tsx";
import { LetterLinks } from "../../layouts/letter-links.tsx";
import { speakerOf, usePage } from "../../page-context.tsx";
import { LetterSection } from "./letter-section/letter-section.tsx";

/** All pages and things of the site in alphabetical order; of many, the letters that lead to them. */
export function AToZLayout() {
  const page = usePage();
  const { t, format } = page.translator;
  const groups = indexGroups(speakerOf(page), page.table);
  const isInParts = hasParts(page.route, countGroups(groups), page.table);
  return (
    <div class="wrapper page">
      <PageHeader>
        <p>{t("ui.aToZ.introduction")}</p>
        {!isInParts && <LetterLinks initials={[...groups.keys()]} list={indexKey} />}
      </PageHeader>
      {isInParts ? (
        <GroupLinks
          label={t("ui.contact.letters")}
          groups={countGroups(groups)}
          part={{ list: indexKey }}
          nameOf={(initial) => nameOfInitial(initial, t)}
          countText={(count) => t("ui.aToZ.count", { count, number: format.number(count) })}
        />
      ) : (
        <div class="a-to-z">
          {[...groups].map(([initial, entries]) => (
            <LetterSection key={initial} initial={initial} entries={entries} />
          ))}
        </div>
      )}
    </div>
  );
}
