import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { markerFile } from "../../src/publish/built-site.ts";

/** Puts a small site into a folder, of which every build is another and names a stylesheet of its own. */
export function writeBuild(folder: string, build: number): void {
  rmSync(folder, { recursive: true, force: true });
  const page = `<!DOCTYPE html><title>Build ${build}</title><p>${build}</p>`.repeat(
    1 + (build % 5),
  );
  const files = {
    [markerFile.path]: markerFile.content,
    "index.html": page,
    "sv/index.html": page,
    "404.html": "<!DOCTYPE html><title>404</title>",
    [`assets/main.${build}.css`]: `:root { --build: ${build}; }`,
  };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
