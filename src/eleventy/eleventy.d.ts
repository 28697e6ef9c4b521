/** The part of Eleventy 3 that this project uses; the package brings no types of its own. */
declare module "@11ty/eleventy" {
  export interface TemplateData {
    readonly [name: string]: unknown;
  }

  export interface VirtualTemplate {
    data(): TemplateData;
    render(data: TemplateData): string | Promise<string>;
  }

  export interface UserConfig {
    addTemplate(path: string, template: new () => VirtualTemplate): void;
    setEventEmitterMode(mode: "sequential"): void;
    setTemplateFormats(formats: readonly string[]): void;
    on(
      event: "eleventy.before" | "eleventy.after",
      run: (what: { readonly directories: { readonly output: string } }) => void | Promise<void>,
    ): void;
  }

  export interface EleventyOptions {
    readonly config: (eleventy: UserConfig) => Promise<void>;
    readonly quietMode?: boolean;
    readonly runMode?: "build";
    readonly source?: "cli" | "script";
  }

  export default class Eleventy {
    constructor(input: string, output: string, options: EleventyOptions);
    init(): Promise<void>;
    disableLogger(): void;
    write(): Promise<unknown>;
  }
}
