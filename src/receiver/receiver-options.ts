import type { Assets } from "../../_includes/page-context.tsx";
import type { FormSettings } from "../forms/form-settings.ts";
import { addressOnSite } from "../model/base-path.ts";
import type { Project } from "../project/open-project.ts";
import { webAddress } from "../routes/web-address.ts";
import type { Limits } from "./limits.ts";
import type { MessageStore } from "./message-store.ts";

/** What the receiver is made of. */
export interface ReceiverOptions {
  readonly project: Pick<Project, "site" | "table" | "translators" | "looks">;
  readonly forms: FormSettings;
  readonly assets: Assets;
  /** The folder of the built site. */
  readonly folder: string;
  readonly store: MessageStore;
  /** How many posts an address may send in ten minutes. */
  readonly postsAllowed: number;
  /** Whether a reverse proxy on this machine says, in `X-Forwarded-For`, who sent a request. */
  readonly trustProxy: boolean;
  /** How long clients and the database are waited for. */
  readonly limits: Limits;
  /** Takes a line of the log. Must not throw. */
  readonly log: (line: string) => void;
  /** The present moment in milliseconds since 1970. */
  readonly now: () => number;
}

/** The path below which forms are taken, `/formular/`, on whichever host it is. */
export function formsPath({ project, forms }: Pick<ReceiverOptions, "project" | "forms">): string {
  return new URL(webAddress(forms.address, project.site.settings)).pathname;
}

/** The address of a page or file of the site at a path of its host; undefined for what stands beside the site. */
export function addressAt(
  url: string,
  { project }: Pick<ReceiverOptions, "project">,
): string | undefined {
  return addressOnSite(url, project.site.settings.basePath);
}
