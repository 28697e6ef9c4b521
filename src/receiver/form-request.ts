import type { FastifyRequest } from "fastify";
import { type FormKind, isFormKind } from "../forms/form.ts";
import type { ReadBody } from "./read-entries.ts";
import { knownEntries, type PostedForm, pageOf } from "./receive-form.ts";
import type { ReceiverOptions } from "./receiver-options.ts";
import { addressOf } from "./visitor.ts";

/** What Fastify has read of it. */
export interface FormRoute {
  readonly Params: { readonly language: string; readonly kind: string; readonly word?: string };
  readonly Querystring: { readonly page?: unknown };
  readonly Body: ReadBody | undefined;
}

/** A request to the address of a form. */
export type FormRequest = FastifyRequest<FormRoute>;

/** A form in a language. */
export interface Target {
  readonly form: FormKind;
  readonly language: string;
}

/** The form that an address names; undefined where there is none. */
export function targetOf(
  { params }: FormRequest,
  { project }: ReceiverOptions,
): Target | undefined {
  const { language, kind } = params;
  if (!project.site.settings.languages.includes(language) || !isFormKind(kind)) return undefined;
  return { form: kind, language };
}

/** The form as it was posted, if it could be read. */
export function postedForm(
  request: FormRequest,
  { form, language }: Target,
): PostedForm | undefined {
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
