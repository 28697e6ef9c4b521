/** The address of a page, from its file in the folder of a site: `/sv/nyheter/`, `/404.html`. */
export function addressOfFile(file: string): string {
  return `/${file}`.replace(/\/index\.html$/, "/");
}

/** The file of a page, from its address. */
export function fileOfAddress(address: string): string {
  return address.endsWith("/") ? `${address.slice(1)}index.html` : address.slice(1);
}
