import { pathOnHost } from "../../model/base-path.ts";
import type { Header, HeaderRule, HostTable } from "./host-table.ts";
import { compressibleTypes, mediaTypes, typesWithCharset } from "./media-types.ts";
import { addressFor, goneAlike, notFoundPage } from "./moved-address.ts";
import { block as blockOf, escaped, quoted } from "./server-text.ts";

/**
 * What stands in the `server` block of nginx for a site. That block says, in two variables, where the site
 * lies (`$regionwebb_site`) and where the receiver of forms answers (`$regionwebb_receiver`), so that the
 * same file is right on every machine.
 * Source: https://nginx.org/en/docs/http/ngx_http_core_module.html
 */
export function nginxSite(table: HostTable): string {
  const { basePath } = table;
  const parts = [
    "# Written by Regionwebb with each build: changes are lost. Say more in your own server block.",
    settings,
    typesBlock(),
    ...table.redirects.map(({ from, to }) => `location = ${quoted(from)} { ${redirect(to)} }`),
    ...table.gone.flatMap((address) => goneLocations(address, table)),
    ...(table.gone.length > 0 ? [gonePages(table)] : []),
    ...(table.forms === undefined ? [] : [formsLocation(table.forms)]),
    ...(basePath === "/" ? [] : [topLocation(table)]),
    siteLocation(table),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** Texts that a build has not compressed are compressed here. */
const settings = `charset utf-8;
server_tokens off;
# A folder without its slash leads to the same host and port, whatever stands in front of this one.
absolute_redirect off;
gzip on;
gzip_static on;
gzip_vary on;
gzip_min_length 1000;
gzip_types ${withoutHtml(compressibleTypes)};
charset_types ${withoutHtml(typesWithCharset)};`;

/** HTML is always one of them, and nginx warns of what it is told twice. */
function withoutHtml(types: readonly string[]): string {
  return types.filter((type) => type !== "text/html").join(" ");
}

function typesBlock(): string {
  const lines = Object.entries(mediaTypes).map(
    ([type, endings]) => `${type} ${endings.join(" ")};`,
  );
  return `${block("types", lines)}\ndefault_type application/octet-stream;`;
}

function redirect(to: string): string {
  return `return 301 ${quoted(addressFor(to).replaceAll("$", "%24"))};`;
}

/**
 * The page that says what was there cannot be sent from its own address, which is gone. It is named by `$uri`, in
 * which nginx reads no variables: addresses may hold a `$`.
 */
function goneLocations(address: string, { basePath }: HostTable): readonly string[] {
  const { page, addresses } = goneAlike(address);
  return addresses.map((one) => {
    const from = quoted(`${goneFolder}\${uri}${page.slice(one.length)}`);
    return `location = ${quoted(pathOnHost(one, basePath))} { error_page 410 ${from}; return 410; }`;
  });
}

/** The site once more, for such pages alone: no visitor can ask for anything below it, or for names like it. */
const goneFolder = "/_gone";

function gonePages(table: HostTable): string {
  const [everywhere] = table.rules;
  return block(`location ^~ ${goneFolder}${table.basePath}`, [
    "internal;",
    "alias $regionwebb_site/;",
    ...errorPages(notFoundPage(undefined, table)),
    ...headerLines([...(everywhere?.headers ?? []), revalidate]),
  ]);
}

/**
 * The receiver gives its answers the headers of the site itself, and its log names nobody. What is too
 * large by a little comes to it, too: it says so in the language of the form.
 */
function formsLocation(path: string): string {
  return `location ^~ ${path} {
  proxy_pass http://$regionwebb_receiver;
  proxy_http_version 1.1;
  proxy_set_header Host $http_host;
  proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
  proxy_set_header X-Forwarded-Proto $scheme;
  client_max_body_size 256k;
  access_log off;
}`;
}

function topLocation({ basePath }: HostTable): string {
  return `location = ${basePath.slice(0, -1)} { return 301 ${basePath}$is_args$args; }`;
}

function siteLocation(table: HostTable): string {
  const { basePath, languages, rules } = table;
  const [everywhere, ...others] = rules;
  const inner = [
    "alias $regionwebb_site/;",
    "index index.html;",
    ...errorPages(notFoundPage(undefined, table)),
    ...headerLines([...(everywhere?.headers ?? []), revalidate]),
    `# Files of hosts, and names that begin with a dot.\nlocation ~ "^${escaped(basePath)}(_|\\.(?!well-known/)|.+/\\.)" { return 404; }`,
    ...languages.map((language) =>
      block(
        `location ${pathOnHost(`/${language}/`, basePath)}`,
        errorPages(notFoundPage(language, table)),
      ),
    ),
    ...others.flatMap((rule) => ruleLocation(rule, table)),
  ];
  return block(`location ${basePath}`, inner);
}

/** A page is asked for anew each time, unless its rule says how long it may be kept. */
const revalidate: Header = ["Cache-Control", "no-cache"];

/** A folder without a page is not found, and not forbidden. */
function errorPages(page: string): readonly string[] {
  return [`error_page 404 ${page};`, `error_page 403 =404 ${page};`];
}

/**
 * nginx forgets the headers of a block in one within it that has its own. What is said of an ending stands
 * among the types.
 */
function ruleLocation({ path }: HeaderRule, { rules, basePath }: HostTable): readonly string[] {
  if (!path.endsWith("/*")) return [];
  const all = rules
    .filter((one) => one.path.endsWith("/*") && path.startsWith(folderOf(one)))
    .reduce<readonly Header[]>(
      (before, { headers, without }) => [
        ...before.filter(([name]) => name !== without),
        ...headers,
      ],
      [],
    );
  const isKept = all.some(([name]) => name === "Cache-Control");
  const prefix = pathOnHost(folderOf({ path }), basePath);
  return [block(`location ${prefix}`, headerLines(isKept ? all : [...all, revalidate]))];
}

function folderOf({ path }: Pick<HeaderRule, "path">): string {
  return path.replace(/\*$/, "");
}

function headerLines(headers: readonly Header[]): readonly string[] {
  return headers.map(([name, value]) => `add_header ${name} ${quoted(value)} always;`);
}

function block(head: string, lines: readonly string[]): string {
  return blockOf(head, lines, "  ");
}
