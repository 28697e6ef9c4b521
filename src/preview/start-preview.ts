import type { Reading } from "../project/open-project.ts";
import type { Options } from "../project/options.ts";
import { answerRequests } from "./answer-requests.ts";
import { keepSite } from "./keep-site.ts";
import { listenLocally } from "./local-server.ts";
import { openPages } from "./open-pages.ts";
import { assetsOfPreview } from "./preview-assets.ts";
import { printState } from "./show-state.ts";
import type { Watcher } from "./watch-folders.ts";

/** A preview that runs. */
export interface Preview {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** How a preview is started. */
export interface PreviewOptions extends Pick<Reading, "progress"> {
  /** 0 takes one that is free. */
  readonly port: number;
  /**
   * Watches the files of the site, of which nothing has been read yet.
   * @param refresh has the site read anew, and then reloads the pages that are open; a path says where
   *   something has changed, without it that may be anywhere
   */
  readonly watch: (refresh: (path?: string) => void) => Watcher;
}

/**
 * Serves a site as it stands on the disk, on loopback alone. Content that has faults is answered with a
 * page that lists them, and a bug with one that shows it: the preview itself lives on, and mending them
 * reloads the page.
 * @throws an error of the system when the port is taken
 */
export async function startPreview(
  options: Options,
  { port, progress, watch }: PreviewOptions,
): Promise<Preview> {
  const assets = await assetsOfPreview();
  const pages = openPages();
  const site = keepSite(options, progress, (state) => {
    pages.reload();
    // Whoever waits for the page comes first.
    setImmediate(() => printState(state).then(site.save).catch(console.error));
  });
  const watcher = watch(site.refresh);
  const stop = () => {
    watcher.close();
    site.close();
    pages.close();
  };
  try {
    const server = await listenLocally(port, answerRequests({ site, pages, assets, options }));
    void site.state();
    return {
      origin: `http://localhost:${server.port}`,
      close: async () => {
        stop();
        await server.close();
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}
