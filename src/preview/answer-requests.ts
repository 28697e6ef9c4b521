import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { extname } from "node:path";
import { adminFolder } from "../model/admin-folder.ts";
import { addressOnSite, topOfHost } from "../model/base-path.ts";
import { rememberFor } from "../model/remember.ts";
import { scriptsFolder } from "../outputs/scripts.ts";
import type { Project } from "../project/open-project.ts";
import type { Options } from "../project/options.ts";
import { htmlOnHost } from "../routes/html-on-host.ts";
import { adminAnswers } from "./admin-answers.ts";
import { addressHere } from "./asked-here.ts";
import { answerDraft } from "./draft-answers.ts";
import type { KeptSite } from "./keep-site.ts";
import type { OpenPages } from "./open-pages.ts";
import {
  answerScript,
  answerStylesheet,
  type PreviewAssets,
  typefaceAt,
} from "./preview-assets.ts";
import { changesPath, reloadPath, reloadScript } from "./reload.ts";
import { answerBug, answerWith, pathOf, redirect, sendFile } from "./respond.ts";
import { faultsPage } from "./show-state.ts";
import { siteAnswers } from "./site-answers.ts";

/** What requests are answered with. */
interface Answering {
  readonly site: KeptSite;
  readonly pages: OpenPages;
  readonly assets: PreviewAssets;
  /** The folder of the site, and the day that counts as today. */
  readonly options: Pick<Options, "root" | "now">;
}

/** Answers the requests to a preview. A bug is shown, and the preview lives on. */
export function answerRequests({ site, pages, assets, options }: Answering): RequestListener {
  const { root } = options;
  const answerAdmin = adminAnswers(root);
  const answersOf = rememberFor((project: Project) => siteAnswers(project, root, assets));
  let basePath: string = topOfHost;

  /** Where the site stands; while it has errors, where it stood before. */
  async function readBasePath(): Promise<string> {
    const state = await site.state();
    if ("project" in state) basePath = state.project.site.settings.basePath ?? topOfHost;
    return basePath;
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const here = addressHere(request);
    if (here !== undefined) return redirect(response, here);
    if (request.method !== "GET" && request.method !== "HEAD")
      return answerWith(response.setHeader("allow", "GET, HEAD"), ".txt", "", 405);
    const asked = pathOf(request);
    if (asked === undefined) return answerWith(response, ".txt", "", 400);
    if (asked === changesPath) return pages.open(response);
    if (asked === reloadPath) return answerWith(response, ".js", reloadScript);
    const place = await readBasePath();
    const path = addressOnSite(asked, place);
    if (path === undefined && asked !== "/" && `${asked}/` !== place)
      return answerWith(response, ".txt", "", 404);
    if (path === undefined) return redirect(response, place);
    if (path === assets.stylesheet) return answerStylesheet(response, root, place);
    if (path.startsWith(`/${scriptsFolder}/`))
      return answerScript(response, { path, entry: assets.script, root });
    const draft = await answerDraft(path, options, assets);
    if (draft && "file" in draft) return sendFile(draft.file, request, response);
    if (draft) return answerWith(response, extname(path), draft.content);
    if (path === `/${adminFolder}`) return redirect(response, `${place}${adminFolder}/`);
    if (path.startsWith(`/${adminFolder}/`)) return answerFromAdmin(path, request, response);
    await site.use(() => answerFromSite(path, request, response));
  }

  async function answerFromAdmin(
    path: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const found = await answerAdmin(path);
    if (!found || "notFound" in found) return answerWith(response, ".txt", "", 404);
    if ("file" in found) return sendFile(found.file, request, response);
    // Nothing may be reloaded while somebody writes.
    const extension = path.endsWith("/") ? ".html" : extname(path);
    answerWith(response, extension, found.content, 200, { isReloaded: false });
  }

  async function answerFromSite(
    path: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const state = await site.state();
    if ("error" in state) return answerWithFaults(state, path, { request, response });
    const found = await answersOf(state.project)(path);
    if ("file" in found) return sendFile(found.file, request, response);
    if ("notFound" in found) return answerWith(response, ".html", found.notFound, 404);
    answerWith(response, path.endsWith("/") ? ".html" : extname(path), found.content);
  }

  /** What is wrong is shown in the typeface of the site. */
  async function answerWithFaults(
    state: Parameters<typeof faultsPage>[0],
    path: string,
    { request, response }: { readonly request: IncomingMessage; readonly response: ServerResponse },
  ): Promise<void> {
    const typeface = await typefaceAt(path);
    if (typeface !== undefined) return sendFile(typeface, request, response);
    answerWith(response, ".html", htmlOnHost(await faultsPage(state, assets), basePath), 500);
  }

  return (request, response) => {
    answer(request, response).catch((error: unknown) => answerBug(response, error));
  };
}
