import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type FormKind, isFormKind } from "../forms/form.ts";
import { type Answer, languageOf, refusal, sendAnswer } from "./answer.ts";
import { isFromSite } from "./is-from-site.ts";
import { describeFailure } from "./log-responses.ts";
import type { ReadBody } from "./read-entries.ts";
import { isPlainForm } from "./read-type.ts";
import { knownEntries, type PostedForm, pageOf, receiveForm } from "./receive-form.ts";
import { formsPath, type ReceiverOptions } from "./receiver-options.ts";
import { addressOf } from "./visitor.ts";

interface FormRoute {
  readonly Params: { readonly language: string; readonly kind: string; readonly word?: string };
  readonly Querystring: { readonly page?: unknown };
  readonly Body: ReadBody | undefined;
}

/** A request to the address of a form. */
export type FormRequest = FastifyRequest<FormRoute>;

const otherMethods = ["GET", "PUT", "PATCH", "DELETE", "OPTIONS"] as const;

/** Answers what is sent to the addresses of forms. */
export function addFormRoutes(app: FastifyInstance, options: ReceiverOptions): void {
  const base = formsPath(options);
  const send = (reply: FastifyReply, answer: Answer) => sendAnswer(reply, answer, options);
  const refuse = (request: FastifyRequest, reply: FastifyReply) =>
    send(reply, refusal("not-found", languageOf(request.url, options)));
  app.post<FormRoute>(
    `${base}:language/:kind`,
    { config: { rateLimit: {} } },
    async (request, reply) => {
      const answer = await answerPost(request, options);
      if ("status" in answer) return send(reply, answer);
      return reply.header("cache-control", "no-store").redirect(answer.location, 303);
    },
  );
  app.route<FormRoute>({
    method: [...otherMethods],
    url: `${base}:language/:kind`,
    handler: async (request, reply) => {
      const target = targetOf(request, options);
      if (!target) return refuse(request, reply);
      const { form, language } = target;
      return send(reply.header("allow", "POST"), refusal("method", language, { form }));
    },
  });
  app.get<FormRoute>(`${base}:language/:kind/:word`, async (request, reply) => {
    const target = targetOf(request, options);
    const word = target && thanksWord(target.language, options);
    if (!target || request.params.word !== word) return refuse(request, reply);
    const { form, language } = target;
    const { page: key } = request.query;
    const page = typeof key === "string" ? options.project.table.find(key, language) : undefined;
    return send(reply, { status: 200, language, answer: { state: "thanks", form, page } });
  });
  app.all(`${base}*`, async (request, reply) => refuse(request, reply));
}

interface Target {
  readonly form: FormKind;
  readonly language: string;
}

/** The form that an address names; undefined where there is none. */
function targetOf({ params }: FormRequest, { project }: ReceiverOptions): Target | undefined {
  const { language, kind } = params;
  if (!project.site.settings.languages.includes(language) || !isFormKind(kind)) return undefined;
  return { form: kind, language };
}

function thanksWord(language: string, { project }: ReceiverOptions): string {
  return project.translators(language).t("routes.thanks");
}

/** Keeps what was posted and says where its thanks are; or says what is wrong with it. */
async function answerPost(
  request: FormRequest,
  options: ReceiverOptions,
): Promise<Answer | { readonly location: string }> {
  const target = targetOf(request, options);
  if (!target) return refusal("not-found", languageOf(request.url, options));
  const { form, language } = target;
  if (!isPlainForm(request.headers["content-type"], request.headers["content-encoding"]))
    return { ...refusal("unreadable", language, { form }), status: 415 };
  const posted = postedForm(request, target);
  if (!posted) return refusal("unreadable", language, { form });
  if (!isFromSite(originOf(request), ownOrigins(options)))
    return refusal("expired", language, typedInto(posted, options));
  const received = receiveForm(posted, options, options.now());
  if ("refused" in received) return received.refused;
  try {
    await options.store.add(received.message);
  } catch (error) {
    options.log(describeFailure(error));
    return refusal("unavailable", language, typedInto(posted, options));
  }
  const query = received.page ? `?${new URLSearchParams({ page: received.page.key })}` : "";
  const word = thanksWord(language, options);
  return { location: `${formsPath(options)}${language}/${form}/${word}${query}` };
}

/** The form as it was posted, if it could be read. */
function postedForm(request: FormRequest, { form, language }: Target): PostedForm | undefined {
  const entries = request.body?.entries;
  return entries && { form, language, entries, address: addressOf(request) };
}

/** What was typed and into which form, so that it can be shown once more. */
export function typedInto(posted: PostedForm, options: ReceiverOptions) {
  return { form: posted.form, entries: knownEntries(posted), page: pageOf(posted, options) };
}

/** What was typed in a request that is refused before it is looked at. */
export function typedBefore(request: FormRequest, options: ReceiverOptions) {
  const target = targetOf(request, options);
  const posted = target && postedForm(request, target);
  return posted && typedInto(posted, options);
}

function originOf({ headers }: FormRequest) {
  const fetchSite = headers["sec-fetch-site"];
  return {
    host: headers.host,
    origin: headers.origin,
    fetchSite: typeof fetchSite === "string" ? fetchSite : undefined,
  };
}

function ownOrigins({ project, forms }: ReceiverOptions): readonly string[] {
  const { url } = project.site.settings;
  return [new URL(url).origin, new URL(forms.address, url).origin];
}
