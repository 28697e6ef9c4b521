import { renderToString } from "preact-render-to-string";

/** What the page with the forms for editors says, and what it loads. */
export interface AdminPage {
  /** The language of the editors. */
  readonly language: string;
  readonly title: string;
  /** Whether a folder of this machine is edited and no host of code. */
  readonly isLocal: boolean;
  readonly noScript: string;
  /** What stands there until the forms do, and instead of it when they cannot be opened. */
  readonly opening: string;
  readonly failed: string;
  /** Whatever the page and its scripts may load. */
  readonly policy: string;
  /** The address of the icon of the site. */
  readonly icon: string;
  /** The addresses of the first script and of the stylesheet, beside the page. */
  readonly script: string;
  readonly stylesheet: string;
}

/** The whole HTML of the page with the forms: what is seen on it is made by Sveltia CMS. */
export function renderAdminPage(page: AdminPage): string {
  return `<!DOCTYPE html>\n${renderToString(<Page {...page} />)}\n`;
}

function Page(page: AdminPage) {
  const { icon, isLocal, language, title, noScript, opening, failed, policy } = page;
  return (
    <html lang={language} data-local={isLocal || undefined}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        <link rel="icon" href={icon} />
        <link rel="stylesheet" href={page.stylesheet} />
        <script type="module" src={page.script} />
      </head>
      <body>
        <noscript>
          <p>{noScript}</p>
        </noscript>
        <p id="opening" role="status" data-failed={failed}>
          {opening}
        </p>
      </body>
    </html>
  );
}
