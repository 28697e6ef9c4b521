import { pathOnHost } from "../model/base-path.ts";
import { isFilm } from "../model/film.ts";
import type { Site } from "../model/site.ts";
import type { Editing } from "../model/site-settings.ts";
import { webAddress } from "../routes/web-address.ts";
import { adminPolicy } from "./admin-policy.ts";
import type { OutputFile } from "./output-file.ts";

/** The small files by which robots, hosts and security researchers find their way. */
export function serverFiles(site: Site): readonly OutputFile[] {
  return [robots(site), headers(site), ...securityText(site)];
}

function robots({ settings }: Site): OutputFile {
  const address = webAddress("/sitemap.xml", settings);
  return { path: "robots.txt", content: `User-agent: *\nAllow: /\n\nSitemap: ${address}\n` };
}

/**
 * Headers for hosts that read `_headers`. No script or style may come from elsewhere, and no other
 * site may frame the pages. Files under /assets bear a hash of their content or never change.
 */
function headers({ settings, media }: Site): OutputFile {
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
  const on = (path: string) => pathOnHost(path, settings.basePath);
  const content = `${on("/*")}
  Content-Security-Policy: ${policy}
  Permissions-Policy: camera=(), geolocation=(), microphone=()
  Referrer-Policy: strict-origin-when-cross-origin
  Strict-Transport-Security: max-age=31536000; includeSubDomains
  X-Content-Type-Options: nosniff

${on("/*.ics")}
  Content-Type: text/calendar; charset=utf-8

${on("/assets/*")}
  Cache-Control: public, max-age=31536000, immutable
${settings.editing ? headersOfForms(settings.editing, on("/admin/*")) : ""}`;
  return { path: "_headers", content };
}

/** Where forms are sent, unless that is the site itself. */
function originOfForms(address = "/"): readonly string[] {
  return address.startsWith("/") ? [] : [new URL(address).origin];
}

/** RFC 9116. Written only where the site states a contact and a day on which it expires. */
function securityText({ settings }: Site): readonly OutputFile[] {
  if (!settings.security) return [];
  const { contact, expires } = settings.security;
  const content = [
    `Contact: ${contact}`,
    `Expires: ${expires}T00:00:00Z`,
    `Preferred-Languages: ${settings.languages.join(", ")}`,
    `Canonical: ${webAddress("/.well-known/security.txt", settings)}`,
    "",
  ].join("\n");
  return [{ path: ".well-known/security.txt", content }];
}

/** The forms for editors have a policy of their own, in place of that of the pages (`!`), and are not found. */
function headersOfForms(editing: Editing, path: string): string {
  return `
${path}
  ! Content-Security-Policy
  Content-Security-Policy: ${adminPolicy(editing)}; frame-ancestors 'none'
  X-Robots-Tag: noindex
`;
}
