import { join } from "node:path";
import { text } from "node:stream/consumers";
import { CommandError } from "../../src/command/command-error.ts";
import type { Corpus } from "../corpus.ts";
import { startGroup } from "../process-group.ts";
import { jsonFile, writeFiles } from "../write-files.ts";
import type { PeerSite } from "./peer.ts";
import { writePeer } from "./write-peer.ts";

const version = "7.3.5";

const layout = {
  skeleton: "astro",
  data: "src/data",
  articles: (language: string) => `src/content/news/${language}`,
};

/** Astro, installed by npm beside the site: it needs the registry. */
export async function setUpAstro(corpus: Corpus, folder: string): Promise<PeerSite> {
  const dependencies = { astro: version };
  await writeFiles(folder, [
    jsonFile("package.json", { private: true, type: "module", dependencies }),
  ]);
  await install(folder);
  await writePeer(corpus, layout, folder);
  const output = join(folder, "dist");
  const made = ["dist", ".astro", "node_modules/.astro", "node_modules/.vite"];
  return {
    version,
    build: {
      command: process.execPath,
      parameters: [join("node_modules", "astro", "bin", "astro.mjs"), "build"],
      folder,
      environment: { ASTRO_TELEMETRY_DISABLED: "1" },
      output,
      made: made.map((name) => join(folder, name)),
    },
  };
}

async function install(folder: string): Promise<void> {
  const parameters = ["install", "--no-audit", "--no-fund", "--fetch-retries=1"];
  const npm = startGroup({ command: "npm", parameters, folder });
  const ended = new Promise<number | null>((resolve) => {
    npm.once("error", () => resolve(null)).once("exit", resolve);
  });
  const [status, said] = await Promise.all([ended, npm.stderr ? text(npm.stderr) : ""]);
  if (status === 0) return;
  const detail = said.trim().split("\n")[0] || "npm could not be started";
  throw new CommandError("no-astro", `astro@${version}`, { detail });
}
