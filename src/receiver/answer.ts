import type { FastifyReply } from "fastify";
import { renderFormAnswer } from "../../_includes/render-page.tsx";
import { defaultLanguage } from "../model/site.ts";
import type { FormAnswer, Refusal } from "../routes/form-answer.ts";
import { addressAt, formsPath, type ReceiverOptions } from "./receiver-options.ts";

/** The status of a refusal (RFC 9110); one that is the sender's own fault has another where it says more. */
const refusalStatus: Readonly<Record<Refusal, number>> = {
  "too-large": 413,
  "too-often": 429,
  unreadable: 400,
  "not-found": 404,
  method: 405,
  unavailable: 503,
  foreign: 403,
  "not-shown": 503,
};

/** An answer with its status and the language that it is given in. */
export interface Answer {
  readonly status: number;
  readonly language: string;
  readonly answer: FormAnswer;
}

/** A refusal with its usual status. */
export function refusal(
  reason: Refusal,
  language: string,
  rest: Partial<Extract<FormAnswer, { state: "refused" }>> = {},
): Answer {
  const status = refusalStatus[reason];
  return { status, language, answer: { ...rest, state: "refused", reason } };
}

/** The HTML of an answer. */
export function renderAnswer(
  { language, answer }: Answer,
  { project, assets }: Pick<ReceiverOptions, "project" | "assets">,
): string {
  const { site, table, translators, looks } = project;
  const context = { site, table, looks, assets, language, translator: translators(language) };
  return renderFormAnswer(context, answer);
}

/** In seconds, for what is out of order and mended soon: a publish, a lock. */
const retryAfter = 10;

/** Sends an answer; nobody may keep a copy of what was typed. */
export function sendAnswer(
  reply: FastifyReply,
  answer: Answer,
  options: ReceiverOptions,
): FastifyReply {
  if (answer.status === 503) reply.header("retry-after", retryAfter);
  return reply
    .code(answer.status)
    .header("cache-control", "no-store")
    .type("text/html; charset=utf-8")
    .send(renderAnswer(answer, options));
}

/** The language that an address is in: of its form, or of its page; or else the site's first one. */
export function languageOf(
  url: string,
  { project, forms }: Pick<ReceiverOptions, "project" | "forms">,
): string {
  const base = formsPath({ project, forms });
  const address = addressAt(url, { project }) ?? url;
  const rest = url.startsWith(base) ? url.slice(base.length) : address.slice(1);
  const [named] = rest.split(/[/?]/, 1);
  const { languages } = project.site.settings;
  return languages.find((language) => language === named) ?? defaultLanguage(project.site);
}
