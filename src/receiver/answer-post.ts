import { type Answer, languageOf, refusal } from "./answer.ts";
import { type FormRequest, postedForm, targetOf, typedInto } from "./form-request.ts";
import { isFromSite } from "./is-from-site.ts";
import { describeFailure } from "./log-responses.ts";
import { isPlainForm } from "./read-type.ts";
import { type PostedForm, receiveForm } from "./receive-form.ts";
import { formsPath, type ReceiverOptions } from "./receiver-options.ts";

/** Where the thanks for a message are. */
export interface Accepted {
  readonly location: string;
}

/** Keeps what was posted and says where its thanks are; or says what is wrong with it. */
export async function answerPost(
  request: FormRequest,
  options: ReceiverOptions,
): Promise<Answer | Accepted> {
  const target = targetOf(request, options);
  if (!target) return refusal("not-found", languageOf(request.url, options));
  const { form, language } = target;
  if (!isPlainForm(request.headers["content-type"], request.headers["content-encoding"]))
    return { ...refusal("unreadable", language, { form }), status: 415 };
  const posted = postedForm(request, target);
  if (!posted) return refusal("unreadable", language, { form });
  if (!isFromSite(originOf(request), ownOrigins(options)))
    return refusal("foreign", language, typedInto(posted, options));
  return keep(posted, options);
}

/** The answer comes after the commit: whoever has it may be sure that the message is kept. */
async function keep(posted: PostedForm, options: ReceiverOptions): Promise<Answer | Accepted> {
  const received = receiveForm(posted, options, options.now());
  if ("refused" in received) return received.refused;
  const { form, language } = posted;
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

/** The last part of the address of thanks. */
export function thanksWord(
  language: string,
  { project }: Pick<ReceiverOptions, "project">,
): string {
  return project.translators(language).t("routes.thanks");
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
