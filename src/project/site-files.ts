import type { Assets, PageContext } from "../../_includes/page-context.tsx";
import { renderFeedContent } from "../../_includes/render-feed-content.tsx";
import {
  renderLanguageChoice,
  renderMovedPage,
  renderNotFound,
  renderPage,
  renderRemoved,
} from "../../_includes/render-page.tsx";
import type { Fault } from "../model/fault.ts";
import { kindsFolder } from "../model/site-files.ts";
import { calendarOutputs } from "../outputs/calendar/calendars.ts";
import { feedOutputs } from "../outputs/feeds/feeds.ts";
import { languagesOfMissing } from "../outputs/hosts/moved-address.ts";
import { letterIcon } from "../outputs/letter-icon.ts";
import { openDataOutputs } from "../outputs/open-data/open-data.ts";
import { redirectLines } from "../outputs/redirect-lines.ts";
import { serverFiles } from "../outputs/server-files.ts";
import { sitemap } from "../outputs/sitemap.ts";
import { spokenWords } from "../outputs/spoken-words.ts";
import { plannedRedirects, removedAddresses } from "../routes/redirects.ts";
import type { Route } from "../routes/route.ts";
import type { Project } from "./open-project.ts";
import { fieldsNotShown } from "./own-kinds/fields-not-shown.ts";
import { withOwnCode } from "./own-kinds/own-code.ts";

/** Of the icon, where nobody has read the stylesheet. */
const plainColours = { theme: "#000", ground: "#fff" };

/** A file of the built site, made when it is asked for. */
export interface SiteFile {
  /** From the root of the built site, without a leading slash: `sv/index.html`. */
  readonly path: string;
  readonly render: () => string;
}

/** Everything of a site but its pictures, styles and typefaces. */
export function siteFiles(project: Project, assets: Assets): readonly SiteFile[] {
  const pages = project.table.routes.map((route) => ({
    path: pathOfPage(route),
    render: () => renderRoute(project, route, assets),
  }));
  return [...pages, ...filesBesidePages(project, assets)];
}

/** Where the page of a route stands, from the root of the built site: `sv/index.html`. */
export function pathOfPage({ url }: Pick<Route, "url">): string {
  return `${url.slice(1)}index.html`;
}

/** What a site has beside the pages of its routes: feeds, calendars, data, and what is there once. */
export function filesBesidePages(project: Project, assets: Assets): readonly SiteFile[] {
  const { site, table } = project;
  const redirects = plannedRedirects(site, table);
  const languages = languagesOfMissing(site.settings.languages);
  const files: readonly SiteFile[] = [
    { path: "index.html", render: () => renderLanguageChoice({ ...project, assets }) },
    { path: "404.html", render: () => renderNotFound({ ...project, assets }) },
    ...languages.map((language) => ({
      path: `${language}/404.html`,
      render: () => renderNotFound({ ...project, assets }, language),
    })),
    ...redirects.map((one) => ({
      path: one.path,
      render: () => renderMovedPage({ ...project, assets }, one),
    })),
    ...withOwnCode(project, table.emptied).map((route) => ({
      path: pathOfPage(route),
      render: () => renderRoute(project, route, assets),
    })),
    ...removedAddresses(site).map(({ path, language }) => ({
      path,
      render: () => renderRemoved({ ...project, assets }, language),
    })),
    ...calendarOutputs(project).map(({ path, write }) => ({ path, render: write })),
    ...feedOutputs({
      ...project,
      renderContent: (route) => renderFeedContent(contextOf(project, route, assets)),
    }).map(({ path, write }) => ({ path, render: write })),
    ...openDataOutputs(project).map(({ path, write }) => ({ path, render: write })),
    ...[
      ...sitemap(site, table),
      spokenWords(site, project.translators),
      ...serverFiles(site),
      ...redirectLines(redirects, site.settings.basePath),
      ...letterIcon(site, assets.iconColours ?? plainColours),
    ].map(({ path, content }) => ({ path, render: () => content })),
  ];
  return files.map(({ path, render }) => ({ path, render: () => withOwnCode(project, render) }));
}

/** Names of assets for who only asks whether a page can be made. */
const noAssets: Assets = { stylesheet: "/", font: "/" };

/**
 * Makes every file of a site that has code of its own and throws it away: what such code does on a
 * page only shows when the page is made.
 * @returns what such pages do not show
 * @throws ContentError with the fault of the first page that cannot be made
 */
export function tryPages(
  project: Project,
  onTried: (done: number, all: number) => void,
): readonly Fault[] {
  if (project.ownKinds.length === 0 && !project.hasOverrides) return [];
  const files = siteFiles(project, noAssets);
  for (const [index, { render }] of files.entries()) {
    render();
    onTried(index + 1, files.length);
  }
  return fieldsNotShown(project.ownKinds, project, (route) =>
    renderRoute(project, route, noAssets),
  );
}

/** The HTML of one page. Pure: a function of the site, the page and the names of the assets. */
export function renderRoute(project: Project, route: Route, assets: Assets): string {
  const { ownKinds } = project;
  const kind = ownKinds.find(({ pages }) => Object.values(pages).includes(route.page));
  const file = kind && `${kindsFolder}/${kind.name}/looks.tsx`;
  return withOwnCode({ ...project, file }, () => renderPage(contextOf(project, route, assets)));
}

function contextOf(
  { site, table, translators, looks, history }: Project,
  route: Route,
  assets: Assets,
): PageContext {
  const translator = translators(route.language);
  return { site, table, route, translator, assets, looks, history };
}
