import type { ServerResponse } from "node:http";

/** The pages that are open in browsers, each with a connection on which it waits for changes. */
export interface OpenPages {
  /** Keeps the connection of a page (server-sent events). */
  readonly open: (response: ServerResponse) => void;
  readonly reload: () => void;
  readonly close: () => void;
}

export function openPages(): OpenPages {
  const waiting = new Set<ServerResponse>();
  return {
    open: (response) => {
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
      response.write(": waiting\n\n");
      response.on("error", () => waiting.delete(response));
      response.on("close", () => waiting.delete(response));
      waiting.add(response);
    },
    reload: () => {
      for (const response of waiting) response.write("data: changed\n\n");
    },
    close: () => {
      for (const response of waiting) response.end();
    },
  };
}
