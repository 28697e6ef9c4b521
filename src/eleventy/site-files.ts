import type { Assets } from "../../_includes/page-context.tsx";
import { renderLanguageChoice, renderNotFound, renderPage } from "../../_includes/render-page.tsx";
import { openDataOutputs } from "../outputs/open-data/open-data.ts";
import { serverFiles } from "../outputs/server-files.ts";
import { sitemap } from "../outputs/sitemap.ts";
import type { Route } from "../routes/route.ts";
import type { Project } from "./open-project.ts";

/** A file of the built site, made when it is asked for. */
export interface SiteFile {
  /** From the root of the built site, without a leading slash: `sv/index.html`. */
  readonly path: string;
  readonly render: () => string;
}

/** Everything of a site but its pictures, styles and typefaces. */
export function siteFiles(project: Project, assets: Assets): readonly SiteFile[] {
  const { site, table } = project;
  return [
    ...table.routes.map((route) => ({
      path: `${route.url.slice(1)}index.html`,
      render: () => renderRoute(project, route, assets),
    })),
    { path: "index.html", render: () => renderLanguageChoice({ ...project, assets }) },
    { path: "404.html", render: () => renderNotFound({ ...project, assets }) },
    ...openDataOutputs(project).map(({ path, write }) => ({ path, render: write })),
    ...[sitemap(site, table), ...serverFiles(site)].map(({ path, content }) => ({
      path,
      render: () => content,
    })),
  ];
}

/** The HTML of one page. Pure: a function of the site, the page and the names of the assets. */
export function renderRoute(
  { site, table, translators }: Project,
  route: Route,
  assets: Assets,
): string {
  return renderPage({ site, table, route, translator: translators(route.language), assets });
}
