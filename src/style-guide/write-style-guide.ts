import { readFileSync } from "node:fs";
import { join } from "node:path";
import { transform } from "lightningcss";
import { exampleMedia, onStartPage } from "../../_includes/examples-context.tsx";
import type { Assets } from "../../_includes/page-context.tsx";
import {
  addressOf,
  addressOfExample,
  componentPage,
} from "../../_includes/style-guide/component-page.tsx";
import { addressOfFields, fieldsPage } from "../../_includes/style-guide/fields-page.tsx";
import {
  exampleDocument,
  type Guide,
  type GuideLanguage,
  guideLanguages,
  schemes,
} from "../../_includes/style-guide/guide-document.tsx";
import { indexPage } from "../../_includes/style-guide/index-page.tsx";
import type { StyledComponent } from "../../_includes/style-guide/styled-component.ts";
import type { FieldFile } from "../fields/describe-fields.ts";
import type { Translator } from "../i18n/translator.ts";
import { dataKinds } from "../model/kind-names.ts";
import type { ThingKind } from "../model/thing-kind.ts";
import { browsers } from "../outputs/browser-bundle.ts";
import type { OutputFile } from "../outputs/output-file.ts";
import { exampleFileOf } from "./example-file.ts";
import { placeholder } from "./placeholder.ts";
import { readComponents } from "./read-components.ts";

export { guideLanguages };

/** What a style guide is made of. */
export interface StyleGuideOptions {
  /** The folder of the generator. */
  readonly generator: string;
  /** The folder of the site whose colours and files it shows. */
  readonly root: string;
  readonly kinds: readonly ThingKind[];
  readonly assets: Assets;
  readonly translators: (language: string) => Translator;
  /** What the things of a kind are called, in a language. */
  readonly labelOf: (kind: string, language: string) => string;
  /** The files that editors fill in, described in a language. */
  readonly fieldsIn: (language: string) => readonly FieldFile[];
}

/** The files of the style guide, beside its styles, scripts and typefaces: every component, in use. */
export async function styleGuideFiles(options: StyleGuideOptions): Promise<readonly OutputFile[]> {
  const { generator, labelOf, fieldsIn } = options;
  const components = await readComponents(generator);
  const guide: Guide = options;
  const own = (name: string) => readFileSync(join(generator, "_includes/style-guide", name));
  const firstPageIn = (language: GuideLanguage) =>
    indexPage({ guide, language, components, files: fieldsIn(language), labelOf });
  const [language] = guideLanguages;
  return [
    { path: "index.html", content: firstPageIn(language) },
    { path: "404.html", content: firstPageIn(language) },
    { path: "style-guide.css", content: stylesOf(own("style-guide.css")) },
    { path: "style-guide.js", content: own("style-guide.client.js").toString() },
    ...guideLanguages.map((language) => ({
      path: `${language}/index.html`,
      content: firstPageIn(language),
    })),
    ...guideLanguages.flatMap((language) =>
      fieldsIn(language).map((file) => ({
        path: `${addressOfFields(file, language).slice(1)}index.html`,
        content: fieldsPage({ guide, language, file }),
      })),
    ),
    ...components.flatMap((component) => filesOf(component, options)),
    ...[...exampleMedia].map(([name, { width, height }]) => ({
      path: `media/${name}`,
      content: placeholder(width, height),
    })),
  ];
}

/** Written down for the same browsers as those of the site, with which they share colours. */
function stylesOf(code: Uint8Array): string {
  const written = transform({ filename: "style-guide.css", code, targets: browsers.ofStyles });
  return new TextDecoder().decode(written.code);
}

function filesOf(component: StyledComponent, options: StyleGuideOptions): readonly OutputFile[] {
  const guide: Guide = options;
  const kind = dataKinds(options.kinds).find(({ name }) => name === component.kind);
  const file = kind && exampleFileOf(kind, options.root);
  return guideLanguages.flatMap((language) => [
    {
      path: `${addressOf(component, language).slice(1)}index.html`,
      content: componentPage({ guide, language, component, file }),
    },
    ...Object.entries(component.examples).flatMap(([title, example], index) => {
      const shown = onStartPage(example(), language);
      return schemes.map((scheme) => ({
        path: addressOfExample(component, { language, index, scheme }).slice(1),
        content: exampleDocument({ guide, language, scheme, title, example: shown }),
      }));
    }),
  ]);
}
