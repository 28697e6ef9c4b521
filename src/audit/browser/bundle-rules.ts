import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { type AuditRule, isBrowserRule, type ViewRule } from "../rule.ts";

const auditFolder = fileURLToPath(new URL("..", import.meta.url));

/**
 * Bundles what runs in pages into one script. After it, `regionwebbAudit.rules["reflow"]()` and what else
 * stands below can be called in the page.
 */
export function bundleViewRules(rules: readonly AuditRule[]): string {
  const ids = rules.filter((rule): rule is ViewRule => "inView" in rule).map(({ id }) => id);
  const imports = ids.map((id, index) => `import rule${index} from "./rules/${id}.ts";`);
  const entries = ids.map((id, index) => `${JSON.stringify(id)}: rule${index}.inView`);
  const contents = [
    ...imports,
    'export { describeElement } from "./in-page/describe-element.ts";',
    'export { quickenAxe } from "./in-page/quicken-axe.ts";',
    'export { knowContrasts, takeContrasts } from "./in-page/remember-contrast.ts";',
    'export { readLooks } from "./in-page/read-looks.ts";',
    'export { surroundingsOf } from "./in-page/surroundings.ts";',
    'export * as walk from "./in-page/keyboard-walk.ts";',
    `export const rules = { ${entries.join(", ")} };`,
  ].join("\n");
  return bundle(contents, "browser");
}

/** All that decides what a page is found to be, beside packages: the code of the audit of pages. */
export function bundleAuditOfPages(rules: readonly AuditRule[]): string {
  const imports = rules
    .filter(isBrowserRule)
    .map(
      ({ id }) => `export { default as rule${id.replaceAll("-", "")} } from "./rules/${id}.ts";`,
    );
  return bundle(
    [...imports, 'export * from "./browser/visit-page.ts";', 'export * from "./matrix.ts";'].join(
      "\n",
    ),
    "node",
  );
}

/** At once: a service of esbuild would keep a quarter of a gigabyte until the audit has ended. */
function bundle(contents: string, platform: "browser" | "node"): string {
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: auditFolder, sourcefile: "rules-of-audit.ts", loader: "ts" },
    bundle: true,
    write: false,
    platform,
    format: platform === "browser" ? "iife" : "esm",
    ...(platform === "browser" ? { globalName: "regionwebbAudit" } : {}),
    packages: platform === "browser" ? "bundle" : "external",
    target: platform === "browser" ? "chrome120" : "node24",
    charset: "utf8",
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}
