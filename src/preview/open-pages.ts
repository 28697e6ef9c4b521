import type { FastifyReply } from "fastify";

/** The pages that are open in browsers, each with a connection on which it waits for changes. */
export interface OpenPages {
  /** Keeps the connection of a page (server-sent events). */
  readonly open: (reply: FastifyReply) => void;
  readonly reload: () => void;
  readonly close: () => void;
}

export function openPages(): OpenPages {
  const waiting = new Set<FastifyReply>();
  return {
    open: (reply) => {
      reply.hijack();
      reply.raw.writeHead(200, {
        "content-type": "text/event-stream",
        "cache-control": "no-store",
      });
      reply.raw.write(": waiting\n\n");
      reply.raw.on("error", () => waiting.delete(reply));
      reply.raw.on("close", () => waiting.delete(reply));
      waiting.add(reply);
    },
    reload: () => {
      for (const { raw } of waiting) raw.write("data: changed\n\n");
    },
    close: () => {
      for (const { raw } of waiting) raw.end();
    },
  };
}
