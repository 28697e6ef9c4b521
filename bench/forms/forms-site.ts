import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { bundleAssets } from "../../src/eleventy/assets.ts";
import { createCorpus } from "../corpus.ts";
import { jsonFile, writeFiles } from "../write-files.ts";
import { writeRegionwebb } from "../write-regionwebb.ts";

/** A site whose forms can be sent. */
export interface FormsSite {
  readonly root: string;
  /** What the receiver needs of the built site. */
  readonly built: string;
  readonly database: string;
}

/** Writes the smallest site that has forms, of a body that does not exist. */
export async function writeFormsSite(folder: string): Promise<FormsSite> {
  const [root, built] = [join(folder, "site"), join(folder, "_site")];
  await writeRegionwebb(createCorpus(1), root);
  const settings = JSON.parse(await readFile(join(root, "_data/site.json"), "utf8")) as object;
  const keepDays = { comment: 30, feedback: 30, accessibility: 30 };
  const forms = { address: "/formular/", keepDays };
  await writeFiles(root, [jsonFile("_data/site.json", { ...settings, forms })]);
  const { files } = await bundleAssets(root);
  await writeFiles(built, [
    { path: "_headers", text: "/*\n  X-Content-Type-Options: nosniff\n" },
    { path: "404.html", text: "<!DOCTYPE html><title>404</title>\n" },
    ...files.map(({ path, content }) => ({ path, text: content })),
  ]);
  return { root, built, database: join(folder, "messages.sqlite") };
}
