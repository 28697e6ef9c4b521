import type { HostTable } from "./host-table.ts";
import { contentType, mediaTypes } from "./media-types.ts";

/** As with servers: asked for anew each time, unless a rule says how long it may be kept. */
const revalidate = "no-cache";

/** Pages come last: what they ask for is there by then. */
const pages = "text/html";

/**
 * A script that uploads a built site to a store that speaks the language of Amazon S3. Such a store keeps with
 * each file its type and how long it may be kept, and says of it what it was told when the file came.
 * Source: https://docs.aws.amazon.com/cli/latest/reference/s3/sync.html
 */
export function objectStoreScript(table: HostTable): string {
  const { hostname } = new URL(table.url);
  const kept = keptFolders(table);
  const others = Object.keys(mediaTypes).filter((type) => type !== pages);
  return `#!/bin/sh
# Uploads the built site to an object store that speaks S3, each file with its type and with how long it may be
# kept. Written by Regionwebb with each build: changes are lost. It needs the AWS CLI, which other stores than
# those of Amazon take, too. In the folder of the site:
#   sh .../upload-${hostname} s3://BUCKET --endpoint-url https://STORE
# All that stands after the bucket is said to "aws s3 sync". What pages ask for comes first, and then the pages.
# Pages that are gone are removed at once. Whatever else is gone is removed with --delete: a day later, since
# those who have an old page open still ask for its styles.
set -eu
site=\${REGIONWEBB_SITE:-_site}
to=\${1:?Say where the site is to be: s3://BUCKET}
shift
[ -f "$site/index.html" ] || { echo "There is no built site in $site." >&2; exit 1; }

# send FOLDER HOW-LONG OPTIONS…: a folder, type by type. Of the filters, the last one that fits decides.
send() {
  folder=$1 cache=$2
  shift 2
  while IFS='|' read -r type endings; do
    is_needed "$endings" "$@" || continue
    (
      for ending in $endings; do set -- "$@" --include "*.$ending"; done
      [ -n "$endings" ] || for ending in br gz $known; do set -- "$@" --exclude "*.$ending"; done
      [ -n "$folder" ] || for other in $kept; do set -- "$@" --exclude "$other/*"; done
      # Files of hosts, and names that begin with a dot.
      set -- "$@" --exclude '_*' --exclude '.*' --exclude '*/.*'
      for ending in $endings; do set -- "$@" --include ".well-known/*.$ending"; done
      [ -z "$endings" ] || set -- --exclude '*' "$@"
      [ "$type" != '${contentType(pages)}' ] || set -- --delete "$@"
      aws s3 sync "$site/$folder" "\${to%/}/$folder" --no-progress \\
        --content-type "$type" --cache-control "$cache" "$@" </dev/null
    )
  done <<'TYPES'
${others.map(typeLine).join("\n")}
application/octet-stream|
${typeLine(pages)}
TYPES
}

# is_needed ENDINGS OPTIONS…: whether a type has files here, or may have some in the store.
is_needed() {
  case "$* " in " "* | "${endingsOf(pages)} "* | *" --delete "*) return 0 ;; esac
  for ending in $1; do
    [ -z "$(find "$site/$folder" -name "*.$ending")" ] || return 0
  done
  return 1
}

# Endings that have a type, and folders that have a rule of their own.
known='${Object.keys(mediaTypes).map(endingsOf).join(" ")}'
kept='${kept.map(([folder]) => folder).join(" ")}'

${[...kept, ["", revalidate]].map(([folder, cache]) => `send '${folder}' '${cache}' "$@"`).join("\n")}
`;
}

/** The folders whose files may be kept for long, and how long. */
function keptFolders({ rules }: HostTable): readonly (readonly [folder: string, cache: string])[] {
  return rules.flatMap(({ path, headers }) => {
    const cache = headers.find(([name]) => name === "Cache-Control")?.[1];
    return path.endsWith("/*") && cache !== undefined ? [[path.slice(1, -2), cache] as const] : [];
  });
}

function typeLine(type: string): string {
  return `${contentType(type)}|${endingsOf(type)}`;
}

function endingsOf(type: string): string {
  return mediaTypes[type]?.join(" ") ?? "";
}
