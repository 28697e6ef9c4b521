import { after, before } from "node:test";
import puppeteer, { type Browser } from "puppeteer-core";
import { launchOptions } from "../../src/audit/launch-options.ts";
import { type Preview, startPreview } from "../../src/preview/start-preview.ts";
import { generatorRoot } from "../../src/project/generator-root.ts";
import { readOptions } from "../../src/project/options.ts";
import { contentOf, type Editor, openEditor } from "./editor.ts";

/** How an editor opens the forms, beside where they are. */
type Opening = Omit<Parameters<typeof openEditor>[1], "origin" | "files">;

/** The forms of the reference site, in a browser, for the tests of a file. */
export function withForms() {
  const files = contentOf(generatorRoot);
  let browser: Browser;
  let preview: Preview;
  before(async () => {
    preview = await startPreview(
      { ...readOptions({}), root: generatorRoot },
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
    origin: () => preview.origin,
    files,
  };
}
