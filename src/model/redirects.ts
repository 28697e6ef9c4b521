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
  const entries = z.array(entry.superRefine(refuseMailbox)).superRefine(refuseDetours);
  return z.strictObject({ $schema: z.string().optional(), redirects: entries.default([]) });
}

export type Redirects = z.output<ReturnType<typeof redirectsSchema>>;

/** A site whose addresses have always been the same. */
export const noRedirects: Redirects = { redirects: [] };

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

/** Nobody is to be led on twice, or to two places. */
function refuseDetours(entries: readonly Redirect[], context: z.core.$RefinementCtx): void {
  const places = entries.map(({ from }) => pathOfAddress(from));
  entries.forEach(({ from, to }, index) => {
    if (places.indexOf(pathOfAddress(from)) < index)
      refuse(context, "redirect-twice", { url: from }, [index, "from"]);
    if (typeof to !== "string" || !to.startsWith("/")) return;
    const [address = ""] = to.split(/[?#]/);
    if (places.includes(pathOfAddress(address)))
      refuse(context, "redirect-to-redirect", { url: address }, [index, "to"]);
  });
}

/** The file that is answered with at an address: `sv/om/index.html`. */
export function pathOfAddress(address: string): string {
  const path = address.slice(1);
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}
