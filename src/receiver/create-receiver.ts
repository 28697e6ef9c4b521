import formbody from "@fastify/formbody";
import fastify, { type FastifyInstance } from "fastify";
import { readHeaders } from "../audit/read-headers.ts";
import { languageOf, refusal, sendAnswer } from "./answer.ts";
import { answerBrokenRequests } from "./broken-requests.ts";
import { addErrorHandler } from "./error-handler.ts";
import { addFormRoutes } from "./form-routes.ts";
import { limitPosts } from "./limit-posts.ts";
import { logResponses } from "./log-responses.ts";
import { readEntries } from "./read-entries.ts";
import type { ReceiverOptions } from "./receiver-options.ts";
import { addFiles } from "./serve-files.ts";

/** The longest text that a form takes fits well, with each of its characters percent-encoded. */
const mostBytes = 64 * 1024;

const mostConnections = 2000;

/** A receiver that listens to nothing yet. */
export async function createReceiver(options: ReceiverOptions): Promise<FastifyInstance> {
  const headersOf = await readHeaders(options.folder);
  const app = createServer(options);
  app.server.maxConnections = mostConnections;
  app.addHook("onRequest", async (request, reply) => {
    const [path = "/"] = request.url.split("?", 1);
    for (const [name, value] of headersOf(path)) reply.raw.setHeader(name, value);
  });
  logResponses(app, options);
  app.removeAllContentTypeParsers();
  await app.register(formbody, { parser: readEntries });
  await limitPosts(app, options);
  addErrorHandler(app, options);
  addFormRoutes(app, options);
  addFiles(app, options);
  return app;
}

function createServer(options: ReceiverOptions): FastifyInstance {
  return fastify({
    bodyLimit: mostBytes,
    trustProxy: options.trustProxy ? "loopback" : false,
    // While it stops, what is under way is still answered.
    return503OnClosing: false,
    forceCloseConnections: "idle",
    // Who sends a byte now and then must not hold a connection for long.
    requestTimeout: 30_000,
    // Longer than reverse proxies keep a connection: they must be the ones to close it.
    keepAliveTimeout: 125_000,
    http: { headersTimeout: 10_000, connectionsCheckingInterval: 2000, maxHeaderSize: 16_384 },
    clientErrorHandler: answerBrokenRequests(options),
    // An address that cannot be decoded.
    frameworkErrors: (_error, request, reply) => {
      sendAnswer(reply, refusal("unreadable", languageOf(request.url, options)), options);
    },
  });
}
