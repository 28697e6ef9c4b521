import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Translator } from "../src/i18n/translator.ts";
import type { Site } from "../src/model/site.ts";
import type { History } from "../src/routes/history.ts";
import type { Speaker } from "../src/routes/page-definition.ts";
import type { Route, RouteTable } from "../src/routes/route.ts";
import type { Looks } from "./kinds/kind-looks.ts";

/** What is known of a file once it has been printed. */
export interface PrintedFile {
  readonly bytes: number;
  readonly pages: number;
}

/** Addresses of the files that every page loads. */
export interface Assets {
  readonly stylesheet: string;
  /** The typeface that the first paint needs. */
  readonly font: string;
  /** The module that adds behaviours to the pages; absent on pages that stand outside the site. */
  readonly script?: string;
  /** The PDFs that stand beside the pages, by their addresses (`pdfOf`); nothing may link to another. */
  readonly pdfs?: ReadonlyMap<string, PrintedFile>;
  /** The colours of the body, for the icon that stands in for its sign. */
  readonly iconColours?: { readonly theme: string; readonly ground: string };
  /** The ground of the pages in both colour schemes, for the frame of the browser. */
  readonly groundColours?: { readonly light: string; readonly dark: string };
  /** Whether the pictures for sharing pages are made; nothing may name them otherwise. */
  readonly hasSharePictures?: boolean;
}

/** What a component may know beside its props: the page it stands on, and the site around it. */
export interface PageContext {
  readonly site: Site;
  readonly table: RouteTable;
  readonly route: Route;
  readonly translator: Translator;
  readonly assets: Assets;
  /** How the pages of each kind look. */
  readonly looks: Looks;
  /** When the files of the site were changed; absent where nobody has asked. */
  readonly history?: History;
}

const Context = createContext<PageContext | undefined>(undefined);

export const PageProvider = Context.Provider;

/** The page that a component stands on. */
export function usePage(): PageContext {
  const page = useContext(Context);
  if (!page) throw new Error("a component stands outside <PageProvider>");
  return page;
}

/** What texts of a page are written with. */
export function speakerOf({
  site,
  route: { language },
  translator,
}: Pick<PageContext, "site" | "route" | "translator">): Speaker {
  return { site, language, translator };
}
