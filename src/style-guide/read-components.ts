import { globSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { StyledComponent } from "../../_includes/style-guide/styled-component.ts";

interface ExampleFile {
  readonly examples: StyledComponent["examples"];
  readonly sources?: StyledComponent["sources"];
}

/**
 * Reads the typed examples of all components: shared ones first, then those of the rooms of kinds.
 * @param root the folder of the generator
 */
export async function readComponents(root: string): Promise<readonly StyledComponent[]> {
  const files = globSync("_includes/{components,kinds/*}/*/*.examples.tsx", { cwd: root });
  const paths = files.map((file) => file.replaceAll("\\", "/")).sort();
  return Promise.all(paths.map((path) => readComponent(root, path)));
}

async function readComponent(root: string, path: string): Promise<StyledComponent> {
  const { examples, sources = {} } = (await import(
    pathToFileURL(join(root, path)).href
  )) as ExampleFile;
  const file = mainFileIn(root, path);
  const [, kind] = path.match(/^_includes\/kinds\/([^/]+)\//) ?? [];
  return {
    name: basename(dirname(path)),
    file,
    ...(kind === undefined ? {} : { kind }),
    description: descriptionIn(readFileSync(join(root, file), "utf8")),
    examples,
    sources,
  };
}

/** The file of the component that examples show: the one that is called like them, or else the first. */
function mainFileIn(root: string, examples: string): string {
  const folder = dirname(examples);
  const files = readdirSync(join(root, folder))
    .filter((name) => /(?<!\.examples)\.tsx$/.test(name))
    .sort();
  const named = `${basename(examples, ".examples.tsx")}.tsx`;
  return `${folder}/${files.includes(named) ? named : files[0]}`;
}

/** The comment above the first component that a file exports, on one line. */
export function descriptionIn(code: string): string {
  const [, comment = ""] =
    code.match(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport (?:function|const) [A-Z]/) ?? [];
  return comment
    .replace(/^\s*\*( |$)/gm, " ")
    .replace(/\s+/g, " ")
    .trim();
}
