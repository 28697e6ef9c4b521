import type { Readable } from "node:stream";
import type { FastifyError, FastifyInstance } from "fastify";
import type { Refusal } from "../routes/form-answer.ts";
import { languageOf, refusal, sendAnswer } from "./answer.ts";
import { type FormRequest, typedBefore } from "./form-request.ts";
import { describeFailure } from "./log-responses.ts";
import type { ReceiverOptions } from "./receiver-options.ts";

/** So much of a body that is too large is read and thrown away; who sends more is cut off. */
const mostDrained = 8 * 1024 * 1024;

/** Answers what Fastify and its plugins refuse, and what goes wrong in here. */
export function addErrorHandler(app: FastifyInstance, options: ReceiverOptions): void {
  app.setErrorHandler<FastifyError>(async (error, request, reply) => {
    const [reason, status] = reasonOf(error);
    if (status >= 500) options.log(describeFailure(error));
    if (status === 413) await drain(request.raw);
    const typed = typedBefore(request as FormRequest, options);
    const answer = refusal(reason, languageOf(request.url, options), typed);
    return sendAnswer(reply, { ...answer, status }, options);
  });
}

function reasonOf({ statusCode = 500 }: FastifyError): readonly [Refusal, status: number] {
  if (statusCode === 413) return ["too-large", 413];
  if (statusCode === 429) return ["too-often", 429];
  if (statusCode >= 500) return ["unavailable", 500];
  return ["unreadable", statusCode];
}

/** A browser that is still sending when its connection is closed shows no answer. */
async function drain(body: Readable): Promise<void> {
  let bytes = 0;
  try {
    for await (const chunk of body.iterator({ destroyOnReturn: false })) {
      bytes += (chunk as Buffer).length;
      if (bytes > mostDrained) return;
    }
  } catch {
    // The client has gone.
  }
}
