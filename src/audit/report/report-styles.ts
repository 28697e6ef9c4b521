/** The styles of the report: it is read in any browser, on paper, and in any colours. */
export const reportStyles = `
:root { color-scheme: light dark; background: Canvas; color: CanvasText; font: 1rem/1.6 system-ui, sans-serif }
body { max-width: 56rem; margin: 2rem auto; padding-inline: 1rem; overflow-wrap: break-word }
h1, h2 { line-height: 1.25 }
h2 { margin-block: 2.5rem .75rem; border-block-start: 1px solid; padding-block-start: 1rem; font-size: 1.375rem }
nav h2 { border: 0 }
dl > div { display: flex; flex-wrap: wrap; gap: 0 .75rem }
dt { font-weight: 700 }
dd { margin: 0; min-inline-size: 0; overflow-wrap: anywhere }
:focus-visible { outline: .1875rem solid; outline-offset: .125rem }
pre { overflow-x: auto; border: 1px solid; padding: .75rem }
img { max-width: 100%; height: auto; border: 1px solid }
summary { padding-block: .25rem; cursor: pointer }
.aside { font-size: .875rem }
a { padding-block: .25rem }
@media print { details:not([open]) > * { display: block } }
`;
