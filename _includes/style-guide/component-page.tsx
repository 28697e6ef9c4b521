import {
  type Guide,
  type GuideLanguage,
  guidePage,
  type Scheme,
  schemes,
} from "./guide-document.tsx";
import type { ExampleOfFile, StyledComponent } from "./styled-component.ts";

/** The widths at which examples are shown, in CSS pixels: a phone at 400 %, a tablet, a desktop. */
export const widths = [320, 768, 1280] as const;

/** The address of the page of a component. */
export function addressOf({ name, kind }: StyledComponent, language: GuideLanguage): string {
  return `/${language}/${kind ?? "components"}/${name}/`;
}

/** The address of a page with one of its examples alone. */
export function addressOfExample(
  component: StyledComponent,
  { language, index, scheme }: { language: GuideLanguage; index: number; scheme: Scheme },
): string {
  return `${addressOf(component, language)}${index + 1}-${scheme}.html`;
}

interface ComponentPage {
  readonly guide: Guide;
  readonly language: GuideLanguage;
  readonly component: StyledComponent;
  /** A file that makes a thing of the kind whose room the component is in. */
  readonly file?: ExampleOfFile | undefined;
}

/** The page of a component: each of its examples in both schemes, at all widths, and what is written for it. */
export function componentPage({ guide, language, component, file }: ComponentPage): string {
  const { t } = guide.translators(language);
  const { name, description, examples, sources } = component;
  return guidePage({
    guide,
    language,
    title: name,
    addressIn: (other) => addressOf(component, other),
    children: (
      <>
        <p lang="en">{description}</p>
        <p>
          {t("styleGuide.file")} <code>{component.file}</code>
        </p>
        {Object.keys(examples).map((example, index) => (
          <section key={example} class="style-guide__example">
            <h2 lang="en">{example}</h2>
            {sources[example] !== undefined && (
              <Code caption={t("styleGuide.markdown")} text={sources[example]} />
            )}
            {schemes.map((scheme) => (
              <div key={scheme} class="style-guide__frames">
                <h3>{t(`styleGuide.scheme.${scheme}`)}</h3>
                <Frames {...{ guide, language, component, example, index, scheme }} />
              </div>
            ))}
          </section>
        ))}
        {file && (
          <section>
            <h2>{t("styleGuide.inFile")}</h2>
            <p>{t("styleGuide.aboutFile")}</p>
            <Code caption={file.path} text={file.text} />
          </section>
        )}
      </>
    ),
  });
}

interface FramesProps extends ComponentPage {
  readonly example: string;
  readonly index: number;
  readonly scheme: Scheme;
}

function Frames({ guide, language, component, example, index, scheme }: FramesProps) {
  const { t, format } = guide.translators(language);
  const src = addressOfExample(component, { language, index, scheme });
  return (
    <>
      <p>
        <a href={src}>{t("styleGuide.alone", { example })}</a>
      </p>
      {widths.map((width) => (
        <Frame
          key={width}
          src={src}
          width={width}
          caption={t("styleGuide.width", { width: format.number(width) })}
          title={t("styleGuide.frame", {
            example,
            width: format.number(width),
            scheme: t(`styleGuide.scheme.${scheme}`),
          })}
        />
      ))}
    </>
  );
}

interface FrameProps {
  readonly src: string;
  readonly width: number;
  readonly caption: string;
  readonly title: string;
}

function Frame({ src, width, caption, title }: FrameProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1: what is wider than the window scrolls by keyboard
    <figure class="style-guide__frame" tabIndex={0}>
      <figcaption>{caption}</figcaption>
      <iframe src={src} width={width} height={240} loading="lazy" title={title} />
    </figure>
  );
}

function Code({ caption, text }: { readonly caption: string; readonly text: string }) {
  return (
    <figure>
      <figcaption>{caption}</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long lines are scrolled by keyboard */}
      <pre class="style-guide__code" tabIndex={0}>
        <code>{text}</code>
      </pre>
    </figure>
  );
}
