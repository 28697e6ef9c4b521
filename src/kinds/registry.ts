import { alert } from "./alert/kind.ts";
import { contact } from "./contact/kind.ts";
import { data } from "./data/kind.ts";
import { document } from "./document/kind.ts";
import { event } from "./event/kind.ts";
import { follow } from "./follow/kind.ts";
import { guide } from "./guide/kind.ts";
import { index } from "./index/kind.ts";
import type { Kind } from "./kind.ts";
import { knownProblem } from "./known-problem/kind.ts";
import { manualTest } from "./manual-test/kind.ts";
import { news } from "./news/kind.ts";
import { notice } from "./notice/kind.ts";
import { organisation } from "./organisation/kind.ts";
import { page } from "./page/kind.ts";
import { plan } from "./plan/kind.ts";
import { priority } from "./priority/kind.ts";
import { programme } from "./programme/kind.ts";
import { report } from "./report/kind.ts";
import { search } from "./search/kind.ts";
import { service } from "./service/kind.ts";
import { siteMap } from "./site-map/kind.ts";
import { start } from "./start/kind.ts";
import { statement } from "./statement/kind.ts";
import { term } from "./term/kind.ts";
import { version } from "./version/kind.ts";

/**
 * All kinds of things that a site can hold, and the parts of every site. Their order is that of the
 * pages in the site map. Nothing else lists them: whoever asks for a kind has been given this list.
 */
export const builtInKinds: readonly Kind[] = [
  start,
  news,
  page,
  programme,
  event,
  follow,
  notice,
  service,
  priority,
  document,
  plan,
  data,
  term,
  version,
  search,
  index,
  siteMap,
  statement,
  report,
  guide,
  contact,
  organisation,
  alert,
  knownProblem,
  manualTest,
];
