/**
 * What scripts add to pages that work without them: each behaviour is a custom element beside its
 * component (`*.client.ts`), and is fetched only where its element stands on the page.
 */
const behaviours: Readonly<Record<string, () => Promise<unknown>>> = {};

for (const [name, load] of Object.entries(behaviours))
  if (document.querySelector(name)) void load();
