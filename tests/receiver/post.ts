/** What a browser posts when a form is sent. */
export type Fields = Readonly<Record<string, string>>;

/** A comment that is right. */
export const comment: Fields = {
  comment: "Vilken fest! Å, ä och ö.",
  name: "Siri Snö",
  page: "page:news/light-feast-2024",
};

/** Sends a form, and does not follow where the answer leads. */
export function post(
  origin: string,
  path: string,
  body: Fields | string | Uint8Array<ArrayBuffer>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const isRaw = typeof body === "string" || body instanceof Uint8Array;
  return fetch(origin + path, {
    method: "POST",
    redirect: "manual",
    body: isRaw ? body : new URLSearchParams(body).toString(),
    headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
  });
}
