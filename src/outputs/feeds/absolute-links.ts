const tag = /<[a-z][^<>]*>/gi;
const link = /(\s(?:href|src)=")([^"]*)(")/g;

/**
 * Makes the links and pictures of an HTML text lead to the site from wherever it is read.
 * @param page the whole address of the page that the text stands on
 */
export function withAbsoluteLinks(html: string, page: string): string {
  return html.replace(tag, (whole) =>
    whole.replace(link, (_, before: string, address: string, after: string) => {
      const target = address.replaceAll("&amp;", "&");
      const absolute = URL.canParse(target, page) ? new URL(target, page).href : target;
      return `${before}${absolute.replaceAll("&", "&amp;")}${after}`;
    }),
  );
}
