import type { ComponentChildren } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Translator } from "../src/i18n/translator.ts";
import type { Fault } from "../src/model/fault.ts";
import { describeFault, describeFaultWords, placeOf } from "../src/model/fault-text.ts";
import { SharedHead } from "./components/document-head/shared-head.tsx";
import type { Assets } from "./page-context.tsx";

interface FaultsContext {
  /** Speaks the language of the editors. */
  readonly translator: Pick<Translator, "t" | "direction">;
  readonly assets: Assets;
}

/** What the preview shows in place of every page while the content has errors: these first. */
export function renderFaults(
  faults: readonly Fault[],
  { translator, assets }: FaultsContext,
): string {
  const { t } = translator;
  const first = faults.filter(({ severity }) => severity === "error");
  const others = faults.filter(({ severity }) => severity !== "error");
  return renderDocument(
    { translator, assets },
    <ul>
      {[...first, ...others].map((fault) => (
        <li key={describeFault(fault, translator)}>
          <p>
            <strong>{t(`faultReport.${fault.severity}`)}</strong>{" "}
            <code>{placeOf(fault, translator)}</code>
          </p>
          <p>{describeFaultWords(fault, translator)}</p>
        </li>
      ))}
    </ul>,
  );
}

/** The same for a bug, as it is. */
export function renderBug(trace: string, context: FaultsContext): string {
  return renderDocument(context, <pre>{trace}</pre>);
}

function renderDocument({ translator, assets }: FaultsContext, told: ComponentChildren): string {
  const { t, direction } = translator;
  const title = t("faultReport.previewTitle");
  const document = (
    <html lang={t("language.tag")} dir={direction}>
      <head>
        <SharedHead assets={assets} title={title} />
      </head>
      <body>
        <main id="main" class="wrapper outside">
          <div class="prose">
            <h1>{title}</h1>
            <p>{t("faultReport.previewText")}</p>
            {told}
          </div>
        </main>
      </body>
    </html>
  );
  return `<!DOCTYPE html>\n${renderToString(document)}\n`;
}
