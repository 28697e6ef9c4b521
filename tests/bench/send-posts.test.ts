import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, test } from "node:test";
import { createAgent, postOf, sendUntilAccepted } from "../../bench/forms/send-posts.ts";

let status = 503;
const server = createServer((request, response) => {
  request.resume();
  response.writeHead(status).end();
});
const agent = createAgent();
const originNow = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const { signal } = new AbortController();

before(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
});
after(() => {
  agent.destroy();
  server.close();
});

test("a post is sent again until it is accepted", async () => {
  status = 503;
  const sent = sendUntilAccepted(postOf(1), { originNow, agent, signal });
  await once(server, "request");
  status = 303;
  assert.ok((await sent).attempts > 1);
});

test("a post that is refused is sent no more", async () => {
  status = 413;
  await assert.rejects(sendUntilAccepted(postOf(1), { originNow, agent, signal }), /refused.*413/);
});

test("a post that nobody waits for any more is not sent for ever", async () => {
  status = 503;
  const stop = new AbortController();
  const sent = sendUntilAccepted(postOf(1), { originNow, agent, signal: stop.signal });
  await once(server, "request");
  stop.abort();
  await assert.rejects(sent, { name: "AbortError" });
});
