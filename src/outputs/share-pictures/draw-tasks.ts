import { readFile } from "node:fs/promises";
import { setImmediate as turn } from "node:timers/promises";
import { keepFile } from "../../disk/keep-file.ts";
import { type Drawing, openEasel } from "./draw-picture.ts";
import { registerTypeface } from "./paint.ts";

/** What pictures are drawn with, and where they are kept. */
export interface Tools {
  /** A folder that keeps what has been drawn; a picture is drawn again only when it changes. */
  readonly cache: string;
  /** The files of the typeface, WOFF2; a later one has the letters that those before it lack. */
  readonly fonts: readonly string[];
  /** The file of the sign of the body, an SVG or another picture. */
  readonly logo?: string | undefined;
}

/** A picture to be drawn. */
export interface Task {
  readonly drawing: Drawing;
  /** Where it is kept. */
  readonly file: string;
}

/** Draws pictures, one after the other, and tells of each. */
export type DrawTasks = (tasks: readonly Task[], onDrawn?: () => void) => Promise<void>;

/** Loads the typeface and the sign with which pictures are drawn. */
export async function openDrawer({ fonts, logo }: Tools): Promise<DrawTasks> {
  registerTypeface(await Promise.all(fonts.map((file) => readFile(file))));
  const draw = await openEasel(logo === undefined ? undefined : await readFile(logo));
  return async (tasks, onDrawn) => {
    for (const { drawing, file } of tasks) {
      keepFile(file, draw(drawing));
      onDrawn?.();
      // Canvas gives the memory of the pixels that were read back when the event loop turns.
      await turn();
    }
  };
}
