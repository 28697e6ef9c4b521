import { nameOfInitial } from "../../../src/routes/name-of-initial.ts";
import { PageHeader } from "../../components/page-header/page-header.tsx";
import { Slotted, slot } from "../../components/slotted/slotted.tsx";
import { ThingLink } from "../../components/thing-link/thing-link.tsx";
import { LetterLinks } from "../../layouts/letter-links.tsx";
import { usePage } from "../../page-context.tsx";
import { type ServiceName, serviceLetters } from "./index-entries.ts";

/** All services from A to Ö, by their titles and by what else they are called. */
export function ServiceIndexLayout() {
  const { site, route, translator } = usePage();
  const { t } = translator;
  const letters = serviceLetters(site, route.language);
  return (
    <div class="wrapper page">
      <PageHeader>
        <p class="preamble">{t("ui.service.indexIntroduction")}</p>
        <LetterLinks
          initials={letters.map(({ initial }) => initial)}
          list={route.key}
          label={t("ui.service.letters")}
        />
      </PageHeader>
      <div class="service-index">
        {letters.map(({ initial, names }) => (
          <section key={initial} aria-labelledby={`letter-${initial}`}>
            <h2 id={`letter-${initial}`}>{nameOfInitial(initial, t)}</h2>
            <ul>
              {names.map((entry) => (
                <li key={`${entry.service.id} ${entry.name}`}>
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

function Entry({ entry: { name, service, isTitle } }: { readonly entry: ServiceName }) {
  const { t } = usePage().translator;
  const link = <ThingLink to={{ kind: "service", id: service.id }} />;
  if (isTitle) return link;
  return <Slotted text={t("ui.service.see", { name, title: slot })}>{link}</Slotted>;
}
