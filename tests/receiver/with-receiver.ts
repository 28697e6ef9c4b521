import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach } from "node:test";
import { bundleAssets } from "../../src/eleventy/assets.ts";
import { serverFiles } from "../../src/outputs/server-files.ts";
import { openProject, type Project } from "../../src/project/open-project.ts";
import type { Message } from "../../src/receiver/message.ts";
import { openStore } from "../../src/receiver/message-store.ts";
import { type StartOptions, startReceiver } from "../../src/receiver/start-receiver.ts";
import { now } from "../model/site-with.ts";
import { fixtureRoot } from "../roots.ts";

/** A receiver in this process, on a free port, with a database and a folder of its own. */
export interface TestReceiver {
  readonly origin: string;
  readonly database: string;
  /** What it has logged so far. */
  readonly lines: readonly string[];
  readonly close: () => Promise<void>;
}

export interface TestOptions extends Partial<StartOptions> {
  /** The folder of the site whose forms it takes; the fixture site unless told. Give `folder` with it. */
  readonly root?: string;
}

export const noAssets = { stylesheet: "/assets/main.css", font: "/assets/font.woff2" };

/** Starts a receiver. Of the built site, it has the files that it needs, unless it is given one. */
export async function startTestReceiver(options: TestOptions = {}): Promise<TestReceiver> {
  const { root = fixtureRoot, ...rest } = options;
  const temporary = await mkdtemp(join(tmpdir(), "regionwebb-receiver-"));
  const project = await projectOf(root);
  const { forms } = project.site.settings;
  if (!forms) throw new Error("the site has no forms");
  await writeSite(temporary, serverFiles(project.site));
  const lines: string[] = [];
  const database = rest.database ?? join(temporary, "messages.sqlite");
  const receiver = await startReceiver({
    project,
    forms,
    assets: rest.folder === undefined ? noAssets : (await bundleAssets(root)).assets,
    folder: temporary,
    port: 0,
    postsAllowed: 1000,
    trustProxy: false,
    log: (line) => void lines.push(line),
    now: Date.now,
    ...rest,
    database,
  });
  return {
    origin: receiver.origin,
    database,
    lines,
    async close() {
      await receiver.close();
      await rm(temporary, { recursive: true, force: true });
    },
  };
}

/** For the tests of a suite: each starts a receiver of its own, which ends with the test. */
export function withReceiver() {
  let receiver: TestReceiver | undefined;
  afterEach(async () => {
    await receiver?.close();
    receiver = undefined;
  });
  return {
    start: async (options?: TestOptions): Promise<TestReceiver> => {
      receiver = await startTestReceiver(options);
      return receiver;
    },
    /** What the receiver of this test has kept. */
    messages: (): readonly Message[] => {
      const store = openStore(receiver?.database ?? "");
      const all = store.list({});
      store.close();
      return all;
    },
  };
}

const projects = new Map<string, Promise<Project>>();

/** A site is read once for the tests of a file. */
export function projectOf(root: string): Promise<Project> {
  const project = projects.get(root) ?? openProject(root, now);
  projects.set(root, project);
  return project;
}

async function writeSite(
  folder: string,
  files: readonly { readonly path: string; readonly content: string }[],
): Promise<void> {
  const headers = files.find(({ path }) => path === "_headers");
  await writeFile(join(folder, "_headers"), headers?.content ?? "");
  await writeFile(join(folder, "404.html"), "<!DOCTYPE html><title>404</title>");
}
