/** Whether text is large: 18 points, or 14 where it is bold (WCAG, large scale). Styles have pixels. */
export function isLargeText({
  fontSize,
  fontWeight,
}: Pick<CSSStyleDeclaration, "fontSize" | "fontWeight">): boolean {
  const size = Number.parseFloat(fontSize);
  return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
}
