/**
 * A picture that stands in for those that the example site does not have: hills by a lake, in SVG.
 * @param width of the picture, in CSS pixels
 * @param height as `width`
 */
export function placeholder(width: number, height: number): string {
  const shore = Math.round(height * 0.6);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="#e1f0f5"/>`,
    `<path d="M0 ${shore}Q${width / 4} ${height / 4} ${width / 2} ${shore}T${width} ${shore}V${height}H0Z" fill="#3f7350"/>`,
    `<rect y="${shore}" width="${width}" height="${height - shore}" fill="#2e7fa8"/>`,
    "</svg>\n",
  ].join("");
}
