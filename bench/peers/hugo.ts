import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { CommandError } from "../../src/command/command-error.ts";
import type { Corpus } from "../corpus.ts";
import type { PeerSite } from "./peer.ts";
import { writePeer } from "./write-peer.ts";

const layout = {
  skeleton: "hugo",
  data: "data",
  articles: (language: string) => `content/${language}/news`,
};

/** Hugo as the machine has it. */
export async function setUpHugo(corpus: Corpus, folder: string): Promise<PeerSite> {
  const version = await versionOfHugo();
  await writePeer(corpus, layout, folder);
  const output = join(folder, "public");
  return {
    version,
    build: {
      command: "hugo",
      parameters: ["--quiet"],
      folder,
      environment: { HUGO_CACHEDIR: join(folder, "cache") },
      output,
      made: ["public", "resources", "cache", ".hugo_build.lock"].map((name) => join(folder, name)),
    },
  };
}

async function versionOfHugo(): Promise<string> {
  const { stdout } = await promisify(execFile)("hugo", ["version"]).catch((cause: unknown) => {
    throw new CommandError("no-hugo", "hugo", {}, { cause });
  });
  return /v(\d[\d.]*)/.exec(stdout)?.[1] ?? stdout.trim();
}
