/** The part of Eleventy 3 that this project uses; the package brings no types of its own. */
declare module "@11ty/eleventy" {
  export interface TemplateData {
    readonly [name: string]: unknown;
  }

  export interface VirtualTemplate {
    data(): TemplateData;
    render(data: TemplateData): string | Promise<string>;
  }

  export interface PreviewRequest {
    readonly url: URL;
  }

  export type PreviewAnswer =
    | undefined
    | string
    | Response
    | { status: number; headers: Record<string, string>; body: string };

  export interface ServerOptions {
    port?: number;
    portReassignmentRetryCount?: number;
    showAllHosts?: boolean;
    onRequest?: Readonly<
      Record<string, (request: PreviewRequest) => PreviewAnswer | Promise<PreviewAnswer>>
    >;
  }

  export interface UserConfig {
    addTemplate(path: string, template: new () => VirtualTemplate): void;
    addPassthroughCopy(files: Readonly<Record<string, string>>): void;
    addWatchTarget(path: string): void;
    setTemplateFormats(formats: readonly string[]): void;
    setServerOptions(options: ServerOptions): void;
    setServerPassthroughCopyBehavior(behaviour: "copy" | "passthrough"): void;
    setQuietMode(isQuiet: boolean): void;
    setUseGitIgnore(use: boolean): void;
    on(
      event: "eleventy.before" | "eleventy.after",
      run: (what: { readonly directories: { readonly output: string } }) => void | Promise<void>,
    ): void;
  }

  export interface EleventyOptions {
    readonly configPath: string;
    readonly quietMode?: boolean;
    readonly runMode?: "build" | "serve" | "watch";
    readonly source?: "cli" | "script";
  }

  export default class Eleventy {
    constructor(input: string, output: string, options: EleventyOptions);
    init(): Promise<void>;
    write(): Promise<unknown>;
    /** Gives the function that it calls itself when a file has changed. */
    watch(): Promise<(path: string) => Promise<void>>;
    readonly watcher: { on(event: "unlink", run: (path: string) => void): void };
    serve(port: number): Promise<void>;
    stopWatch(): Promise<void>;
  }
}

declare module "@11ty/eleventy-dev-server" {
  import type { Server } from "node:http";

  export default class EleventyDevServer {
    readonly server: Server;
    _serverListen(port: number): void;
  }
}
