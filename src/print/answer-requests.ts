import type { HTTPRequest, Page } from "puppeteer-core";

/** Where a site really is, and the address that a page is to take it for. */
interface Disguise {
  /** The origin that has the files: `http://127.0.0.1:41234`. */
  readonly from: string;
  /** The origin that the page knows: `https://www.example.org`. */
  readonly as: string;
}

/**
 * Has a page find a local site under its public address; any other address is refused, and so is one that
 * cannot be had: the page is told at once, and does not wait for it.
 */
export async function answerFrom(page: Page, { from, as }: Disguise): Promise<void> {
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    const url = new URL(request.url());
    const isOfSite = url.origin === as;
    const answered = isOfSite
      ? answer(request, from + url.pathname).catch(() => request.abort("failed"))
      : request.abort();
    // A page that is closed meanwhile needs no answer.
    answered.catch(() => undefined);
  });
}

async function answer(request: HTTPRequest, address: string): Promise<void> {
  const response = await fetch(address);
  await request.respond({
    status: response.status,
    contentType: response.headers.get("content-type") ?? "application/octet-stream",
    body: await response.bytes(),
  });
}
