import type { Kind } from "../../kinds/kind.ts";
import type { Fault } from "../../model/fault.ts";
import { referenceNameOf } from "../../model/kind-names.ts";
import { defaultLanguage } from "../../model/site.ts";
import { dataFile, kindsFolder } from "../../model/site-files.ts";
import { thingsOfKind } from "../../model/things-of-kind.ts";
import type { Route } from "../../routes/route.ts";
import type { Planned } from "./check-own-pages.ts";
import { type GivenField, givenFields, wordsIn } from "./given-fields.ts";

/** A thing of a kind, or a text: the file in which editors write it, and its page where it has one. */
interface Written {
  readonly file: string;
  readonly thing: object;
  readonly route: Route | undefined;
}

/** A field, and the file in which it is filled in. */
interface NotShown extends GivenField {
  readonly file: string;
}

/** Makes a page. */
type Render = (route: Route) => string;

/** So many of the words of a text must stand on a page: what explains words may stand between them. */
const share = 0.8;

/**
 * The fields of a site's own kinds that editors fill in and that no page shows, such as the film that every
 * text may have and that a layout has to show: it would be lost in silence. Each is told once, where it is
 * filled in first. No more pages are made than it takes to have seen each field.
 */
export function fieldsNotShown(
  kinds: readonly Kind[],
  planned: Planned,
  render: Render,
): readonly Fault[] {
  return kinds
    .filter(({ pages }) => Object.keys(pages).length > 0)
    .flatMap((kind) =>
      fieldsOfKind(kind, planned, render).map(({ file, name }) => ({
        severity: "warning" as const,
        file,
        field: name,
        code: "field-not-shown" as const,
        values: { value: `${kindsFolder}/${kind.name}/looks.tsx` },
      })),
    );
}

function fieldsOfKind(kind: Kind, planned: Planned, render: Render): readonly NotShown[] {
  const language = defaultLanguage(planned.site);
  const written = writtenOf(kind, planned, language);
  const left = notOnTheirPages(written, { ...planned, language }, render);
  const looked = new Set(written.map(({ route }) => route));
  const routes = (planned.table.byLanguage.get(language) ?? []).filter((one) => !looked.has(one));
  return notElsewhere(left, { routes, kind }, render);
}

/** The fields that no thing shows on its own page, each with the file of the first that has it. */
function notOnTheirPages(
  written: readonly Written[],
  where: Parameters<typeof givenFields>[1],
  render: Render,
): readonly NotShown[] {
  const left = new Map<string, NotShown>();
  const seen = new Set<string>();
  for (const { file, thing, route } of written) {
    const given = givenFields(thing, where).filter(({ name }) => !seen.has(name));
    const html = given.length > 0 && route ? contentOf(render(route)) : "";
    for (const field of given) {
      if (isShown(field, html)) seen.add(field.name);
      else if (!left.has(field.name)) left.set(field.name, { ...field, file });
    }
  }
  return [...left.values()].filter(({ name }) => !seen.has(name));
}

/** Lists may show it, or the pages of others; that these lead to whom it names is nothing of the kind. */
function notElsewhere(
  fields: readonly NotShown[],
  { routes, kind }: { readonly routes: readonly Route[]; readonly kind: Kind },
  render: Render,
): readonly NotShown[] {
  const pages = new Set(Object.values(kind.pages));
  const isOwn = ({ page }: Route) => pages.has(page);
  let left = fields;
  for (const route of [...routes.filter(isOwn), ...routes.filter((one) => !isOwn(one))]) {
    if (left.length === 0) break;
    const html = contentOf(render(route));
    const links = isOwn(route) ? {} : { named: [] };
    left = left.filter((field) => !isShown({ ...field, ...links }, html));
  }
  return left;
}

/** What is gone is not shown, whatever it says. */
function writtenOf(kind: Kind, { site, table }: Planned, language: string): readonly Written[] {
  const { data } = kind;
  const ofData = data
    ? [...thingsOfKind(site.things, { ...kind, data }).values()].map((thing) => ({
        file: dataFile(data.folder, thing.id),
        thing,
        route: table.find(`${referenceNameOf(kind)}:${thing.id}`, language),
      }))
    : [];
  const texts = [...site.pages.values()].flatMap((thing) => {
    const file = thing.kind === kind.name ? thing.translations[language]?.file : undefined;
    return file === undefined
      ? []
      : [{ file, thing, route: table.find(`page:${thing.id}`, language) }];
  });
  return [...ofData, ...texts].filter(({ route }) => route?.life?.state !== "gone");
}

/** The head of a page says of it what nobody sees there. */
function contentOf(html: string): string {
  return html.slice(html.indexOf("<main"));
}

/** A link is an address with its quotation mark, and one of several sizes has a space behind it. */
function isShown({ texts, media, named }: GivenField, html: string): boolean {
  if ([...media, ...named].some((one) => html.includes(`${one}"`) || html.includes(`${one} `)))
    return true;
  if (texts.length === 0 || html === "") return false;
  const words = new Set(wordsIn(html));
  return texts.some((text) => text.filter((word) => words.has(word)).length >= text.length * share);
}
