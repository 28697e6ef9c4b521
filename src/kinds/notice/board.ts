import { lastAnswer, rememberFor } from "../../model/remember.ts";
import type { Site } from "../../model/site.ts";
import { type NoticeState, stateOf } from "./period.ts";
import type { Notice, NoticeForm } from "./schema.ts";

/** The notices of one form that are on the board. */
export interface NoticeGroup {
  readonly form: NoticeForm;
  /** The latest first. */
  readonly notices: readonly Notice[];
}

/** The notices of a site on the day on which it is built. */
export interface Board {
  /** Those that are on the board, by their forms. */
  readonly groups: readonly NoticeGroup[];
  /** All that are or were on the board, the latest first. */
  readonly announced: readonly Notice[];
  /** Those that were taken down, by the years of their announcements; the latest first. */
  readonly archive: ReadonlyMap<string, readonly Notice[]>;
}

/** What people look for most stands first: what they can appeal against. */
const order: readonly NoticeForm[] = ["minutes", "decision", "meeting", "consultation", "other"];

/** The board of a site. What the preview has read before midnight is another board after that. */
export function boardOf({ things, today }: Pick<Site, "things" | "today">): Board {
  return boardsOf(things)([today], () => makeBoard([...things.notice.values()], today));
}

const boardsOf = rememberFor((_things: Site["things"]) => lastAnswer<Board>());

/**
 * Parts notices by where they are on a day.
 * @param today `YYYY-MM-DD`
 */
export function makeBoard(notices: readonly Notice[], today: string): Board {
  const byState = Map.groupBy(latestFirst(notices), (notice) => stateOf(notice, today));
  const inState = (state: NoticeState) => byState.get(state) ?? [];
  const byForm = Map.groupBy(inState("posted"), ({ form }) => form);
  return {
    groups: order.flatMap((form) => {
      const inForm = byForm.get(form);
      return inForm ? [{ form, notices: inForm }] : [];
    }),
    announced: latestFirst([...inState("posted"), ...inState("taken-down")]),
    archive: Map.groupBy(inState("taken-down"), ({ announced }) => announced.slice(0, 4)),
  };
}

/** By the days of their announcements; the same day by their ids. */
function latestFirst(notices: readonly Notice[]): readonly Notice[] {
  return notices.toSorted((a, b) => {
    if (a.announced !== b.announced) return a.announced < b.announced ? 1 : -1;
    return a.id < b.id ? -1 : 1;
  });
}
