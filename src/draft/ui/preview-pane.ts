/** How a page is shown. */
interface PreviewOptions {
  /** The name of the frame, for who does not see it. */
  readonly title: string;
  /** Is told of a link to an address of the site. */
  readonly onFollow: (address: string) => void;
  /** Gives another address of a picture, such as one that lies in memory; undefined for all others. */
  readonly pictureAt?: (address: string) => string | undefined;
}

/** A page in a frame. */
export interface PreviewPane {
  readonly element: HTMLIFrameElement;
  /**
   * Shows a page.
   * @param isSame whether it is the page that was shown before, with other words: then it stays where it
   *   was scrolled to
   */
  readonly show: (html: string, isSame: boolean) => void;
}

/**
 * Makes a frame that shows pages of a draft. No script of a page runs in it, no form is sent, and links
 * stay in it: whoever shows the frame is told of them.
 */
export function createPreviewPane({ title, onFollow, pictureAt }: PreviewOptions): PreviewPane {
  const frame = document.createElement("iframe");
  frame.className = "draft-preview";
  frame.title = title;
  // Without "allow-scripts", this lets nothing but the pane itself into the page.
  frame.setAttribute("sandbox", "allow-same-origin");
  /** Where a page that is being loaded is to be scrolled to. */
  let place = { left: 0, top: 0 };
  let isLoading = false;

  frame.addEventListener("load", () => {
    isLoading = false;
    frame.contentDocument?.addEventListener("click", follow);
    scroll();
  });

  function follow(event: MouseEvent): void {
    const target = event.target as Element;
    const link = target.closest("a[href]");
    if (!link) return;
    event.preventDefault();
    const { origin, pathname, hash } = new URL(link.getAttribute("href") ?? "", location.href);
    if (link.getAttribute("href")?.startsWith("#"))
      frame.contentDocument?.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView();
    else if (origin === location.origin) onFollow(pathname);
  }

  function scrolled() {
    const { scrollX: left = 0, scrollY: top = 0 } = frame.contentWindow ?? {};
    return { left, top };
  }

  /** At once, whatever the page says of scrolling. */
  function scroll(): void {
    frame.contentWindow?.scrollTo({ ...place, behavior: "instant" });
  }

  return {
    element: frame,
    show: (html, isSame) => {
      const next = new DOMParser().parseFromString(html, "text/html");
      // The sandbox would stop each of them, and say so to who looks at the console.
      for (const script of next.querySelectorAll("script")) script.remove();
      if (pictureAt) replacePictures(next, pictureAt);
      if (!isSame) place = { left: 0, top: 0 };
      else if (!isLoading) place = scrolled();
      const now = frame.contentDocument;
      if (now && !isLoading && isSame && stylesOf(now) === stylesOf(next)) {
        replaceBody(now, next);
        scroll();
      } else {
        isLoading = true;
        frame.srcdoc = `<!DOCTYPE html>${next.documentElement.outerHTML}`;
      }
    },
  };
}

/** What decides how a page looks: where it is the same, the page need not be loaded anew. */
function stylesOf({ head }: Document): string {
  const styles = head.querySelectorAll('link[rel="stylesheet"], style');
  return [...styles].map(({ outerHTML }) => outerHTML).join("");
}

function replaceBody(now: Document, next: Document): void {
  for (const { name, value } of next.documentElement.attributes)
    now.documentElement.setAttribute(name, value);
  now.body.replaceWith(now.adoptNode(next.body));
}

function replacePictures(page: Document, pictureAt: (address: string) => string | undefined): void {
  for (const picture of page.querySelectorAll("img[src], source[srcset]")) {
    const name = picture.hasAttribute("src") ? "src" : "srcset";
    const address = pictureAt(picture.getAttribute(name) ?? "");
    if (address === undefined) continue;
    // A file that somebody has just chosen has one size, in its own format.
    if (picture.localName === "source" && picture.parentElement?.localName === "picture") {
      picture.remove();
      continue;
    }
    picture.setAttribute(name, address);
    picture.removeAttribute("srcset");
  }
}
