import { adminFolder, draftFolder } from "../../model/admin-folder.ts";
import { pathOnHost } from "../../model/base-path.ts";
import { isFilm } from "../../model/film.ts";
import type { Site } from "../../model/site.ts";
import { adminPolicy } from "../admin-policy.ts";
import { contentType, mediaTypes, typesToTell } from "./media-types.ts";
import { languagesOfMissing } from "./moved-address.ts";

/** A header of an answer. */
export type Header = readonly [name: string, value: string];

/** The headers of the answers below a path. */
export interface HeaderRule {
  /** From the root of the site; a star stands for whatever comes in its place: `/assets/*`, `/*.ics`. */
  readonly path: string;
  readonly headers: readonly Header[];
  /** A header of the rule before, in whose place another comes. */
  readonly without?: string;
}

/** An address that pages had, and where they are now: both as they are on the host. */
export interface HostRedirect {
  readonly from: string;
  readonly to: string;
}

/** All that a server must know of a site: each host's file is made of it, and says nothing else. */
export interface HostTable {
  readonly url: string;
  /** The path below which the site stands, with a slash at both ends. */
  readonly basePath: string;
  /** Those that have a page of their own for what is missing. */
  readonly languages: readonly string[];
  readonly rules: readonly HeaderRule[];
  readonly redirects: readonly HostRedirect[];
  /** Addresses at which nothing is any more, from the root of the site: 410. */
  readonly gone: readonly string[];
  /** The path on the host below which forms are taken, where that is on the host itself. */
  readonly forms?: string;
}

/** Old addresses of a site, and those at which nothing is any more. */
export interface Moves {
  readonly redirects?: readonly { readonly from: string; readonly url: string }[];
  readonly gone?: readonly string[];
}

/** Makes the table of a site. */
export function hostTable(site: Site, { redirects = [], gone = [] }: Moves = {}): HostTable {
  const { url, basePath = "/", languages, forms } = site.settings;
  const onHost = (address: string) => pathOnHost(address, basePath);
  return {
    url,
    basePath,
    languages: languagesOfMissing(languages),
    rules: headerRules(site),
    redirects: redirects.map(({ from, url: to }) => ({ from: onHost(from), to: onHost(to) })),
    gone,
    ...(forms?.address.startsWith("/") && { forms: onHost(forms.address) }),
  };
}

/**
 * No script or style may come from elsewhere, and no other site may frame the pages. Files under /assets
 * and those of drafts bear a hash of their content or never change. The forms for editors have a policy of
 * their own, and are not found. Of two rules for a path, the one for more paths stands first.
 */
function headerRules({ settings, media }: Site): readonly HeaderRule[] {
  const policy = [
    "default-src 'none'",
    "base-uri 'none'",
    "connect-src 'self'",
    "font-src 'self'",
    `form-action ${["'self'", ...originOfForms(settings.forms?.address)].join(" ")}`,
    "frame-ancestors 'none'",
    "img-src 'self'",
    ...([...media.keys()].some(isFilm) ? ["media-src 'self'"] : []),
    // The site's own search is compiled to WebAssembly.
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
  ].join("; ");
  const forEditors = settings.editing && {
    path: `/${adminFolder}/*`,
    without: "Content-Security-Policy",
    headers: [
      ["Content-Security-Policy", `${adminPolicy(settings.editing)}; frame-ancestors 'none'`],
      ["X-Robots-Tag", "noindex"],
    ] as const,
  };
  return [
    {
      path: "/*",
      headers: [
        ["Content-Security-Policy", policy],
        ["Permissions-Policy", "camera=(), geolocation=(), microphone=()"],
        ["Referrer-Policy", "strict-origin-when-cross-origin"],
        ["Strict-Transport-Security", "max-age=31536000; includeSubDomains"],
        ["X-Content-Type-Options", "nosniff"],
      ],
    },
    ...typesToTell.map(ruleOfType),
    { path: "/assets/*", headers: [keptForGood] },
    ...(forEditors ? [forEditors] : []),
    ...(settings.editing?.draft
      ? [{ path: `/${adminFolder}/${draftFolder}/*`, headers: [keptForGood] }]
      : []),
  ];
}

const keptForGood: Header = ["Cache-Control", "public, max-age=31536000, immutable"];

function ruleOfType(type: (typeof typesToTell)[number]): HeaderRule {
  const [ending] = mediaTypes[type] ?? [];
  return { path: `/*.${ending}`, headers: [["Content-Type", contentType(type)]] };
}

/** Where forms are sent, unless that is the site itself. */
function originOfForms(address = "/"): readonly string[] {
  return address.startsWith("/") ? [] : [new URL(address).origin];
}
