import type { Remark } from "../remark.ts";

/** Gives the line that a remark is about, where it is about one. */
export type LineOf = (remark: Pick<Remark, "file" | "line">) => string | undefined;

/** In which forms a check can be told. */
export const reportFormats = ["text", "github", "json", "sarif"] as const;
export type ReportFormat = (typeof reportFormats)[number];
