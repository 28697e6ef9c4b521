import { basename, dirname, extname } from "node:path";
import serveFile from "@fastify/static";
import createServer, { type FastifyInstance, type FastifyReply } from "fastify";
import { mainScript } from "../eleventy/assets.ts";
import { assetsFolder, typefaces } from "../eleventy/copied-files.ts";
import { bundleScripts, scriptsFolder } from "../outputs/scripts.ts";
import { bundleStylesheet } from "../outputs/stylesheet.ts";
import { keptPagesFolder, openKeptPages } from "../project/kept-pages.ts";
import { knowFiles } from "../project/known-files.ts";
import { openProject, type Reading, roomsOf, stylesFolder } from "../project/open-project.ts";
import type { Options } from "../project/options.ts";
import { keepProject, type State } from "./keep-project.ts";
import { openPages } from "./open-pages.ts";
import { changesPath, reloadPath, reloadScript, withReload } from "./reload.ts";
import { faultsPage, printState } from "./show-state.ts";
import { type SiteAnswers, siteAnswers } from "./site-answers.ts";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".xml": "application/xml",
  ".json": "application/json",
  ".jsonld": "application/ld+json",
  ".csv": "text/csv",
  ".ics": "text/calendar",
  ".js": "text/javascript",
  ".css": "text/css",
  ".pf_meta": "application/octet-stream",
  ".pf_index": "application/octet-stream",
  ".pf_fragment": "application/octet-stream",
  ".pagefind": "application/octet-stream",
};

/** A preview that runs. */
export interface Preview {
  readonly origin: string;
  /** Reads the site anew, and then reloads the pages that are open. */
  readonly refresh: () => void;
  readonly close: () => Promise<void>;
}

/**
 * Serves a site as it stands on the disk, on loopback alone. Content that has faults is answered with a
 * page that lists them, and a bug with one that shows it: the preview itself lives on, and mending them
 * reloads the page.
 * @param given.port the port; 0 takes one that is free
 * @param given.progress shows how far the first reading is
 * @throws an error of the system when the port is taken
 */
export async function startPreview(
  options: Options,
  { port, progress }: { readonly port: number } & Pick<Reading, "progress">,
): Promise<Preview> {
  const fonts = await typefaces();
  const assets = {
    stylesheet: `/${assetsFolder}/preview.css`,
    font: `/${fonts[0]?.path}`,
    script: `/${scriptsFolder}/preview.js`,
    hasSharePictures: true,
  };
  const pages = openPages();
  const answers = new WeakMap<State, SiteAnswers>();
  const kept = openKeptPages(keptPagesFolder, options.root);
  const reading = {
    files: knowFiles(),
    pages: kept,
    workers: options.workers,
    ...(progress && { progress }),
  };
  const { state, refresh } = keepProject(
    () => openProject(options.root, options.now, reading),
    async (newest) => {
      progress?.end();
      if ("project" in newest)
        answers.set(newest, siteAnswers(newest.project, options.root, assets));
      pages.reload();
      await printState(newest);
      kept.save();
    },
  );
  const server = createServer({ forceCloseConnections: true });
  await server.register(serveFile, { root: options.root, serve: false, decorateReply: true });
  server.setErrorHandler(answerError);
  server.get(changesPath, (_request, reply) => pages.open(reply));
  server.get(reloadPath, (_request, reply) => send(reply, ".js", reloadScript));
  server.get(assets.stylesheet, async (_request, reply) => {
    const { content } = await bundleStylesheet(stylesFolder, options.root, {
      typefaces: fonts,
      rooms: roomsOf(options.root),
    });
    return send(reply, ".css", content);
  });
  serveScripts(server, assets.script, roomsOf(options.root));
  server.get<{ Params: { "*": string } }>("/*", async (request, reply) => {
    const newest = await state();
    if ("error" in newest) return send(reply.code(500), ".html", await faultsPage(newest, assets));
    const path = `/${request.params["*"]}`;
    const found = await answers.get(newest)?.(path);
    if (found === undefined) throw new Error(`${path}: a site without answers`);
    if ("file" in found) return reply.sendFile(basename(found.file), dirname(found.file));
    if ("notFound" in found) return send(reply.code(404), ".html", found.notFound);
    return send(reply, path.endsWith("/") ? ".html" : extname(path), found.content);
  });
  await server.listen({ port, host: "localhost" });
  const address = server.server.address();
  return {
    origin: `http://localhost:${typeof address === "object" ? address?.port : port}`,
    refresh,
    close: async () => {
      pages.close();
      await server.close();
    },
  };
}

/** A request that is none is told so; a bug is shown, and the preview lives on. */
function answerError(
  error: Error & { readonly statusCode?: number },
  _request: unknown,
  reply: FastifyReply,
): FastifyReply {
  const status = error.statusCode ?? 500;
  if (status < 500) return send(reply.code(status), ".txt", error.message);
  console.error(error);
  return send(reply.code(status), ".txt", String(error.stack));
}

/** The scripts as they stand on the disk; the parts keep the names that the entry asks for. */
function serveScripts(server: FastifyInstance, entryPath: string, rooms: readonly string[]): void {
  server.get(`/${scriptsFolder}/*`, async (request, reply) => {
    const { entry, parts } = await bundleScripts(mainScript, rooms);
    const path = request.url.split("?")[0];
    const file = path === entryPath ? entry : parts.find((part) => `/${part.path}` === path);
    return file ? send(reply, ".js", file.content) : send(reply.code(404), ".txt", "");
  });
}

/** Answers in a type; pages get the script that reloads them. */
function send(reply: FastifyReply, extension: string, content: string | Uint8Array): FastifyReply {
  const isText = typeof content === "string";
  const type = types[extension] ?? (isText ? "text/plain" : "application/octet-stream");
  reply.header("cache-control", "no-store");
  reply.type(isText ? `${type}; charset=utf-8` : type);
  if (isText) return reply.send(type === "text/html" ? withReload(content) : content);
  return reply.send(Buffer.from(content));
}
