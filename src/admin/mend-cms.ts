import { readdir, readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

/** A place in the script of the CMS, and what stands there instead. */
interface Mend {
  readonly where: RegExp;
  readonly write: (...found: readonly string[]) => string;
}

/**
 * Mends what must be mended in the CMS. The version is fixed: a place that is not there any more stops the
 * build, and somebody looks whether it is still needed.
 * @param assets the folder of its package in which the typefaces lie
 */
export function mendCms(assets: string): Plugin {
  return {
    name: "mend-cms",
    setup: ({ onLoad }) => {
      onLoad({ filter: /@sveltia[\\/]cms[\\/]npm[\\/]index\.js$/ }, async ({ path }) => {
        const [text, names] = await Promise.all([readFile(path, "utf8"), readdir(assets)]);
        const contents = [...mends, typefaceMend(names)].reduce(mend, text);
        return { contents, loader: "js" };
      });
    },
  };
}

function mend(text: string, { where, write }: Mend): string {
  const mended = text.replace(where, write);
  if (mended === text) throw new Error(`the CMS has no place ${where} to be mended`);
  return mended;
}

const mends: readonly Mend[] = [
  {
    // Whatever is saved, with its texts and paths as they will be, can be looked at (`guard-saving.ts`).
    where:
      /async\(\{changes:(\w+),savingEntries:\w+=\[\],savingAssets:\w+=\[\],options:\w+\}\)=>\{/,
    write: (start = "", changes) => `${start}await globalThis.beforeSaving?.(${changes});`,
  },
  {
    // What would be saved of a form can be made at any time, as saving makes it (`follow-writing.ts`).
    where:
      /,(?=(?<save>\w+)=async\(\{draft:(\w+),skipCI:\w+=void 0,overwrite:\w+=!1\}\)=>\{.{0,600}?let (\w+)=(\w+)\(\{draft:\2\}\),\{defaultLocaleSlug:\w+\}=\3,\{savingEntry:\w+,changes:\w+,savingAssets:\w+\}=await (\w+)\(\{draft:\2,slugs:\3\}\).{0,500}?let \w+=(\w+)\(\2\);)/,
    write: (_, save, _draft, _slugs, slugs, entry, added) =>
      `,filesBefore_${save}=globalThis.filesOfForm=async draft=>{let{savingEntry:entry,changes}=await ${entry}({draft,slugs:${slugs}({draft})});return{entry,changes:[...changes,...${added}(draft).flatMap(one=>one.changes)]}},`,
  },
  {
    // Whoever wants to know is told of each change in a form.
    where: /(\w+)(\.pendingEntries\.length,\1\.interacted\),\w+\(\(\)=>)(\w+\(\1\))\)/,
    write: (_, form, between, keep) =>
      `${form}${between}(globalThis.formChanged?.(${form}),${keep}))`,
  },
  {
    // Where our own dialog says why something was not saved, there is no second one.
    where: /catch\((\w+)\)\{(?=\1\.message===`validation_failed`\?)/,
    write: (_, error) => `catch(${error}){if(!${error}.cause?.isTold)`,
  },
  {
    // It stumbles where a page is saved that lacks one of the languages.
    where: /Object\.values\((\w+\(\w+\)\[\w+\])\)\.some\((?=\(\{valid:)/,
    write: (_, validities) => `Object.values(${validities}??{}).some(`,
  },
  {
    // WCAG 1.4.4: it would keep people from enlarging the text on a telephone.
    where: /`maximum-scale=1`,(?=`interactive-widget)/,
    write: () => "",
  },
  {
    // It would scroll to each word in another language as soon as a text is shown.
    where: /(\w+)\.closest\((`\[role="textbox"\]\[aria-readonly="false"\]`)\)&&\1\.focus\(\)/,
    write: (_, element, box) =>
      `${element}.closest(${box})?.contains(document.activeElement)&&${element}.focus()`,
  },
  {
    // Names of files are made as `npm run new` makes them: å and ä become a, and ö becomes o, not oe.
    where: /\((\w+)\.normalize\(`NFD`\),\{locale:/,
    write: (_, text) => `(${text}.normalize("NFD").replace(/\\p{Mark}/gu,""),{locale:`,
  },
];

/** It asks another host for its typefaces; the same ones lie in its package. */
function typefaceMend(names: readonly string[]): Mend {
  return {
    where:
      /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([a-z0-9-]+)(?::vf)?@[^/]+\/([a-z0-9-]+)\.woff2/g,
    write: (address = "", family, style) => {
      const name = names.find((one) => one.startsWith(`${family}-${style}-`));
      return name === undefined ? address : `scripts/assets/${name}`;
    },
  };
}
