import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type Answer, languageOf, refusal, sendAnswer } from "./answer.ts";
import { answerPost, thanksWord } from "./answer-post.ts";
import { type FormRequest, type FormRoute, targetOf } from "./form-request.ts";
import { formsPath, type ReceiverOptions } from "./receiver-options.ts";

const otherMethods = ["GET", "PUT", "PATCH", "DELETE", "OPTIONS"] as const;

/** Answers what is sent to the addresses of forms. */
export function addFormRoutes(app: FastifyInstance, options: ReceiverOptions): void {
  const base = formsPath(options);
  const send = (reply: FastifyReply, answer: Answer) => sendAnswer(reply, answer, options);
  const url = `${base}:language/:kind`;
  app.post<FormRoute>(url, { config: { rateLimit: {} } }, async (request, reply) => {
    const answer = await answerPost(request, options);
    if ("status" in answer) return send(reply, answer);
    return reply.header("cache-control", "no-store").redirect(answer.location, 303);
  });
  app.route<FormRoute>({
    method: [...otherMethods],
    url,
    handler: async (request, reply) =>
      send(reply.header("allow", "POST"), wrongMethod(request, options)),
  });
  app.get<FormRoute>(`${url}/:word`, async (request, reply) =>
    send(reply, thanksFor(request, options)),
  );
  app.all(`${base}*`, async (request, reply) => send(reply, notFound(request, options)));
}

function wrongMethod(request: FormRequest, options: ReceiverOptions): Answer {
  const target = targetOf(request, options);
  if (!target) return notFound(request, options);
  return refusal("method", target.language, { form: target.form });
}

function thanksFor(request: FormRequest, options: ReceiverOptions): Answer {
  const target = targetOf(request, options);
  const word = target && thanksWord(target.language, options);
  if (!target || request.params.word !== word) return notFound(request, options);
  const { form, language } = target;
  const { page: key } = request.query;
  const page = typeof key === "string" ? options.project.table.find(key, language) : undefined;
  return { status: 200, language, answer: { state: "thanks", form, page } };
}

function notFound({ url }: Pick<FastifyRequest, "url">, options: ReceiverOptions): Answer {
  return refusal("not-found", languageOf(url, options));
}
