import type { FastifyInstance } from "fastify";
import { isFormKind } from "../forms/form.ts";
import type { ReceiverOptions } from "./receiver-options.ts";

/**
 * Logs a line for each answer: method, kind of address, status and milliseconds. Nothing in it says
 * who asked, for what or with which words.
 */
export function logResponses(app: FastifyInstance, { log }: ReceiverOptions): void {
  app.addHook("onResponse", async (request, reply) => {
    const { kind } = (request.params ?? {}) as { readonly kind?: string };
    const what = kind !== undefined && isFormKind(kind) ? kind : "file";
    const status = reply.raw.statusCode;
    log(`${request.method} ${what} ${status} ${Math.round(reply.elapsedTime)} ms`);
  });
}

/** What went wrong, for the log: its kind and where, without words that somebody may have written. */
export function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return "error";
  const codes = ["code", "errcode"].flatMap((name) =>
    name in error ? [String((error as unknown as Record<string, unknown>)[name])] : [],
  );
  const places = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return [[error.name, ...codes].join(" "), ...places].join("\n");
}
