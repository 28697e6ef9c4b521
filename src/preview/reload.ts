/** Where the preview tells open pages of changes, and where the script stands that listens to it. */
export const changesPath = "/.preview/changes";
export const reloadPath = "/.preview/reload.js";

/** Reloads the page when the site has changed, and when the preview is back after it was gone. */
export const reloadScript = `const changes = new EventSource("${changesPath}");
let wasOpen = false;
changes.addEventListener("open", () => {
  if (wasOpen) location.reload();
  wasOpen = true;
});
changes.addEventListener("message", () => location.reload());
addEventListener("pagehide", () => changes.close());
`;

/** A page with the script in its head. */
export function withReload(html: string): string {
  return html.replace("</head>", `<script type="module" src="${reloadPath}"></script></head>`);
}
