import type { FastifyInstance } from "fastify";
import type { ReceiverOptions } from "./receiver-options.ts";

/**
 * Says once in the log that a proxy names the senders and is not believed: then all visitors count as
 * one sender, and a few posts of one keep all others from sending.
 */
export function noteForwarded(app: FastifyInstance, { trustProxy, log }: ReceiverOptions): void {
  let isNoted = trustProxy;
  app.addHook("onRequest", async ({ headers }) => {
    if (isNoted || headers["x-forwarded-for"] === undefined) return;
    isNoted = true;
    log(
      "X-Forwarded-For is not believed without --trust-proxy: behind a proxy, all are one sender",
    );
  });
}
