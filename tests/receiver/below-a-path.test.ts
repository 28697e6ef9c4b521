import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { serverFiles } from "../../src/outputs/server-files.ts";
import { copyFixture } from "../below-a-path.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { comment, post } from "./post.ts";
import { readAnswer } from "./read-answer.ts";
import { projectOf, startTestReceiver, type TestReceiver } from "./with-receiver.ts";

const parent = temporaryFolder();
const [root, folder] = [join(parent, "root"), join(parent, "site")];
let receiver: TestReceiver;

before(async () => {
  copyFixture(root, { basePath: "/pr-12" });
  const { site } = await projectOf(root);
  await mkdir(join(folder, "sv"), { recursive: true });
  const own = [
    { path: "404.html", content: "<!DOCTYPE html><title>404</title>" },
    { path: "sv/index.html", content: "<!DOCTYPE html><title>Norrsken</title>" },
    { path: "sv/kalender.ics", content: "BEGIN:VCALENDAR\r\n" },
  ];
  const headers = serverFiles(site).filter(({ path }) => path === "_headers");
  for (const { path, content } of [...own, ...headers])
    await writeFile(join(folder, path), content);
  receiver = await startTestReceiver({ root, folder });
});

after(() => receiver.close());

const get = (path: string) => fetch(receiver.origin + path, { redirect: "manual" });

describe("the receiver of a site below a path", () => {
  test("serves it there, with its headers", async () => {
    const page = await get("/pr-12/sv/");
    assert.equal(page.status, 200);
    assert.match(page.headers.get("content-security-policy") ?? "", /^default-src 'none'/);
    const calendar = await get("/pr-12/sv/kalender.ics");
    assert.equal(calendar.headers.get("content-type"), "text/calendar; charset=utf-8");
  });

  test("serves nothing of it beside the path, and keeps what is safe about answers", async () => {
    for (const path of [
      "/",
      "/sv/",
      "/pr-123/sv/",
      "/_headers",
      "/pr-12/_headers",
      "/pr-12//sv/",
    ]) {
      const answer = await get(path);
      assert.equal(answer.status, 404, path);
      assert.match(answer.headers.get("content-security-policy") ?? "", /^default-src/, path);
    }
  });

  test("leads to folders whose slash is missing", async () => {
    for (const [path, location] of [
      ["/pr-12", "/pr-12/"],
      ["/pr-12/sv", "/pr-12/sv/"],
      ["/pr-12/sv?a=b", "/pr-12/sv/?a=b"],
    ] as const) {
      const answer = await get(path);
      assert.deepEqual([answer.status, answer.headers.get("location")], [301, location]);
    }
  });

  test("takes forms there alone, and leads on to thanks that lead back", async () => {
    const beside = await post(receiver.origin, "/lomakkeet/sv/comment", comment);
    assert.equal(beside.status, 405);
    const answer = await post(receiver.origin, "/pr-12/lomakkeet/sv/comment", comment);
    assert.equal(answer.status, 303);
    const thanks = answer.headers.get("location") ?? "";
    assert.equal(thanks, "/pr-12/lomakkeet/sv/comment/tack?page=page%3Anews%2Flight-feast-2024");
    const page = await readAnswer(await get(thanks));
    assert.deepEqual([page.status, page.lang], [200, "sv"]);
    assert.ok(page.links.includes("/pr-12/sv/nyheter/2024/ljusfesten/"));
  });

  test("refuses in the language of the address", async () => {
    const { lang } = await readAnswer(
      await post(receiver.origin, "/pr-12/en/news/2024/feast-of-light/", comment),
    );
    assert.equal(lang, "en");
  });
});
