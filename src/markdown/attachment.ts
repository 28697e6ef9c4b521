/** What people call the types of files that texts link to: the same in every language. */
const names = {
  pdf: "PDF",
  doc: "Word",
  docx: "Word",
  odt: "ODT",
  xls: "Excel",
  xlsx: "Excel",
  ods: "ODS",
  csv: "CSV",
  ppt: "PowerPoint",
  pptx: "PowerPoint",
  odp: "ODP",
  txt: "TXT",
  zip: "ZIP",
  mp3: "MP3",
  mp4: "MP4",
  webm: "WebM",
} as const;

export type AttachmentType = keyof typeof names;

/** The endings of the names of files that texts link to, as they lie among the media. */
export const attachmentTypes = Object.keys(names) as readonly AttachmentType[];

/** The type of a file by the ending of its name; undefined for those that nobody links to. */
export function attachmentTypeOf(file: string): AttachmentType | undefined {
  const ending = file.slice(file.lastIndexOf(".") + 1).toLowerCase();
  return attachmentTypes.find((type) => type === ending);
}

/** What a type of file is called after the name of a link: `Excel`. */
export function nameOfAttachmentType(type: AttachmentType): string {
  return names[type];
}

/** What people call a file of a type that texts link to, by the ending of its name; undefined for all others. */
export function nameOfFile(file: string): string | undefined {
  const type = attachmentTypeOf(file);
  return type && names[type];
}

/** The same of a file elsewhere: `https://www.example.org/plan.pdf`. */
export function nameOfFileAt(address: string): string | undefined {
  const [, path] = /^https?:\/\/[^/]+(\/[^?#]*)/i.exec(address) ?? [];
  return path === undefined ? undefined : nameOfFile(path);
}

/** Whether a link leads to a file of the site, by its path or its address, perhaps to a page of it. */
export function leadsToAttachment(target: string): boolean {
  const [path = ""] = target.split("#");
  const isPath = /^[^:?]+$/.test(path) && !path.startsWith("//");
  const isOfMedia = !path.startsWith("/") || path.startsWith("/media/");
  return isPath && isOfMedia && attachmentTypeOf(path) !== undefined;
}
