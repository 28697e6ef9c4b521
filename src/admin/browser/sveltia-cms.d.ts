/** The part of Sveltia CMS that the forms use; what the package says of itself names files that Node does not find. */
declare module "@sveltia/cms" {
  /** A field of a form, as the configuration has it. */
  export type Field = Readonly<Record<string, unknown>> & { readonly name: string };

  /** A passage of Markdown with a form of its own. */
  export interface EditorComponentDefinition {
    readonly id: string;
    readonly label: string;
    readonly icon?: string;
    readonly mode?: "block" | "dialog";
    readonly summary?: string;
    readonly fields: readonly Field[];
    readonly pattern: RegExp;
    readonly fromBlock?: (found: RegExpMatchArray) => Readonly<Record<string, unknown>>;
    readonly toBlock: (props: Readonly<Record<string, unknown>>) => string;
    readonly toPreview: (props: Readonly<Record<string, unknown>>) => string;
  }

  /** How the files of a collection are read and written. */
  export interface FileMethods {
    /** The path is that from the top of the repository (`mend-cms.ts`). */
    readonly fromFile: (text: string, path: string) => unknown;
    readonly toFile: (value: unknown) => string;
  }

  const CMS: {
    init(options: { readonly config: Readonly<Record<string, unknown>> }): Promise<void>;
    registerCustomFormat(name: string, extension: string, methods: FileMethods): void;
    registerEditorComponent(definition: EditorComponentDefinition): void;
  };
  export default CMS;
}
