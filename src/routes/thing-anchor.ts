/**
 * What the layout calls parts of the pages on which things have ids, and what its ids begin with. All
 * others of its ids hold a "_".
 */
const layoutIds = new Set([
  "actions",
  "changes",
  "comments",
  "contact",
  "financial-goals",
  "main",
  "menu",
  "missing",
  "site-search",
  "strategic-goal",
  "sub-goals",
  "suggestions",
  "targets",
  "top",
]);
const layoutBeginnings = /^(?:comment|feedback|goal|letter|session|suggestion)-/;

/**
 * The id, and so the fragment of the address, of a thing that has no page of its own: a word of the
 * glossary, a target, a table of a budget. It is the thing's own id, so that addresses last, unless
 * the layout of a page has the same or it is none that HTML and addresses take as it is.
 */
export function thingAnchor(id: string): string {
  const isPlain = /^[a-z0-9-]+$/.test(id) && !layoutIds.has(id) && !layoutBeginnings.test(id);
  return isPlain ? id : `thing_${id.replace(/[^a-z0-9-]/g, escapeSign)}`;
}

/** `_` and the code of a sign: no two ids become the same. */
function escapeSign(sign: string): string {
  return `_${sign.charCodeAt(0).toString(16)}_`;
}
