import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from "parse5";
import { builtInLooks } from "../../../_includes/kinds/built-in.ts";
import { renderPage } from "../../../_includes/render-page.tsx";
import type { Translator } from "../../../src/i18n/translator.ts";
import { builtInKinds } from "../../../src/kinds/registry.ts";
import { dataKinds, referenceNameOf } from "../../../src/model/kind-names.ts";
import type { Site } from "../../../src/model/site.ts";
import type { RouteTable } from "../../../src/routes/route.ts";
import { marker } from "./mutate.ts";

export interface Rendering {
  readonly site: Site;
  readonly table: RouteTable;
  readonly translators: (language: string) => Translator;
}

/** The HTML of the page on which a file's values stand, in one of the site's languages. */
export function renderPageOf(file: string, { site, table, translators }: Rendering): string[] {
  const { languages } = site.settings;
  const language = languages[file.length % languages.length] ?? "";
  const route = table.find(keyOf(file), language);
  const assets = { stylesheet: "/s.css", font: "/f.woff2" };
  const translator = translators(language);
  return route ? [renderPage({ site, table, route, translator, assets, looks: builtInLooks })] : [];
}

function keyOf(file: string): string {
  const [, id = ""] = /^src\/content\/[^/]+\/(.+)\.(?:md|json)$/.exec(file) ?? [];
  if (id !== "")
    return id.startsWith("documents/") ? id.replace("documents/", "document:") : `page:${id}`;
  const [, folder = "", name = ""] = /^_data\/(.+)\/([^/]+)\.json$/.exec(file) ?? [];
  if (folder === "glossary") return "section:glossary";
  const kind = dataKinds(builtInKinds).find(({ data }) => data.folder === folder);
  const isNamed = kind !== undefined && kind.data.isNamed !== false;
  return isNamed ? `${referenceNameOf(kind)}:${name}` : "section:start";
}

/** What stands in a page that only the templates may write: names of elements and attributes, code. */
export function foreignParts(html: string): readonly string[] {
  return [...nodesOf(parse(html))].flatMap((node) => {
    if (defaultTreeAdapter.isCommentNode(node))
      return node.data.includes(marker) ? ["comment"] : [];
    if (!defaultTreeAdapter.isElementNode(node)) return [];
    const names = [node.tagName, ...node.attrs.map(({ name }) => name)];
    const handlers = node.attrs.filter(({ name }) => /^on|^style$/.test(name));
    const addresses = node.attrs.filter(
      ({ name, value }) =>
        /^(?:href|src|action)$/.test(name) && /^\s*(?:javascript|data):/i.test(value),
    );
    return [
      ...names.filter((name) => name.includes(marker)),
      ...[...handlers, ...addresses].map(({ name, value }) => `${name}=${value}`),
    ];
  });
}

function* nodesOf(node: DefaultTreeAdapterTypes.Node): Generator<DefaultTreeAdapterTypes.Node> {
  yield node;
  if ("content" in node) yield* nodesOf(node.content);
  if ("childNodes" in node) for (const child of node.childNodes) yield* nodesOf(child);
}
