import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileOfAddress } from "../../../src/audit/page-address.ts";
import { type PlantedFault, replaced } from "./planted-fault.ts";

const folderOfPlants = "planted";

/**
 * Copies a built site and puts faults into it. The site's Content-Security-Policy lets in neither
 * styles nor scripts within the HTML: both become files that a page loads.
 * @throws Error when a page has not what a fault is to be put into
 */
export function plantFaults(site: string, folder: string, faults: readonly PlantedFault[]): void {
  cpSync(site, folder, { recursive: true });
  mkdirSync(join(folder, folderOfPlants));
  for (const fault of faults) plant(folder, fault);
}

function plant(folder: string, { page, change, styles, script }: PlantedFault): void {
  const file = join(folder, fileOfAddress(page));
  const name = page.replaceAll("/", "-");
  const steps = [
    ...(change ? [change] : []),
    ...(styles ? [inHead(`<link rel="stylesheet" href="/${folderOfPlants}/${name}.css"/>`)] : []),
    ...(script ? [inHead(`<script defer src="/${folderOfPlants}/${name}.js"></script>`)] : []),
  ];
  const text = steps.reduce(
    (before, step) => step(before),
    existsSync(file) ? readFileSync(file, "utf8") : "",
  );
  writeFileSync(file, text);
  if (styles) writeFileSync(join(folder, folderOfPlants, `${name}.css`), styles);
  if (script) writeFileSync(join(folder, folderOfPlants, `${name}.js`), script);
}

function inHead(html: string): (text: string) => string {
  return replaced("</head>", `${html}</head>`);
}
