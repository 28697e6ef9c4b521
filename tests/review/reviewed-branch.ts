import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { vacanciesRoot } from "../kinds/vacancies-site.ts";
import { runGit } from "../run-git.ts";

/** A repository with a site of its own, in which a branch can be reviewed. */
export interface ReviewedBranch {
  readonly root: string;
  readonly write: (path: string, text: string) => void;
  readonly append: (path: string, text: string) => void;
  readonly replace: (path: string, before: string, after: string) => void;
  readonly remove: (path: string) => void;
}

/** Makes a repository of the small site with a kind of its own, and a branch from its first commit. */
export function makeBranch(root: string): ReviewedBranch {
  cpSync(vacanciesRoot, root, { recursive: true });
  runGit(root, ["init", "--quiet", "--initial-branch=main"]);
  runGit(root, ["add", "--all"]);
  runGit(root, ["commit", "--quiet", "--message=Begin"]);
  runGit(root, ["checkout", "--quiet", "-b", "branch"]);
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  return {
    root,
    write,
    append: (path, text) => appendFileSync(join(root, path), text),
    replace: (path, before, after) => {
      const text = readFileSync(join(root, path), "utf8");
      if (!text.includes(before)) throw new Error(`${path} has no ${before}`);
      write(path, text.replace(before, after));
    },
    remove: (path) => rmSync(join(root, path)),
  };
}

/** Changes a telephone number, writes and removes a page, lets a page move, and translates a job. */
export function changeContent({ write, replace, remove }: ReviewedBranch): void {
  replace("_data/contacts/asa-vik.json", "08-465 004 12", "08-465 004 15");
  replace("_data/vacancies/engineer-2026.json", "och du pratar med", "och du talar med");
  write(
    "src/content/sv/parking.md",
    "---\ntitle: 'Parkera & stanna: #12 @viken'\n---\n\nDu får parkera i två timmar. Ring [Åsa Vik](contact:asa-vik) om du vill veta mer.\n",
  );
  remove("_data/vacancies/archivist-2025.json");
  replace("src/content/sv/about.md", "title: Om Viken", "title: Om Viken\nslug: om-kommunen");
  write(
    "_data/redirects.json",
    `${JSON.stringify({ redirects: [{ from: "/sv/about/", to: "page:about" }] }, null, 2)}\n`,
  );
}

/** Something wrong of each sort: a contrast, a language, a link and a translation. */
export function plantFaults({ append, replace }: ReviewedBranch): void {
  append("kinds/vacancy/list.css", ".vacancies a {\n  color: rgb(200 200 200);\n}\n");
  append(
    "src/content/sv/about.md",
    "\nThe council has decided that the work on the harbour is to begin in the month of May.\n\nLäs [om hamnen](https://viken.example/sv/hamnen/).\n",
  );
  replace("_data/vacancies/engineer-2026.json", "Vi söker en ingenjör", "Nu söker vi en ingenjör");
}
