import { escapeXml } from "../outputs/xml.ts";

/** What a PDF says of itself. */
export interface PdfFacts {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** The day of its content; a PDF whose content states none has no date. */
  readonly date: Date | undefined;
}

/**
 * The metadata of a PDF as XMP: title, language and dates. It claims no PDF/UA: see decision 027 for
 * what is known to be right and what is not.
 */
export function writeXmp({ title, language, date }: PdfFacts): Uint8Array {
  const moment = date && `${date.toISOString().slice(0, "YYYY-MM-DDTHH:MM:SS".length)}Z`;
  const packet = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li><rdf:li xml:lang="${escapeXml(language)}">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag></dc:language>
${moment === undefined ? "" : `<xmp:CreateDate>${moment}</xmp:CreateDate>\n<xmp:ModifyDate>${moment}</xmp:ModifyDate>\n`}</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
  return new TextEncoder().encode(packet);
}
