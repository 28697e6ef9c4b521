import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);

/** The part of a runner of pa11y that is used here. */
interface Runner {
  /** Files that must run in the page before it. */
  readonly scripts: readonly string[];
  /** Runs in the page; pa11y itself hands it over as text. */
  readonly run: (options: object) => Promise<readonly object[]>;
}

/** The packages whose versions decide what is found. */
const enginePackages = ["axe-core", "@pa11y/html_codesniffer", "pa11y", "html-validate"];

/**
 * What pa11y runs in a page, as one script: its own part, axe and HTML_CodeSniffer, each with pa11y's
 * runner for it. After it, `__pa11y.run(options)` can be called in the page again and again.
 */
export function readEngines(): string {
  const library = dirname(require.resolve("pa11y"));
  const parts = ["axe", "htmlcs"].map((name) => {
    const { scripts, run } = require(join(library, "runners", `${name}.js`)) as Runner;
    const texts = scripts.map((file) => readFileSync(file, "utf8"));
    return `${texts.join("\n;")}\n;__pa11y.runners.${name} = ${run.toString()};`;
  });
  return [readFileSync(join(library, "runner.js"), "utf8"), ...parts].join("\n;");
}

/** Each package that judges pages, with its version: `axe-core 4.11.0`. */
export function engineVersions(): readonly string[] {
  return enginePackages.map((name) => {
    const { version } = JSON.parse(readFileSync(packageFile(name), "utf8")) as { version: string };
    return `${name} ${version}`;
  });
}

/** Some packages do not let their package.json be asked for by name. */
function packageFile(name: string): string {
  const file = (require.resolve.paths(name) ?? [])
    .map((path) => join(path, name, "package.json"))
    .find((place) => {
      try {
        return readFileSync(place).length > 0;
      } catch {
        return false;
      }
    });
  if (file === undefined) throw new Error(`The package ${name} is not installed`);
  return file;
}
