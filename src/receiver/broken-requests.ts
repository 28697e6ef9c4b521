import type { Socket } from "node:net";
import type { FastifyServerOptions } from "fastify";
import { defaultLanguage } from "../model/site.ts";
import { refusal, renderAnswer } from "./answer.ts";
import type { ReceiverOptions } from "./receiver-options.ts";

const statuses: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: "431 Request Header Fields Too Large",
  ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
};

/**
 * Answers what is no HTTP, or comes too slowly: there is no request, and so only the bare connection
 * to write to, in the site's first language.
 */
export function answerBrokenRequests(
  options: ReceiverOptions,
): NonNullable<FastifyServerOptions["clientErrorHandler"]> {
  const html = renderAnswer(refusal("unreadable", defaultLanguage(options.project.site)), options);
  return (error, socket: Socket) => {
    // A client that has gone needs no answer.
    if (error.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
    const status = statuses[error.code] ?? "400 Bad Request";
    options.log(`broken ${status.slice(0, 3)}`);
    const headers = [
      `HTTP/1.1 ${status}`,
      "Content-Type: text/html; charset=utf-8",
      `Content-Length: ${Buffer.byteLength(html)}`,
      "Cache-Control: no-store",
      "Connection: close",
    ];
    socket.end(`${headers.join("\r\n")}\r\n\r\n${html}`);
  };
}
