import { pathOnHost } from "../../model/base-path.ts";
import type { Header, HeaderRule, HostTable } from "./host-table.ts";
import { contentType, mediaTypes } from "./media-types.ts";
import { addressFor, goneAlike, notFoundPage } from "./moved-address.ts";
import { block as blockOf, escaped, quoted } from "./server-text.ts";

/**
 * What stands in the block of a site in a Caddyfile. That block says where the site lies (`root`); the
 * environment says where the receiver of forms answers, where that is not its usual port.
 * Source: https://caddyserver.com/docs/caddyfile/directives
 */
export function caddySite(table: HostTable): string {
  const { basePath, redirects, forms } = table;
  const bare = basePath.slice(0, -1);
  const parts = [
    ...redirects.map(({ from, to }) => `redir ${pattern(from)} ${quoted(addressFor(to))} 301`),
    ...(bare === "" ? [] : [`redir ${bare} ${basePath} 301`]),
    ...(forms === undefined ? [] : [formsHandle(forms)]),
    siteHandle(table),
  ];
  return `# Written by Regionwebb with each build: changes are lost. Say more in your own Caddyfile.
header -Server
# Texts that a build has not compressed are compressed here.
encode gzip
${block("route", parts)}
${block("handle_errors", errorParts(table))}
`;
}

/** As with nginx: the receiver says itself what is too large, where it is so by a little. */
function formsHandle(path: string): string {
  return block(`handle ${path}*`, [
    block("request_body", ["max_size 256KB"]),
    "reverse_proxy {$REGIONWEBB_RECEIVER:127.0.0.1:8081}",
  ]);
}

function siteHandle(table: HostTable): string {
  const { basePath, rules, gone } = table;
  const bare = basePath.slice(0, -1);
  return block(`handle ${basePath}*`, [
    block("route", [
      "header Cache-Control no-cache",
      ...typeLines,
      ...rules.flatMap((rule) => ruleLines(rule, basePath)),
      block("@hidden", [
        `path_regexp hidden ^${escaped(basePath)}_|/\\.`,
        `not path_regexp public ^${escaped(basePath)}\\.well-known/[^.][^/]*$`,
      ]),
      "error @hidden 404",
      ...gone
        .flatMap((address) => goneAlike(address).addresses)
        .map((address) => `error ${pattern(pathOnHost(address, basePath))} 410`),
      ...(bare === "" ? [] : [`uri strip_prefix ${bare}`]),
      block("file_server", ["precompressed br gzip"]),
    ]),
  ]);
}

/** Caddy knows others by the machine that it stands on. */
const typeLines = Object.entries(mediaTypes).flatMap(([type, endings], index) => [
  `@type${index} path ${endings.map((ending) => `*.${ending}`).join(" ")}`,
  `header @type${index} Content-Type ${quoted(contentType(type))}`,
]);

/** Later headers take the places of earlier ones with the same name. */
function ruleLines({ path, headers }: HeaderRule, basePath: string): readonly string[] {
  if (path === "/*") return [headerBlock("header", headers)];
  return path.endsWith("/*") ? [headerBlock(`header ${pathOnHost(path, basePath)}`, headers)] : [];
}

/** What is not there is told of in the language of the address; whatever was said of a file is taken back. */
function errorParts(table: HostTable): readonly string[] {
  const { languages, basePath } = table;
  const page = (language: string | undefined) => notFoundPage(language, { basePath: "/" });
  const bare = basePath.slice(0, -1);
  const asPage = block("header", [
    "Cache-Control no-cache",
    'Content-Type "text/html; charset=utf-8"',
  ]);
  return [
    // What stands at such an address says itself that nothing is there any more.
    "@gone expression `{http.error.status_code} == 410`",
    block("handle @gone", [
      block("route", [
        asPage,
        ...(bare === "" ? [] : [`uri strip_prefix ${bare}`]),
        "try_files {path}/index.html {path}",
        "file_server",
      ]),
    ]),
    "@missing expression `{http.error.status_code} == 404`",
    block("handle @missing", [
      block("route", [
        asPage,
        ...languages.flatMap((language) => [
          `@${language} path ${pathOnHost(`/${language}/`, basePath)}*`,
          block(`handle @${language}`, [`rewrite * ${page(language)}`, "file_server"]),
        ]),
        block("handle", [`rewrite * ${page(undefined)}`, "file_server"]),
      ]),
    ]),
  ];
}

function headerBlock(head: string, headers: readonly Header[]): string {
  return block(
    head,
    headers.map(([name, value]) => `${name} ${quoted(value)}`),
  );
}

function block(head: string, lines: readonly string[]): string {
  return blockOf(head, lines, "\t");
}

/** Caddy reads braces as placeholders, and brackets as choices: both stand as any letter. */
function pattern(address: string): string {
  return quoted(address.replaceAll(/[{}[\]]/g, "?"));
}
