import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { freePort } from "../free-port.ts";
import { vacanciesRoot } from "../kinds/vacancies-site.ts";
import { repositoryRoot } from "../roots.ts";
import type { CommandResult } from "../run-build.ts";

const generated = join(repositoryRoot, "_includes");

/** The text of a file of the generator, by its path below `_includes`. */
export function originalOf(path: string): string {
  return readFileSync(join(generated, path), "utf8");
}

/** A small site with a kind of its own that has files in place of the generator's, by their paths below `_includes`. */
export function siteOver(folder: string, files: Readonly<Record<string, string>>): string {
  cpSync(vacanciesRoot, folder, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, "_includes", path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}

/** What every part of the generator that a site may replace can be replaced by. */
export const replacing: Readonly<Record<string, string>> = {
  // The original in a frame: it must be the same module that the generator knows, and speak to the same page.
  "components/page-header/page-header.tsx": [
    'import { PageHeader as Original } from "regionwebb/original/components/page-header/page-header.tsx";',
    'import type { ComponentProps } from "preact";',
    'import { Motto } from "../../own/motto.tsx";',
    "export function PageHeader(props: ComponentProps<typeof Original>) {",
    '  return <div class="own-header"><Original {...props} /><Motto /></div>;',
    "}",
  ].join("\n"),
  "own/motto.tsx": [
    'import { usePage } from "../page-context.tsx";',
    "export function Motto() {",
    '  return <p class="own-motto">Motto of {usePage().site.settings.url}</p>;',
    "}",
  ].join("\n"),
  // A copy in which a word was changed: its imports are as they were.
  "layouts/not-found.tsx": originalOf("layouts/not-found.tsx").replace(
    "<search>",
    '<search class="own-not-found">',
  ),
  "kinds/page/looks.tsx": originalOf("kinds/page/looks.tsx").concat(
    '\nconsole.debug("own looks of pages");\n',
  ),
  "components/hero/hero.css": ".hero { --own-hero: yes; border: 7px dashed }\n",
  "own/motto.css": ".own-motto { border: 9px dashed }\n",
  "components/share-page/share-page.client.ts":
    'customElements.define("share-page", class extends HTMLElement { own = "own behaviour"; });\n',
};

const program = join(repositoryRoot, "scripts", "run.mjs");

function environment(): NodeJS.ProcessEnv {
  const { NODE_TEST_CONTEXT: _test, ...known } = process.env;
  return {
    ...known,
    LC_ALL: "C",
    NO_COLOR: "1",
    SOURCE_DATE_EPOCH: "1770724800",
    REGIONWEBB_SHARE_PICTURES: "no",
  };
}

/** Runs `regionwebb` in the folder of a site, as somebody does who works there. */
export function regionwebbIn(root: string, ...args: readonly string[]): Promise<CommandResult> {
  const options = { cwd: root, env: environment() };
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...args], options, (error, stdout, stderr) =>
      resolve({ status: error ? Number(error.code ?? 1) : 0, stdout, stderr }),
    );
  });
}

/** Starts the preview of a site, and gives its address. It may not answer yet. */
export async function openPreview(root: string) {
  const port = await freePort();
  const child = spawn(process.execPath, [program, "start", "--port", String(port)], {
    cwd: root,
    env: environment(),
    stdio: "ignore",
  });
  const ended = once(child, "exit");
  return {
    origin: `http://127.0.0.1:${port}`,
    close: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}
