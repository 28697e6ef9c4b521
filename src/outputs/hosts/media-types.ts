const office = "application/vnd.openxmlformats-officedocument";
const openDocument = "application/vnd.oasis.opendocument";

/**
 * The types of what a site can hold, and the endings that have them: servers as they come do not know all,
 * or take them for others. Feeds end in `.xml` and are sent as that, so that browsers show them.
 */
export const mediaTypes: Readonly<Record<string, readonly string[]>> = {
  "text/html": ["html", "htm"],
  "text/css": ["css"],
  "text/csv": ["csv"],
  "text/plain": ["txt"],
  "text/vtt": ["vtt"],
  "text/calendar": ["ics"],
  "text/javascript": ["js", "mjs"],
  "application/xml": ["xml"],
  "application/atom+xml": ["atom"],
  "application/json": ["json", "map"],
  "application/ld+json": ["jsonld"],
  "application/manifest+json": ["webmanifest"],
  "application/wasm": ["wasm"],
  "application/pdf": ["pdf"],
  "application/zip": ["zip"],
  "application/msword": ["doc"],
  "application/vnd.ms-excel": ["xls"],
  "application/vnd.ms-powerpoint": ["ppt"],
  [`${openDocument}.text`]: ["odt"],
  [`${openDocument}.spreadsheet`]: ["ods"],
  [`${openDocument}.presentation`]: ["odp"],
  [`${office}.wordprocessingml.document`]: ["docx"],
  [`${office}.spreadsheetml.sheet`]: ["xlsx"],
  [`${office}.presentationml.presentation`]: ["pptx"],
  "image/avif": ["avif"],
  "image/gif": ["gif"],
  "image/jpeg": ["jpg", "jpeg"],
  "image/png": ["png"],
  "image/svg+xml": ["svg"],
  "image/webp": ["webp"],
  "image/x-icon": ["ico"],
  "font/woff2": ["woff2"],
  "audio/mpeg": ["mp3"],
  "audio/mp4": ["m4a"],
  "video/mp4": ["mp4"],
  "video/webm": ["webm"],
};

const typesByEnding: ReadonlyMap<string, string> = new Map(
  Object.entries(mediaTypes).flatMap(([type, endings]) => endings.map((ending) => [ending, type])),
);

/** The type of a file by the ending of its name, `sv/feed.xml`; undefined where that says none. */
export function typeOfFile(name: string): string | undefined {
  return typesByEnding.get(name.slice(name.lastIndexOf(".") + 1).toLowerCase());
}

/** Those that hosts of files with `_headers` take for something else, or for nothing that they know. */
export const typesToTell = [
  "text/calendar",
  "application/xml",
  "text/csv",
  "application/ld+json",
  "text/vtt",
  "application/manifest+json",
] as const;

/** Texts whose letters are not known by their type alone. JSON is UTF-8 in any case (RFC 8259, 8.1). */
export const typesWithCharset: readonly string[] = Object.keys(mediaTypes).filter(
  (type) => type.startsWith("text/") || /^application\/(?:atom\+)?xml$/.test(type),
);

/** The header `Content-Type` of a type. */
export function contentType(type: string): string {
  return typesWithCharset.includes(type) ? `${type}; charset=utf-8` : type;
}

/** What is smaller when it is compressed. */
export const compressibleTypes: readonly string[] = Object.keys(mediaTypes).filter(
  (type) => type.startsWith("text/") || /json$|xml$/.test(type),
);
