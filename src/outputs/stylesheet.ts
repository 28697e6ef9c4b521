import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join, normalize } from "node:path";
import { bundleAsync } from "lightningcss";
import { pathOnHost } from "../model/base-path.ts";
import { tokensFile } from "../model/site-files.ts";
import { fileOver, type Layers, ownStyles } from "../overrides/layers.ts";
import { withDerivedTokens } from "./brand/derived-tokens.ts";
import { browsers } from "./browser-bundle.ts";
import { kindStyles } from "./kind-styles.ts";
import type { OutputFile } from "./output-file.ts";
import type { Typeface } from "./typefaces.ts";

const bodyTokens = "body-tokens.css";

/**
 * Bundles the stylesheet. A body's own `tokens.css` at the site's root comes after the generator's,
 * in the same layer, and so replaces the values it names and those that follow from its brand. Stylesheets that
 * it has beside come last, among those of the components. The name bears a hash of the content.
 * @param styles the folder of the generator's `main.css`
 * @param root the site's root
 * @param options what stands in the built site for the typefaces that the stylesheet names, the folders
 * that hold a room for each kind, the site whose files take the place of those of the generator, and the
 * path below which the site stands
 */
export async function bundleStylesheet(
  styles: string,
  root: string,
  {
    typefaces = [],
    rooms = [],
    layers,
    basePath,
  }: {
    readonly typefaces?: readonly Pick<Typeface, "source" | "path">[];
    readonly rooms?: readonly string[];
    readonly layers?: Layers | undefined;
    readonly basePath?: string | undefined;
  } = {},
): Promise<OutputFile> {
  const own = join(root, tokensFile);
  const entry = join(styles, "with-body-tokens.css");
  const { code } = await bundleAsync({
    filename: entry,
    minify: true,
    // What `light-dark()`, nesting and the rest are written down to.
    targets: browsers.ofStyles,
    visitor: {
      Url: (link) => {
        const typeface = typefaces.find(({ source }) => source === link.url);
        return { ...link, url: pathOnHost(typeface ? `/${typeface.path}` : link.url, basePath) };
      },
    },
    resolver: {
      read: (path) => {
        const file = normalize(path);
        if (file === entry)
          return [
            '@import "./main.css";',
            `@import "./${bodyTokens}" layer(tokens);`,
            ...(layers ? ownStyles(layers) : []).map(
              (path) => `@import ${JSON.stringify(path)} layer(components);`,
            ),
          ].join("\n");
        if (file === join(styles, bodyTokens))
          return existsSync(own)
            ? withDerivedTokens(new TextDecoder().decode(readFileSync(own)))
            : "";
        const isOfStyles = dirname(file) === normalize(styles);
        const ofKinds = isOfStyles ? kindStyles(basename(file), rooms) : undefined;
        return ofKinds ?? readFileSync(layers ? fileOver(file, layers) : file, "utf8");
      },
    },
  });
  const content = new TextDecoder().decode(code);
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 10);
  return { path: `assets/main.${hash}.css`, content };
}
