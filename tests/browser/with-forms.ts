import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before } from "node:test";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { launchOptions } from "../../src/audit/launch-options.ts";
import { type Preview, startPreview } from "../../src/preview/start-preview.ts";
import { generatorRoot } from "../../src/project/generator-root.ts";
import { readOptions } from "../../src/project/options.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { contentOf, type Editor, openEditor, visitForms } from "./editor.ts";

/** How an editor opens the forms, beside where they are. */
type Opening = Partial<Omit<Parameters<typeof openEditor>[1], "origin">>;

/**
 * The forms of a site, in a browser, for the tests of a file.
 * @param language that of its editors
 * @param site its folder; without it, that of the reference site
 */
export function withForms(language: "sv" | "en" = "sv", site = generatorRoot) {
  const isAsItIs = language === "sv" && site === generatorRoot;
  const root = isAsItIs ? generatorRoot : siteOfEditors(language, site);
  const files = contentOf(root);
  let browser: Browser;
  let preview: Preview;
  before(async () => {
    preview = await startPreview(
      { ...readOptions({}), root },
      { port: 0, watch: () => ({ close: () => {} }) },
    );
    browser = await puppeteer.launch(await launchOptions());
  });
  after(async () => {
    await browser?.close();
    await preview?.close();
  });
  return {
    open: (opening: Opening = {}): Promise<Editor> =>
      openEditor(browser, { origin: preview.origin, files, ...opening }),
    /** Opens the page with the forms as it comes, where some addresses give nothing. */
    visit: (without: string): Promise<Page> => visitForms(browser, preview.origin, without),
    origin: () => preview.origin,
    /** The folder of the site. */
    root,
    files,
  };
}

/** A copy of a site whose editors speak a language: of the reference site where no other is named. */
export function siteOfEditors(language: string, site = generatorRoot): string {
  const root = temporaryFolder();
  for (const folder of ["_data", "src/content"])
    cpSync(join(site, folder), join(root, folder), { recursive: true });
  const settings = join(root, "_data", "site.json");
  const text = readFileSync(settings, "utf8");
  writeFileSync(
    settings,
    text.replace('"editorLanguage": "sv"', `"editorLanguage": "${language}"`),
  );
  return root;
}
