import type { FastifyInstance } from "fastify";
import type { Limits } from "./limits.ts";

/**
 * Ends the connections of clients that do not take their answers: one that reads a byte now and then is
 * never silent, and would hold its connection and its file for ever.
 */
export function limitAnswers(app: FastifyInstance, limits: Limits): void {
  app.addHook("onSend", async (_request, reply, payload) => {
    if (reply.raw.destroyed) return;
    const length =
      typeof payload === "string" || Buffer.isBuffer(payload)
        ? payload.length
        : Number(reply.getHeader("content-length") ?? 0);
    const timer = setTimeout(
      () => reply.raw.destroy(),
      limits.answer + length / limits.slowestRate,
    );
    timer.unref();
    reply.raw.once("close", () => clearTimeout(timer));
  });
}
