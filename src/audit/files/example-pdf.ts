interface ExamplePdf {
  readonly language?: string;
  readonly title?: string;
  readonly isTagged: boolean;
}

/** A PDF of one page with a paragraph, in ASCII alone, for the examples of a rule. */
export function examplePdf({ language, title, isTagged }: ExamplePdf): string {
  const tags = isTagged ? "/MarkInfo << /Marked true >> /StructTreeRoot 5 0 R" : "";
  const content = "/P << /MCID 0 >> BDC EMC";
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${tags} ${language ? `/Lang (${language})` : ""} >>`,
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /StructParents 0 >>",
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    "<< /Type /StructTreeRoot /K [6 0 R] /ParentTree << /Nums [0 [6 0 R]] >> >>",
    "<< /Type /StructElem /S /P /P 5 0 R /Pg 3 0 R /K 0 >>",
    title ? `<< /Title (${title}) >>` : "<< >>",
  ];
  return withPlaces(objects.map((one, index) => `${index + 1} 0 obj\n${one}\nendobj\n`));
}

/** Writes before and after the objects what tells a reader where each begins. */
function withPlaces(objects: readonly string[]): string {
  const start = "%PDF-1.7\n";
  const places = objects.map((_, index) => start.length + objects.slice(0, index).join("").length);
  const lines = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`);
  const size = objects.length + 1;
  const body = start + objects.join("");
  return `${body}xref\n0 ${size}\n0000000000 65535 f \n${lines.join("")}trailer\n<< /Size ${size} /Root 1 0 R /Info 7 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
}
