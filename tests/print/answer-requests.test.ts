import assert from "node:assert/strict";
import { EventEmitter, once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, test } from "node:test";
import type { Page } from "puppeteer-core";
import { answerFrom } from "../../src/print/answer-requests.ts";
import { freePort } from "../free-port.ts";

const server = createServer((request, response) => response.end(`at ${request.url}`));
const as = "https://www.example.org";
let from: string;

before(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  from = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => server.close());

/** What becomes of a request of a page that takes a local site for a public one. */
async function outcomeOf(url: string, origin: string): Promise<string> {
  const page = Object.assign(new EventEmitter(), { setRequestInterception: async () => {} });
  await answerFrom(page as unknown as Page, { from: origin, as });
  return new Promise((resolve) => {
    page.emit("request", {
      url: () => url,
      respond: async ({ body }: { readonly body: Uint8Array }) =>
        resolve(Buffer.from(body).toString()),
      abort: async (reason = "refused") => resolve(reason),
    });
  });
}

test("answers what is asked of the public site from the local one, and nothing else", async () => {
  assert.equal(await outcomeOf(`${as}/sv/?a=b`, from), "at /sv/");
  assert.equal(await outcomeOf("https://elsewhere.example/", from), "refused");
});

test("tells a page at once of what the local site does not give", async () => {
  const nowhere = `http://127.0.0.1:${await freePort()}`;
  assert.equal(await outcomeOf(`${as}/sv/`, nowhere), "failed");
});
