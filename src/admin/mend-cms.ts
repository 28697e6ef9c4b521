import { readdir, readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";
import { deletionMends } from "./mend-deleting.ts";
import { type Mend, wordMends } from "./mend-words.ts";

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
        const contents = [...mends, ...wordMends, ...deletionMends, typefaceMend(names)].reduce(
          mend,
          text,
        );
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
    // What is made of a form is finished before it is saved or looked at (`note-translations.ts`).
    where:
      /(async\(\{draft:(\w+),slugs:\w+\}\)=>\{let\{id:.{0,1500}?let (\w+)=\{draft:\2,savingEntry:\w+,cacheDB:.{0,400}?),\{savingEntry:(\w+),savingAssets:(\w+),changes:(\w+)\}\}/,
    write: (_, start = "", draft, known, entry, assets, changes) => {
      const making = `{form:${draft},entry:${entry},changes:${changes},cache:${known}.cacheDB}`;
      const finished = `await(globalThis.finishFiles?.(${making})??${making})`;
      return `${start},(({entry:savingEntry,changes})=>({savingEntry,savingAssets:${assets},changes:[...changes]}))(${finished})}`;
    },
  },
  {
    // Whoever wants to know is told of what has been saved: at once, or in a proposal.
    where: /return await (\w+)\(\{changes:(\w+),commit:\w+\}\),(?=\w+\(\{changes:)/,
    write: (found = "", _, changes) =>
      found.replace("return ", `return globalThis.filesSaved?.(${changes}),`),
  },
  {
    where:
      /(?<=async\(\{changes:(\w+),savingEntry:.{0,400}?await \w+\.savePullRequest\(.{0,200}?\}\)),(?=\w+=\w+\(\),)/,
    write: (_, changes) => `,savedFiles=globalThis.filesSaved?.(${changes}),`,
  },
  {
    // With a thing that is deleted goes what is noted beside it (`known-records.ts`): at once, or in a proposal.
    where:
      /(let (\w+)=\w+\(\w+\.current\?\.repository,`file-cache`\),(\w+)=\[\],\w+=`delete`.{0,900}?\3\.push\(\.\.\.\w+,\.\.\.\w+)\),/,
    write: (_, start = "", cache, changes) =>
      `${start},...(await globalThis.filesBeside?.(${changes},${cache})??[])),`,
  },
  {
    where:
      /(changes:\[\.\.\.\[\.\.\.(\w+),\.\.\.\w+\]\.map\(\w+=>\(\{action:`delete`,slug:\w+,path:\w+\}\)\),\.\.\.\w+)\]/,
    write: (_, start = "", paths) =>
      `${start},...(await globalThis.filesBeside?.(${paths}.map(path=>({path})))??[])]`,
  },
  {
    // What becomes a proposal can be looked at before, too.
    where: /(?<=\.savePullRequest\(\{changes:).{1,400}?(?=,options:)/g,
    write: (changes = "") =>
      `await(async changes=>(await globalThis.beforeSaving?.(changes),changes))(${changes})`,
  },
  {
    // Nor does it say that something could not be deleted that somebody let stay.
    where: /catch\((\w+)\)\{(?=\w+\(\w+,!0\),console\.error\(\1\);return\})/g,
    write: (start = "", error) => `${start}if(${error}.isTold)return;`,
  },
  {
    // It knows who has signed in.
    where: /(?<==)(?=\(\)=>\{let (\w+)=\w+\.account;if\(!\1\)return;let\{name:)/,
    write: () => "globalThis.editorOfForms=",
  },
  {
    // Files are read with their paths: beside data files lie others (`known-records.ts`).
    where:
      /(\(\{text:\w+=``,path:(\w+),folder:[\s\S]{0,600}?\?\.parser;if\((\w+)\)return \3\(\w+)\)/,
    write: (_, start = "", path) => `${start},${path})`,
  },
  {
    // Whoever wants to know is told of each change in a form.
    where: /(\w+)(\.pendingEntries\.length,\1\.interacted\),\w+\(\(\)=>)(\w+\(\1\))\)/,
    write: (_, form, between, keep) =>
      `${form}${between}(globalThis.formChanged?.(${form}),${keep}))`,
  },
  {
    // Fields are made as they come into view, or when somebody asks for them (`lead-to-field.ts`).
    where: /await (\w+)\((\w+\(\w+\))\),(?=\w+\(\w+,!0\)\}\)\(\),\(\)=>\{)/,
    write: (_, inView, place) =>
      `await Promise.race([${inView}(${place}),new Promise(make=>${place}.addEventListener("make-field",make,{once:!0}))]),`,
  },
  {
    // Where our own dialog says why something was not saved, there is no second one.
    where: /catch\((\w+)\)\{(?=\1\.message===`validation_failed`\?)/,
    write: (_, error) => `catch(${error}){if(!${error}.cause?.isTold)`,
  },
  {
    // Proposals have the words of the editors (`word-proposals.ts`).
    where: /async\(\{branch:(\w+),title:(\w+),status:(\w+)\}\)=>\{/g,
    write: (start = "", _branch, title) =>
      `${start}${title}=globalThis.titleOfProposal?.(${title})??${title};`,
  },
  {
    where: /`Automatically generated by Sveltia CMS`/g,
    write: (words) => `(globalThis.textOfProposal?.()??${words})`,
  },
  {
    // Files keep the ends of their lines, those of Windows too (`file-formats.ts`).
    where: /\.trim\(\)\.replace\(\/\\r\\n\?\/g,`\s`\)(?=;let \w+=!)/,
    write: () => ".trim()",
  },
  {
    where: /(\(await \w+\.text\(\)\))\.replace\(\/\\r\\n\?\/g,`\s`\)/,
    write: (_, text) => `${text}`,
  },
  {
    where: /return`\$\{\(await (\w+\(\w+\))\)\.trim\(\)\}\\n`/,
    write: (_, made) =>
      `{let text=(await ${made}).trim();return text+(text.includes("\\r\\n")?"\\r\\n":"\\n")}`,
  },
  {
    // Where another single file is opened by its address, the form is made again: it was taken away, and stayed so.
    where:
      /(\w+\(\(\)=>\{R\((\w+)\)&&\(\w+\.current=null,\w+\.current=null\)\}\),\w+\(\(\)=>\[)(?=R\()/,
    write: (_, start, opened) => `${start}R(${opened}),`,
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
    // A word of one letter at the beginning of a paragraph would vanish, as "I" does so often in Swedish: it
    // was taken for the beginning of a box.
    where: /replace:\(\)=>void 0(?=,export:\w+\}:\{type:`text-match`)/,
    write: () => "replace:()=>!1",
  },
  {
    // What lies in a folder within that of another collection belongs to the inner one alone (it comes first):
    // news would be among the pages, too, in a form without a day.
    where:
      /(\.sort\(\((\w+),(\w+)\)=>\(\3\.folderPath\?\?``\)\.localeCompare\(\2\.folderPath\?\?``\)\))\]/,
    write: (_, sorted) => `${sorted}.slice(0,1)]`,
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
