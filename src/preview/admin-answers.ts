import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { renderAdminPage } from "../../_includes/admin/admin-page.tsx";
import { adminPolicy } from "../admin/admin-policy.ts";
import { type AdminFiles, adminFolder, bundleAdmin } from "../admin/bundle-admin.ts";
import { readAdmin } from "../project/admin-of-site.ts";
import { generatorRoot } from "../project/generator-root.ts";
import type { Answer } from "./site-answers.ts";

/** Gives the answer for an address below `/admin/`; undefined where nothing stands there. */
export type AdminAnswers = (path: string) => Promise<Answer | undefined>;

const main = join(generatorRoot, "src", "admin", "browser", "main.ts");
const stylesheet = join(generatorRoot, "_includes", "admin", "admin.css");

/**
 * Answers for the forms of a site in a folder, which they edit on this machine. They are bundled when
 * somebody first asks for them.
 */
export function adminAnswers(root: string): AdminAnswers {
  let bundled: Promise<AdminFiles> | undefined;
  const bundle = () => {
    bundled ??= bundleAdmin(main);
    return bundled;
  };
  return async (path) => {
    const name = path.slice(1);
    if (path === `/${adminFolder}/`) return { content: await page(root, await bundle()) };
    if (name === `${adminFolder}/config.json`)
      return { content: JSON.stringify((await readAdmin(root, true)).config) };
    if (name === `${adminFolder}/admin.css`) return { content: await readFile(stylesheet, "utf8") };
    const { made, copied } = await bundle();
    const found = made.find((file) => file.path === name);
    if (found) return { content: found.content };
    const standing = copied.find((file) => file.path === name);
    return standing && { file: standing.file };
  };
}

async function page(root: string, { script }: AdminFiles): Promise<string> {
  const { config, title, noScript, editing } = await readAdmin(root, true);
  const policy = adminPolicy(editing);
  const { language } = config;
  return renderAdminPage({
    isLocal: true,
    language,
    title,
    noScript,
    policy,
    script,
    stylesheet: "admin.css",
  });
}
