import { extname, join } from "node:path";
import type { PreviewAnswer, UserConfig } from "@11ty/eleventy";
import EleventyDevServer from "@11ty/eleventy-dev-server";
import { renderFaults } from "../../_includes/render-faults.tsx";
import { renderNotFound } from "../../_includes/render-page.tsx";
import { LocaleError } from "../i18n/locale.ts";
import { localesFolder } from "../i18n/read-locales.ts";
import { ContentError } from "../model/content-error.ts";
import { describeFaults } from "../model/fault-text.ts";
import { contentFolder, dataFolder } from "../model/read-site-files.ts";
import { bundleScripts, scriptsFolder } from "../outputs/scripts.ts";
import type { SearchFile } from "../outputs/search/search-index.ts";
import { bundleStylesheet } from "../outputs/stylesheet.ts";
import type { Route } from "../routes/route.ts";
import { searchFolder } from "../routes/search-facts.ts";
import { sharePictureOwners, sharePictureUrl } from "../routes/share-picture.ts";
import { mainScript, stylesFolder } from "./add-pages.ts";
import { assetsFolder, typefaces } from "./copied-files.ts";
import { editorTranslator, generatorRoot, openProject, type Project } from "./open-project.ts";
import type { Options } from "./options.ts";
import { printFaults, printWarnings } from "./print-faults.ts";
import { searchFiles } from "./search-index.ts";
import { pictureDrawer } from "./share-pictures.ts";
import { renderRoute, siteFiles } from "./site-files.ts";

const fonts = await typefaces();

const assets = {
  stylesheet: `/${assetsFolder}/preview.css`,
  font: `/${fonts[0]?.path}`,
  script: `/${scriptsFolder}/preview.js`,
  hasSharePictures: true,
};

const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".xml": "application/xml",
  ".json": "application/json",
  ".jsonld": "application/ld+json",
  ".csv": "text/csv",
  ".ics": "text/calendar",
};

/** The site as it stands on the disk, or what is wrong with it. */
type State = { readonly project: Project } | { readonly error: ContentError | LocaleError };

/**
 * Serves a site of which no page has been written: each is rendered when it is asked for, so that
 * the time from saving to seeing does not depend on the size of the site. Content that has errors is
 * answered with a page that lists them; mending them reloads it.
 */
export async function previewOnRequest(eleventy: UserConfig, options: Options): Promise<void> {
  let state = open(options);
  let isFirst = true;
  eleventy.on("eleventy.before", async () => {
    if (!isFirst) state = open(options);
    isFirst = false;
    await print(await state);
  });
  for (const folder of [dataFolder, contentFolder, localesFolder, "tokens.css"])
    eleventy.addWatchTarget(join(options.root, folder));
  for (const pattern of ["*.css", "*.client.ts"])
    eleventy.addWatchTarget(join(generatorRoot, "_includes", "**", pattern));
  eleventy.setServerPassthroughCopyBehavior("passthrough");
  listenOnLoopback();
  eleventy.setServerOptions({
    portReassignmentRetryCount: 0,
    onRequest: {
      "/*": async ({ url }) => answer(decodeURIComponent(url.pathname), await state, options),
    },
  });
}

async function open({ root, now }: Options): Promise<State> {
  try {
    return { project: await openProject(root, now) };
  } catch (error) {
    if (error instanceof ContentError || error instanceof LocaleError) return { error };
    throw error;
  }
}

async function print(state: State): Promise<void> {
  if ("project" in state) await printWarnings(state.project.warnings, state.project.editorLanguage);
  else if (state.error instanceof ContentError) await printFaults(state.error);
  else console.error(state.error.message);
}

/** Answers a request; undefined hands it on to the files that are copied as they are. */
async function answer(path: string, state: State, { root }: Options): Promise<PreviewAnswer> {
  if (path === assets.stylesheet)
    return text(200, "text/css", (await bundleStylesheet(stylesFolder, root, fonts)).content);
  if (path.startsWith(`/${scriptsFolder}/`)) return script(path);
  if (path.startsWith("/media/") || path.startsWith(`/${assetsFolder}/`) || path.startsWith("/."))
    return undefined;
  if (path.startsWith(`/${searchFolder}/`)) return searchFile(path, state);
  if ("error" in state) return text(500, "text/html", await faultsPage(state.error));
  const pictured = sharePictureOwners(state.project.table).find(
    (route) => sharePictureUrl(route) === path,
  );
  if (pictured) return picture(await (await pictureDrawer(state.project, root))(pictured));
  const name = path.endsWith("/") ? `${path.slice(1)}index.html` : path.slice(1);
  const file = siteFiles(state.project, assets).find((candidate) => candidate.path === name);
  if (file) return text(200, typeOf(name), file.render());
  return text(404, "text/html", renderNotFound({ ...state.project, assets }));
}

const searchIndexes = new WeakMap<Project, Promise<readonly SearchFile[]>>();

/** A file of the search index, which is made when somebody searches for the first time after a change. */
async function searchFile(path: string, state: State): Promise<PreviewAnswer> {
  if ("error" in state) return undefined;
  const { project } = state;
  const making = searchIndexes.get(project) ?? searchFiles(project, htmlIn(project));
  searchIndexes.set(project, making);
  const file = (await making).find((one) => path === `/${one.path}`);
  if (!file) return undefined;
  const type = path.endsWith(".js") ? "text/javascript" : "application/octet-stream";
  return new Response(new Uint8Array(file.content), { headers: { "content-type": type } });
}

function htmlIn(project: Project): (route: Route) => string {
  return (route) => renderRoute(project, route, assets);
}

/** A script as it stands on the disk; the parts keep the names that the entry asks for. */
async function script(path: string): Promise<PreviewAnswer> {
  const { entry, parts } = await bundleScripts(mainScript);
  const file = path === assets.script ? entry : parts.find((part) => `/${part.path}` === path);
  return file ? text(200, "text/javascript", file.content) : undefined;
}

async function faultsPage(error: ContentError | LocaleError): Promise<string> {
  if (error instanceof LocaleError) {
    const translator = await editorTranslator("en");
    return renderFaults({ translator, messages: error.message.split("\n"), assets });
  }
  const translator = await editorTranslator(error.editorLanguage);
  const messages = describeFaults(error.faults, translator).split("\n");
  return renderFaults({ translator, messages, assets });
}

function text(status: number, type: string, body: string): PreviewAnswer {
  return { status, headers: { "content-type": `${type}; charset=utf-8` }, body };
}

function picture(jpeg: Buffer): PreviewAnswer {
  return new Response(new Uint8Array(jpeg), { headers: { "content-type": "image/jpeg" } });
}

function typeOf(name: string): string {
  return types[extname(name)] ?? "text/plain";
}

/** Eleventy's server has no option for the address; by itself it listens to the whole network. */
function listenOnLoopback(): void {
  EleventyDevServer.prototype._serverListen = function (this: EleventyDevServer, port: number) {
    this.server.listen({ port, host: "localhost" });
  };
}
