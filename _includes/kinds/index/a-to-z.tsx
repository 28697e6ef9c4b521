import { InlineValue } from "../../components/inline/inline.tsx";
import { PageHeader } from "../../components/page-header/page-header.tsx";
import { type IndexEntry, indexGroups } from "../../layouts/index-groups.ts";
import { LetterLinks } from "../../layouts/letter-links.tsx";
import { usePage } from "../../page-context.tsx";

/** All pages and things of the site in alphabetical order. */
export function AToZLayout() {
  const page = usePage();
  const { t } = page.translator;
  const groups = indexGroups(page);
  return (
    <div class="wrapper page">
      <PageHeader>
        <p>{t("ui.aToZ.introduction")}</p>
        <LetterLinks initials={groups.map(({ initial }) => initial)} />
      </PageHeader>
      <div class="a-to-z">
        {groups.map(({ initial, entries }) => (
          <section key={initial} aria-labelledby={`letter-${initial}`}>
            <h2 id={`letter-${initial}`}>{initial === "0" ? t("ui.aToZ.other") : initial}</h2>
            <ul>
              {entries.map((entry) => (
                <li key={entry.route.key}>
                  <Entry entry={entry} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}

function Entry({ entry: { route, title, partOf } }: { readonly entry: IndexEntry }) {
  return (
    <a href={route.url}>
      <InlineValue {...title} />
      {partOf && (
        <>
          {" – "}
          <InlineValue {...partOf} />
        </>
      )}
    </a>
  );
}
