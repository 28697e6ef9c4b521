import { renderToString } from "preact-render-to-string";
import type { Translator } from "../src/i18n/translator.ts";
import { SharedHead } from "./components/document-head/shared-head.tsx";
import type { Assets } from "./page-context.tsx";

interface FaultsContext {
  /** Speaks the language of the editors. */
  readonly translator: Pick<Translator, "t" | "direction">;
  readonly messages: readonly string[];
  readonly assets: Assets;
}

/** What the preview shows in place of every page while the content has errors. */
export function renderFaults({ translator, messages, assets }: FaultsContext): string {
  const { t, direction } = translator;
  const title = t("faultReport.previewTitle");
  const document = (
    <html lang={t("language.tag")} dir={direction}>
      <head>
        <SharedHead assets={assets} title={title} />
      </head>
      <body>
        <main id="main" class="wrapper page faults">
          <h1>{title}</h1>
          <p>{t("faultReport.previewText")}</p>
          <pre>{messages.join("\n")}</pre>
        </main>
      </body>
    </html>
  );
  return `<!DOCTYPE html>\n${renderToString(document)}\n`;
}
