const tag = /<[a-z][^<>]*>/gi;
const link = /(\s(?:href|src)=")([^"]*)(")/g;
const sources = /(\ssrcset=")([^"]*)(")/g;

/**
 * Makes the links and pictures of an HTML text lead to the site from wherever it is read.
 * @param page the whole address of the page that the text stands on
 */
export function withAbsoluteLinks(html: string, page: string): string {
  const absolute = (address: string) => {
    const target = address.replaceAll("&amp;", "&");
    const whole = URL.canParse(target, page) ? new URL(target, page).href : target;
    return whole.replaceAll("&", "&amp;");
  };
  return html.replace(tag, (whole) =>
    whole
      .replace(link, (_, before: string, address: string, after: string) => {
        return before + absolute(address) + after;
      })
      .replace(sources, (_, before: string, list: string, after: string) => {
        return before + list.replace(/[^\s,]\S*(?= \d+w)/g, absolute) + after;
      }),
  );
}
