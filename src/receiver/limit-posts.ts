import rateLimit from "@fastify/rate-limit";
import type { FastifyInstance } from "fastify";
import type { ReceiverOptions } from "./receiver-options.ts";
import { hashAddresses } from "./visitor.ts";

const tenMinutes = 600_000;

/** More addresses are not remembered at a time: the one seen longest ago is forgotten. */
const mostAddresses = 20_000;

/**
 * Limits how often an address may post. It is counted after the body has been read, so that the one
 * who has to wait sees what was typed.
 */
export async function limitPosts(
  app: FastifyInstance,
  { postsAllowed }: ReceiverOptions,
): Promise<void> {
  await app.register(rateLimit, {
    global: false,
    hook: "preHandler",
    max: postsAllowed,
    timeWindow: tenMinutes,
    cache: mostAddresses,
    keyGenerator: hashAddresses(),
    addHeadersOnExceeding: {
      "x-ratelimit-limit": false,
      "x-ratelimit-remaining": false,
      "x-ratelimit-reset": false,
    },
    addHeaders: {
      "x-ratelimit-limit": false,
      "x-ratelimit-remaining": false,
      "x-ratelimit-reset": false,
      "retry-after": true,
    },
    errorResponseBuilder: () => Object.assign(new Error("too often"), { statusCode: 429 }),
  });
}
