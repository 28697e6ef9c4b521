import { documentTitle } from "../../../src/routes/document-title.ts";
import { answerPage } from "../../../src/routes/form-answer.ts";
import { isOf } from "../../../src/routes/route.ts";
import { jsonForScript } from "../../../src/structured-data/json-for-script.ts";
import { structuredData } from "../../../src/structured-data/structured-data.ts";
import { usePage } from "../../page-context.tsx";
import { RawHtml } from "../../raw-html.tsx";
import { documentDescription } from "./document-description.ts";
import { sharePictureOf } from "./share-picture.tsx";

/**
 * What the page says to programs (JSON-LD). Data and no code: browsers do not run it, and
 * `script-src` of the Content-Security-Policy does not concern it (HTML, "data block").
 */
export function StructuredData() {
  const page = usePage();
  if (isOf(page.route, answerPage)) return null;
  const data = structuredData(page, {
    title: documentTitle(page),
    description: documentDescription(page),
    picture: sharePictureOf(page),
  });
  return <RawHtml as="script" type="application/ld+json" html={jsonForScript(data)} />;
}
