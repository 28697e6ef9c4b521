import type { Document } from "../../../../src/kinds/document/schema.ts";
import { ThingLink } from "../../../components/thing-link/thing-link.tsx";
import { usePage } from "../../../page-context.tsx";

interface SignatureProps {
  readonly document: Pick<Document, "id" | "pages">;
  readonly signature: NonNullable<Document["signature"]>;
}

/** Who signed a document, and the page on which they did. */
export function Signature({ document: { id, pages }, signature }: SignatureProps) {
  const { table, route, translator } = usePage();
  const text = translator.t("ui.document.signedOnPage", { page: signature.page });
  const viewer = pages.find(({ printed }) => printed === signature.page)?.viewer;
  const page = table.find(`document:${id}/${viewer}`, route.language);
  return (
    <>
      <ThingLink to={signature.contact} />
      <span class="fact-detail">{page ? <a href={page.url}>{text}</a> : text}</span>
    </>
  );
}
