import { addressOf } from "./component-page.tsx";
import { addressOfFields, type DescribedFile } from "./fields-page.tsx";
import { type Guide, type GuideLanguage, guidePage } from "./guide-document.tsx";
import type { StyledComponent } from "./styled-component.ts";

interface IndexPage {
  readonly guide: Guide;
  readonly language: GuideLanguage;
  readonly components: readonly StyledComponent[];
  /** The files that editors fill in, in the language. */
  readonly files: readonly DescribedFile[];
  /** What the things of a kind are called in the singular, in a language. */
  readonly labelOf: (kind: string, language: GuideLanguage) => string;
}

/** The first page: all components, those of each kind by themselves, and the fields of all files. */
export function indexPage({ guide, language, components, files, labelOf }: IndexPage): string {
  const { t } = guide.translators(language);
  const groups = Map.groupBy(components, ({ kind }) => kind);
  return guidePage({
    guide,
    language,
    title: t("styleGuide.heading"),
    addressIn: (other) => `/${other}/`,
    children: (
      <>
        <p>{t("styleGuide.introduction")}</p>
        {[...groups].map(([kind, members]) => (
          <section key={kind ?? ""}>
            <h2>{kind === undefined ? t("styleGuide.shared") : labelOf(kind, language)}</h2>
            <ul class="style-guide__components" lang="en">
              {members.map((component) => (
                <li key={component.file}>
                  <a href={addressOf(component, language)}>{component.name}</a>
                  {component.description !== "" && ` – ${component.description}`}
                </li>
              ))}
            </ul>
          </section>
        ))}
        <section>
          <h2>{t("fieldReference.title")}</h2>
          <ul class="style-guide__components">
            {files.map((file) => (
              <li key={file.name}>
                <a href={addressOfFields(file, language)}>{file.label}</a>
              </li>
            ))}
          </ul>
        </section>
      </>
    ),
  });
}
