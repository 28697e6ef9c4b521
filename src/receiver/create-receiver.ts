import formbody from "@fastify/formbody";
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import { languageOf, refusal, sendAnswer } from "./answer.ts";
import { type BrokenRequests, brokenRequests } from "./broken-requests.ts";
import { closeConnections } from "./close-connections.ts";
import { addErrorHandler } from "./error-handler.ts";
import { addFormRoutes } from "./form-routes.ts";
import { limitAnswers } from "./limit-answers.ts";
import { limitPosts } from "./limit-posts.ts";
import { logResponses } from "./log-responses.ts";
import { noteForwarded } from "./note-forwarded.ts";
import { readEntries } from "./read-entries.ts";
import type { ReceiverOptions } from "./receiver-options.ts";
import { addFiles } from "./serve-files.ts";
import { addSiteHeaders, readSiteHeaders, type SiteHeaders } from "./site-headers.ts";
import { isLoopback } from "./visitor.ts";

/** The longest text that a form takes fits well, with each of its characters percent-encoded. */
const mostBytes = 64 * 1024;

const mostConnections = 2000;

/** A receiver that listens to nothing yet. */
export async function createReceiver(options: ReceiverOptions): Promise<FastifyInstance> {
  const headers = await readSiteHeaders(options.folder, options.project.site.settings.basePath);
  const broken = brokenRequests(options, headers);
  const app = createServer(options, headers, broken);
  app.server.maxConnections = mostConnections;
  app.addHook("onRequest", async ({ url }, reply) => addSiteHeaders(reply, url, headers));
  broken.follow(app);
  answerOddRequests(app, options);
  closeConnections(app);
  limitAnswers(app, options.limits);
  logResponses(app, options);
  noteForwarded(app, options);
  app.removeAllContentTypeParsers();
  await app.register(formbody, { parser: readEntries });
  await limitPosts(app, options);
  addErrorHandler(app, options);
  addFormRoutes(app, options);
  addFiles(app, options, headers);
  return app;
}

function createServer(
  options: ReceiverOptions,
  headers: SiteHeaders,
  broken: BrokenRequests,
): FastifyInstance {
  const { limits } = options;
  return fastify({
    bodyLimit: mostBytes,
    trustProxy: options.trustProxy ? isLoopback : false,
    // While it stops, what is under way is still answered.
    return503OnClosing: false,
    forceCloseConnections: "idle",
    requestTimeout: limits.request,
    connectionTimeout: limits.silence,
    // Longer than reverse proxies keep a connection: they must be the ones to close it.
    keepAliveTimeout: 125_000,
    http: {
      headersTimeout: Math.min(10_000, limits.request),
      connectionsCheckingInterval: Math.min(2000, limits.request),
      maxHeaderSize: 16_384,
      // Node's own answer to a request without a host would be a bare one.
      requireHostHeader: false,
    },
    clientErrorHandler: broken.handler,
    // An address that cannot be decoded.
    frameworkErrors: (_error, request, reply) => {
      addSiteHeaders(reply, request.url, headers);
      refuseUnreadable(request, reply, options);
    },
  });
}

/** What Node would answer by itself is answered as all else is, with the headers of the site. */
function answerOddRequests(app: FastifyInstance, options: ReceiverOptions): void {
  // RFC 9112, 3.2: a request that names no host is refused.
  app.addHook("onRequest", async (request, reply) => {
    const { httpVersion, headers } = request.raw;
    if (httpVersion === "1.1" && headers.host === undefined)
      return refuseUnreadable(request, reply, options);
  });
  // RFC 9110, 10.1.1: an expectation that nobody knows may be left out of account.
  app.server.on("checkExpectation", (...asked) => app.server.emit("request", ...asked));
}

function refuseUnreadable(
  request: FastifyRequest,
  reply: FastifyReply,
  options: ReceiverOptions,
): FastifyReply {
  return sendAnswer(reply, refusal("unreadable", languageOf(request.url, options)), options);
}
