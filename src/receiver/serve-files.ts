import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { pathOnHost } from "../model/base-path.ts";
import { languageOf, refusal, sendAnswer } from "./answer.ts";
import { compressedFiles } from "./compressed-files.ts";
import { describeFailure } from "./log-responses.ts";
import { publicPath } from "./public-path.ts";
import { type FileAnswer, readBuiltFile } from "./read-built-file.ts";
import { addressAt, type ReceiverOptions } from "./receiver-options.ts";
import type { SiteHeaders } from "./site-headers.ts";
import { waitOutPublish } from "./wait-out-publish.ts";

/**
 * Serves the built site for all addresses that are no form's, the way a static host does, with its
 * 404 page. Files are looked up when they are asked for, so that a new build is seen at once.
 */
export function addFiles(
  app: FastifyInstance,
  options: ReceiverOptions,
  siteHeaders: SiteHeaders,
): void {
  const read = fileReader(options);
  app.setNotFoundHandler(async (request, reply) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      const answer = refusal("method", languageOf(request.url, options));
      return sendAnswer(reply.header("allow", "GET, HEAD"), answer, options);
    }
    try {
      if (isBasePathWithoutSlash(request.url, options))
        return reply.redirect(`${request.url}/`, 301);
      const address = addressAt(request.url, options);
      const path = address === undefined ? undefined : publicPath(address);
      const answer = path === undefined ? undefined : await read(path, request.raw);
      if (answer === "away") return sayNotShown(503, request, reply, options);
      if (path === undefined || answer === undefined)
        return await sendNotFound(request, reply, { read, options });
      return sendFile(request, reply, placed(answer, options), siteHeaders.ofFile(path));
    } catch (error) {
      options.log(describeFailure(error));
      return sayNotShown(500, request, reply, options);
    }
  });
}

type ReadFile = ReturnType<typeof fileReader>;

function fileReader({ folder }: ReceiverOptions) {
  const compressed = compressedFiles();
  return (path: string, request: FastifyRequest["raw"]) =>
    waitOutPublish(folder, () => readBuiltFile(path, { raw: request }, { folder, compressed }));
}

/** The site's own folder is one to which the slash at its end may be missing, too. */
function isBasePathWithoutSlash(url: string, { project }: ReceiverOptions): boolean {
  return url !== "" && `${url}/` === project.site.settings.basePath;
}

/** A folder without a slash at its end leads to another path of the host. */
function placed(answer: FileAnswer, { project }: ReceiverOptions): FileAnswer {
  const { Location: address } = answer.headers;
  if (address === undefined) return answer;
  const location = pathOnHost(address, project.site.settings.basePath);
  return { ...answer, headers: { ...answer.headers, Location: location } };
}

/** A page is asked for anew each time, unless the site says how long a file may be kept. */
function sendFile(
  { url }: FastifyRequest,
  reply: FastifyReply,
  { status, headers, body }: FileAnswer,
  ofFile: readonly (readonly [name: string, value: string])[],
): FastifyReply {
  reply.code(status).header("cache-control", "no-cache").headers(headers);
  if (status < 300) reply.headers(Object.fromEntries(ofFile));
  if (status === 304)
    for (const [name, value] of ofFile)
      if (/^cache-control$/i.test(name)) reply.header(name, value);
  const query = url.indexOf("?");
  if (headers.Location !== undefined && query >= 0)
    reply.header("location", headers.Location + url.slice(query));
  return reply.send(body);
}

/**
 * Whatever is asked for in its place, the page is sent whole, in the language of the address if that says
 * one; and nobody keeps it.
 */
async function sendNotFound(
  { raw, url }: FastifyRequest,
  reply: FastifyReply,
  { read, options }: { readonly read: ReadFile; readonly options: ReceiverOptions },
): Promise<FastifyReply> {
  const { "accept-encoding": accepted } = raw.headers;
  const plain: typeof raw = Object.create(raw, {
    headers: { value: accepted === undefined ? {} : { "accept-encoding": accepted } },
  });
  const [, first = ""] = (addressAt(url, options) ?? "").split("/");
  const hasLanguage = options.project.site.settings.languages.includes(first);
  const own = hasLanguage ? await read(`/${first}/404.html`, plain) : undefined;
  const page = own ?? (await read("/404.html", plain));
  reply.code(404).header("cache-control", "no-cache");
  if (page === undefined || page === "away" || page.status !== 200)
    return reply.type("text/html; charset=utf-8").send("");
  const { ETag: _tag, "Last-Modified": _date, "Accept-Ranges": _ranges, ...headers } = page.headers;
  return reply.headers({ ...headers, "Cache-Control": "no-cache" }).send(page.body);
}

function sayNotShown(
  status: 500 | 503,
  { url }: FastifyRequest,
  reply: FastifyReply,
  options: ReceiverOptions,
): FastifyReply {
  return sendAnswer(reply, { ...refusal("not-shown", languageOf(url, options)), status }, options);
}
