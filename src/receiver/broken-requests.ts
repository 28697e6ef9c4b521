import type { Socket } from "node:net";
import type { FastifyInstance, FastifyServerOptions } from "fastify";
import { languageOf, refusal, renderAnswer } from "./answer.ts";
import type { ReceiverOptions } from "./receiver-options.ts";
import type { SiteHeaders } from "./site-headers.ts";

const statuses: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: "431 Request Header Fields Too Large",
  ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
};

/** What a connection is about, as far as it has been read. */
interface UnderWay {
  readonly url: string;
  /** Whether a part of the answer has been sent already. */
  readonly isAnswered: () => boolean;
}

/** Answers what is no HTTP, or comes too slowly: there is only the bare connection to write to. */
export interface BrokenRequests {
  readonly handler: NonNullable<FastifyServerOptions["clientErrorHandler"]>;
  /** Has the handler know which address a connection was asking for, and so in which language. */
  readonly follow: (app: FastifyInstance) => void;
}

/** Answers in the language of the address, where that much could be read; or else in the site's first one. */
export function brokenRequests(options: ReceiverOptions, headers: SiteHeaders): BrokenRequests {
  const underWay = new WeakMap<Socket, UnderWay>();
  return {
    handler(error, socket: Socket) {
      const known = underWay.get(socket);
      // A client that has gone needs no answer, and one that has a part of one cannot take another.
      if (error.code === "ECONNRESET" || !socket.writable || known?.isAnswered())
        return void socket.destroy();
      const status = statuses[error.code] ?? "400 Bad Request";
      options.log(`broken ${status.slice(0, 3)}`);
      const url = urlIn(error.rawPacket) ?? known?.url ?? "/";
      const html = renderAnswer(refusal("unreadable", languageOf(url, options)), options);
      socket.end(`${headOf(status, html, headers)}\r\n\r\n${html}`);
    },
    follow(app) {
      app.addHook("onRequest", async ({ raw, url }, reply) => {
        underWay.set(raw.socket, { url, isAnswered: () => reply.raw.headersSent });
      });
      app.addHook("onResponse", async ({ raw }) => void underWay.delete(raw.socket));
    },
  };
}

function headOf(status: string, html: string, headers: SiteHeaders): string {
  return [
    `HTTP/1.1 ${status}`,
    ...headers.ofAnswer("/").map(([name, value]) => `${name}: ${value}`),
    "Content-Type: text/html; charset=utf-8",
    `Content-Length: ${Buffer.byteLength(html)}`,
    "Cache-Control: no-store",
    "Connection: close",
  ].join("\r\n");
}

/** The address in the first line of a request that could not be read to its end. */
function urlIn(packet: unknown): string | undefined {
  if (!Buffer.isBuffer(packet)) return undefined;
  return /^[A-Z]+ (\/\S*) HTTP\//.exec(packet.toString("latin1"))?.[1];
}
