import { setImmediate as nextTurn } from "node:timers/promises";
import { close, createIndex } from "pagefind";
import { searchFolder } from "../../routes/search-facts.ts";
import type { SearchFile } from "./search-file.ts";
import type { SearchPage } from "./search-page.ts";

/** Pagefind is a program of its own, which runs from the first index that is opened to the end. */
export interface PagefindRun {
  readonly open: () => Promise<PagefindIndex>;
  readonly close: () => Promise<void>;
}

/** An index of Pagefind. */
export interface PagefindIndex {
  /** Hands a page over; resolves when there is room for another. */
  readonly add: (page: SearchPage) => Promise<void>;
  /** The finished files of the search and of this index. */
  readonly files: () => Promise<readonly SearchFile[]>;
}

/** What a visitor can use and does not read. */
const excludeSelectors = ["nav", "form", "button", "[hidden]", "[data-not-read]"];

/** The search itself and its index: Pagefind's ready-made interface is not used. */
const wanted = /^(pagefind(-worker)?\.js|pagefind-entry\.json|wasm\..+|.+\.pf_\w+)$/;

/** Pages that have been handed over and not yet been taken in: enough to keep Pagefind busy. */
const mostWaiting = 200;

/** After so many pages, what has been said to Pagefind is let out, and its answers in. */
const turn = 8;

/** Opens a run; the program starts with its first index. There is one run at a time: to end it ends all. */
export function openPagefind(): PagefindRun {
  const waiting: Promise<{ readonly errors: readonly string[] }>[] = [];
  let count = 0;
  let isRunning = false;
  return {
    open: async () => {
      isRunning = true;
      const { index, errors } = await createIndex({ rootSelector: "main", excludeSelectors });
      if (!index) throw new Error(errors.join("\n"));
      return {
        add: async ({ url, content }) => {
          const taken = index.addHTMLFile({ url, content });
          // A build that fails ends Pagefind in the middle: then nobody waits for this page.
          taken.catch(() => {});
          waiting.push(taken);
          count += 1;
          if (count % turn === 0) await nextTurn();
          if (waiting.length > mostWaiting) throwIfAny((await waiting.shift())?.errors ?? []);
        },
        files: async () => {
          for (const { errors } of await Promise.all(waiting.splice(0))) throwIfAny(errors);
          const { files, errors } = await index.getFiles();
          throwIfAny(errors);
          return files
            .filter(({ path }) => wanted.test(path.split("/").at(-1) ?? path))
            .map(({ path, content }) => ({ path: `${searchFolder}/${path}`, content }));
        },
      };
    },
    close: async () => {
      if (isRunning) await close();
    },
  };
}

function throwIfAny(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join("\n"));
}
