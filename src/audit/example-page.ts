/** A whole page in English with a body, for the examples of rules. */
export function examplePage(body: string, style = ""): string {
  return (
    '<!DOCTYPE html><html lang="en"><head><title>Bus times</title>' +
    '<meta name="viewport" content="width=device-width, initial-scale=1">' +
    `<link rel="icon" href="data:,"><style>${style}</style></head><body>${body}</body></html>`
  );
}
