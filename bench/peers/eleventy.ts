import { readFile, symlink } from "node:fs/promises";
import { join } from "node:path";
import { generatorRoot } from "../../src/project/generator-root.ts";
import type { Corpus } from "../corpus.ts";
import type { PeerSite } from "./peer.ts";
import { writePeer } from "./write-peer.ts";

const layout = {
  skeleton: "eleventy",
  data: "src/_data",
  articles: (language: string) => `src/${language}/news`,
};

/** Plain Eleventy: the one of this repository, with Nunjucks and its i18n plugin. */
export async function setUpEleventy(corpus: Corpus, folder: string): Promise<PeerSite> {
  await writePeer(corpus, layout, folder);
  const modules = join(generatorRoot, "node_modules");
  await symlink(modules, join(folder, "node_modules"), "junction");
  const program = join(modules, "@11ty", "eleventy");
  const { version } = JSON.parse(await readFile(join(program, "package.json"), "utf8")) as {
    readonly version: string;
  };
  const output = join(folder, "_site");
  return {
    version,
    build: {
      command: process.execPath,
      parameters: [join(program, "cmd.cjs")],
      folder,
      output,
      made: [output],
    },
  };
}
