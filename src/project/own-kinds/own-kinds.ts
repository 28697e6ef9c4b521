import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { kindsFolder } from "../../model/site-files.ts";
import {
  faultIn,
  gatherKinds,
  type NamedRoom,
  type OwnKinds,
  type Room,
  roomOf,
} from "./gather-kinds.ts";
import { placeInOwnCode } from "./own-code.ts";

/** Loads the kinds of a site's own: code, which is run. Without such a folder there are none. */
export async function loadOwnKinds(root: string, editorLanguage: string): Promise<OwnKinds> {
  return gatherKinds(await loadRooms(root), { root, editorLanguage });
}

/** Loads the rooms of a site's own kinds one by one, with what is wrong in each. */
export async function loadRooms(root: string): Promise<readonly NamedRoom[]> {
  const rooms: NamedRoom[] = [];
  for (const name of await roomsIn(join(root, kindsFolder))) {
    const room = await loadRoom(name, root);
    const { checkRoomFiles } = await import("./check-room-files.ts");
    rooms.push({ name, room, faults: await checkRoomFiles(name, root) });
  }
  return rooms;
}

/** The names of the rooms in a folder. */
export async function roomsIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      // That it is a file is told of where the texts of kinds are read.
      if (error.code === "ENOENT" || error.code === "ENOTDIR") return [];
      throw error;
    },
  );
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map(({ name }) => name)
    .sort();
}

async function loadRoom(name: string, root: string): Promise<Room> {
  const folder = join(root, kindsFolder, name);
  if (!(await readdir(folder)).includes("kind.ts"))
    return { fault: faultIn(name, "kind.ts", "missing-file", {}) };
  // What bundles code is loaded where there is some.
  const { bundleRoom } = await import("./bundle-room.ts");
  try {
    return roomOf(name, await bundleRoom(folder, root));
  } catch (error) {
    const { detail, ...place } = placeInOwnCode(error, root) ?? { detail: String(error) };
    return { fault: { ...faultIn(name, "kind.ts", "kind-broken", { detail }), ...place } };
  }
}
