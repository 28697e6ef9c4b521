import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Report, reportJson } from "./report.ts";

const folder = fileURLToPath(new URL("results", import.meta.url));

/** Keeps a report beside those of other days; its name says when (UTC) and of how many articles. */
export async function keepReport(report: Report): Promise<void> {
  const minute = report.date.slice(0, 16).replace(":", "");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${minute}-${report.articles}.json`), reportJson(report));
}
