const tag = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g;

/** What is not well-formed in an XML text without comments, CDATA or a DOCTYPE. */
export function checkXml(xml: string): readonly string[] {
  const text = xml.replace(/^<\?xml [^?]*\?>\n?/, "");
  const faults: string[] = [];
  const open: string[] = [];
  let roots = 0;
  for (const [whole, isEnd, name = "", , isEmpty] of text.matchAll(tag)) {
    if (open.length === 0 && !isEnd) roots += 1;
    if (isEnd && open.pop() !== name) faults.push(`${whole} closes what is not open`);
    if (!isEnd && !isEmpty) open.push(name);
  }
  if (roots !== 1) faults.push(`${roots} roots`);
  faults.push(...open.map((name) => `<${name}> is not closed`));
  const outside = text.replace(/^\s*<[\s\S]*>\s*$/, "");
  if (outside !== "") faults.push("text outside the root");
  const between = text.replace(tag, (whole) => whole.replace(/[<>]/g, ""));
  if (/[<>]/.test(between)) faults.push("a bare < or >, or a tag that is not written right");
  if (/&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(text)) faults.push("a bare &");
  return faults;
}
