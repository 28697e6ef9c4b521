import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo, Server } from "node:net";
import { dirname, join } from "node:path";
import { describe, test } from "node:test";
import { gzipSync } from "node:zlib";
import { auditLive } from "../../src/audit/audit-live.ts";
import { readCertificate } from "../../src/audit/live/read-certificate.ts";
import type { Published } from "../../src/audit/live/see-live-site.ts";
import { typeOfFile } from "../../src/outputs/hosts/media-types.ts";
import { runScript } from "../run-build.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder();

const long = "Bussarna går som vanligt i dag. ".repeat(100);

/** A built site of three pages. */
const files: Readonly<Record<string, string>> = {
  "robots.txt": "Sitemap: https://www.example.org/pr-12/sitemap.xml\n",
  _headers: "/pr-12/*\n  X-Content-Type-Options: nosniff\n",
  _redirects: "/pr-12/gammal/ /pr-12/sv/ 301\n",
  "404.html": "Finns inte",
  "sv/404.html": "Finns inte på svenska",
  "sv/index.html": `<a href="/pr-12/sv/redo/">Om tillgänglighet</a> ${long}`,
  "sv/redo/index.html": "Redogörelse",
  "sv/å ä.ics": "BEGIN:VCALENDAR",
  "borta/index.html": "Borta",
  "gammal/index.html": '<meta http-equiv="refresh" content="0; url=/pr-12/sv/">',
};

const published: Published = {
  url: "https://www.example.org/pr-12/",
  folder,
  languages: ["sv"],
  required: ["/sv/redo/"],
  gone: ["/borta/"],
  forms: ["/formular/sv/feedback"],
  typeOf: typeOfFile,
  isText: (type) => type.startsWith("text/"),
};

for (const [path, content] of Object.entries(files)) {
  mkdirSync(join(folder, dirname(path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** Serves on loopback while something is done. */
async function serving<Result>(
  handler: Handler,
  use: (origin: string) => Promise<Result>,
): Promise<Result> {
  return listening(createServer(handler), (port) => use(`http://127.0.0.1:${port}`));
}

async function listening<Result>(
  server: Server,
  use: (port: number) => Promise<Result>,
): Promise<Result> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    return await use((server.address() as AddressInfo).port);
  } finally {
    await new Promise((resolve) => {
      server.close(resolve);
      if ("closeAllConnections" in server) (server.closeAllConnections as () => void)();
    });
  }
}

async function rulesAgainst(handler: Handler): Promise<readonly string[]> {
  const { findings } = await serving(handler, (origin) =>
    auditLive({ ...published, url: `${origin}/pr-12/` }),
  );
  return findings.map(({ rule, page }) => `${rule} ${page}`).sort();
}

/** A host that does all as the site asks, but for what `other` answers itself. */
function host(other: (path: string, response: ServerResponse) => boolean = () => false): Handler {
  return ({ url = "" }, response) => {
    const path = decodeURI(url).replace("/pr-12/", "");
    if (other(path, response)) return;
    response.setHeader("X-Content-Type-Options", "nosniff");
    const file = path.endsWith("/") ? `${path}index.html` : path;
    const type = typeOfFile(file) ?? "text/html";
    const end = (status: number, body: string) => {
      response.writeHead(status, { "Content-Type": type, "Content-Encoding": "gzip" });
      response.end(gzipSync(body));
    };
    if (path === "gammal/") {
      response.writeHead(301, { Location: "/pr-12/sv/" });
      response.end();
    } else if (path === "borta/") end(410, files["404.html"] ?? "");
    else if (path.startsWith("formular/")) end(405, "");
    else if (file in files) end(200, files[file] ?? "");
    else end(404, files[path.startsWith("sv/") ? "sv/404.html" : "404.html"] ?? "");
  };
}

/** Answers one path, and leaves all others. */
function only(one: string, answer: (response: ServerResponse) => void): Handler {
  return host((path, response) => {
    if (path !== one) return false;
    answer(response);
    return true;
  });
}

describe("the audit of what is published", () => {
  test("finds nothing where the host does as the site asks", async () => {
    assert.deepEqual(await rulesAgainst(host()), []);
  });

  for (const [what, handler, expected] of [
    [
      "a page that is not there",
      only("sv/redo/", (response) => response.writeHead(404).end()),
      ["live-answer /sv/redo/"],
    ],
    [
      "a page that something has been put into",
      only("sv/redo/", (response) => {
        response.setHeader("Content-Type", "text/html");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.end("Redogörelse<script>track()</script>");
      }),
      ["live-content /sv/redo/"],
    ],
    [
      "a header and a type that are missing, and a name with other letters",
      only("sv/å ä.ics", (response) => response.end(files["sv/å ä.ics"])),
      ["live-header /sv/å ä.ics", "live-type /sv/å ä.ics"],
    ],
    [
      "a start page without what the law asks for, and without compression",
      only("sv/", (response) => {
        response.setHeader("Content-Type", "text/html");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.end(long);
      }),
      ["live-compression /sv/", "live-content /sv/", "live-required-page /sv/redo/"],
    ],
    [
      "an old address that leads elsewhere",
      only("gammal/", (response) => response.writeHead(302, { Location: "/pr-12/sv/" }).end()),
      ["live-redirect /pr-12/gammal/"],
    ],
    [
      "what is gone for good and is only missing",
      only("borta/", (response) => response.writeHead(404).end()),
      ["live-redirect /pr-12/borta/"],
    ],
    [
      "forms that nobody takes",
      only("formular/sv/feedback", (response) => response.writeHead(502).end()),
      ["live-forms /formular/sv/feedback"],
    ],
    [
      "the same page for whatever is not there",
      host((path, response) => {
        if (!path.includes("missing-")) return false;
        response.end(files["404.html"]);
        return true;
      }),
      ["live-missing-page /", "live-missing-page /sv/"],
    ],
  ] as const)
    test(`finds ${what}`, async () => assert.deepEqual(await rulesAgainst(handler), expected));

  test("says that nobody answers", async () => {
    const closed = await serving(host(), async (origin) => origin);
    const { findings } = await auditLive({ ...published, url: `${closed}/pr-12/` });
    const [first] = findings.filter(({ rule }) => rule === "live-answer");
    assert.match(String(first?.values?.status), /^E[A-Z]+$/);
  });

  test("takes no address that is none of the web, or that the site was not built for", async () => {
    const built = join(folder, "built");
    mkdirSync(built);
    writeFileSync(join(built, "sitemap.xml"), "");
    const args = ["--root", "tests/site", "--site", built, "--url"];
    const noAddress = await runScript("audit", [...args, "www.example.org"]);
    assert.deepEqual([noAddress.status, noAddress.stdout], [2, ""]);
    assert.match(noAddress.stderr, /^www\.example\.org: .+https:/);
    const other = await runScript("audit", [...args, "https://www.example.org/elsewhere/"]);
    assert.equal(other.status, 2);
    assert.match(other.stderr, /^https:\/\/www\.example\.org\/elsewhere\/: .+--base-path/);
  });
});

describe("a certificate", () => {
  const hasOpenssl = (() => {
    try {
      return execFileSync("openssl", ["version"]).length > 0;
    } catch {
      return false;
    }
  })();

  test("is read until when it is valid, and refused where nobody trusts it", {
    skip: !hasOpenssl && "openssl is not installed",
  }, async () => {
    const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
    execFileSync(
      "openssl",
      [
        ...["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "40"],
        ...["-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1"],
        ...["-keyout", key, "-out", cert],
      ],
      { stdio: "ignore" },
    );
    const [keyText, certText] = [readFileSync(key, "utf8"), readFileSync(cert, "utf8")];
    await listening(createSecureServer({ key: keyText, cert: certText }), async (port) => {
      const root = `https://127.0.0.1:${port}`;
      assert.deepEqual(await readCertificate(root), { failure: "DEPTH_ZERO_SELF_SIGNED_CERT" });
      const certificate = await readCertificate(root, certText);
      assert.ok("validTo" in certificate);
      const days = (certificate.validTo.getTime() - Date.now()) / 86_400_000;
      assert.ok(days > 38 && days < 42, String(days));
    });
  });

  test("is not there where nobody answers", async () => {
    assert.deepEqual(await readCertificate("https://127.0.0.1:9"), { failure: "ECONNREFUSED" });
  });
});
