import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { renderAdminPage } from "../../_includes/admin/admin-page.tsx";
import { bundleAdmin, type CopiedAsset } from "../admin/bundle-admin.ts";
import { adminFolder } from "../model/admin-folder.ts";
import { adminPolicy } from "../outputs/admin-policy.ts";
import { type AdminMaking, readAdmin } from "./admin-of-site.ts";
import { generatorRoot } from "./generator-root.ts";
import { keptBundle } from "./kept/kept-bundles.ts";

/** The forms for editors as files: those that are made when they are asked for, and those on the disk. */
export interface AdminFiles {
  readonly made: readonly { readonly path: string; readonly make: () => Promise<string> }[];
  readonly copied: readonly CopiedAsset[];
}

const main = join(generatorRoot, "src", "admin", "browser", "main.ts");
const stylesheet = join(generatorRoot, "_includes", "admin", "admin.css");

/**
 * Bundles the forms of a site.
 * @param root the folder of the site
 */
export async function adminFiles(root: string, making: AdminMaking): Promise<AdminFiles> {
  const { made, copied, script } = await keptBundle("forms", () => bundleAdmin(main));
  const read = () => readAdmin(root, making);
  const page = async () => {
    const { config, title, icon, texts, editing } = await read();
    return renderAdminPage({
      language: config.language,
      title,
      icon,
      isLocal: making.isLocal,
      ...texts,
      policy: adminPolicy(editing),
      script,
      stylesheet: "admin.css",
    });
  };
  const config = async () => JSON.stringify((await read()).config);
  return {
    made: [
      { path: `${adminFolder}/index.html`, make: page },
      { path: `${adminFolder}/config.json`, make: config },
      { path: `${adminFolder}/admin.css`, make: () => styles(root, making) },
      ...made.map(({ path, content }) => ({ path, make: async () => content })),
    ],
    copied,
  };
}

/** The styles know texts with languages by the first one. */
async function styles(root: string, making: AdminMaking): Promise<string> {
  const { language } = (await readAdmin(root, making)).config.texts;
  return (await readFile(stylesheet, "utf8")).replaceAll(
    /"(\.?)sv"/g,
    (_, dot) => `"${dot}${language}"`,
  );
}
