import { z } from "zod";
import { schemeOf } from "../markdown/link-target.ts";
import { isPublishableName } from "./file-name.ts";
import type { Reference } from "./reference.ts";
import { filledString, refuse, type SharedSchemas } from "./shared-schemas.ts";

/** An address that pages had, and where what stood there is now. */
export interface Redirect {
  readonly from: string;
  /** A thing of the site, an address on it (`/sv/om/`), or one on the web. */
  readonly to: Reference | string;
}

/** `_data/redirects.json`: old addresses, which links elsewhere still lead to. */
export function redirectsSchema({ linkTarget }: Pick<SharedSchemas, "linkTarget">) {
  const entry = z.strictObject({ from: oldAddress, to: z.union([linkTarget, localAddress]) });
  return z
    .strictObject({
      $schema: z.string().optional(),
      redirects: z.array(entry.superRefine(refuseMailbox)).default([]),
      /** Addresses of what was removed for good. */
      gone: z.array(oldAddress).default([]),
    })
    .superRefine(refuseDetours);
}

export type Redirects = z.output<ReturnType<typeof redirectsSchema>>;

/** A site whose addresses have always been the same. */
export const noRedirects: Redirects = { redirects: [], gone: [] };

/** A file is written there: a page of its own, or one in a folder. */
const oldAddress = filledString.superRefine((value, context) => {
  const names = value.replace(/\/$/, "").split("/").slice(1);
  const isAddress = value.startsWith("/") && /(?:\/|\.html)$/.test(value);
  const isPlain = names.every((name) => isPublishableName(name) && /^[^\s;._][^\s;]*$/.test(name));
  if (value !== "/" && !(isAddress && isPlain)) refuse(context, "not-an-old-address", { value });
});

/** Where it is none, what is said is why it is no link. */
const localAddress = z
  .string()
  .refine((text) => /^\/(?!\/)[^\s\\]*$/.test(text), {
    params: { fault: "not-a-link", values: {} },
    abort: true,
  })
  .meta({ pattern: "^/" });

/** Browsers may open another program at a link, but not in place of a page. */
function refuseMailbox({ to }: Redirect, context: z.core.$RefinementCtx): void {
  if (typeof to === "string" && ["mailto", "tel"].includes(schemeOf(to) ?? ""))
    refuse(context, "redirect-to-no-page", { value: to }, ["to"]);
}

/** Nobody is to be led on twice, or to two places, or to where nothing is. */
function refuseDetours(
  {
    redirects,
    gone,
  }: { readonly redirects: readonly Redirect[]; readonly gone: readonly string[] },
  context: z.core.$RefinementCtx,
): void {
  const places = redirects.map(({ from }) => pathOfAddress(from));
  const ends = gone.map(pathOfAddress);
  redirects.forEach(({ from, to }, index) => {
    if (places.indexOf(pathOfAddress(from)) < index)
      refuse(context, "redirect-twice", { url: from }, ["redirects", index, "from"]);
    if (typeof to !== "string" || !to.startsWith("/")) return;
    const [address = ""] = to.split(/[?#]/);
    const place = ["redirects", index, "to"];
    if (places.includes(pathOfAddress(address)))
      refuse(context, "redirect-to-redirect", { url: address }, place);
    if (ends.includes(pathOfAddress(address)))
      refuse(context, "redirect-to-gone", { url: address }, place);
  });
  gone.forEach((url, index) => {
    const path = pathOfAddress(url);
    if (ends.indexOf(path) < index || places.includes(path))
      refuse(context, "redirect-twice", { url }, ["gone", index]);
  });
}

/** The file that is answered with at an address: `sv/om/index.html`. */
export function pathOfAddress(address: string): string {
  const path = address.slice(1);
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}
