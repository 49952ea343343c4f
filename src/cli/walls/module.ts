/** How an import is met: `type` disappears in the build, `lazy` is loaded on first use. */
export type ImportKind = "value" | "type" | "lazy";

export type Import = {
  /** A path such as `src/platform/http.ts`, or a package such as `hono/cookie`. */
  readonly target: string;
  readonly kind: ImportKind;
  /** The names it takes; none for a dynamic import or a namespace. */
  readonly names: readonly string[];
  readonly line: number;
};

export type Declaration = { readonly name: string; readonly line: number };

/** What the walls need to know of a source file. */
export type Module = {
  readonly path: string;
  readonly imports: readonly Import[];
  /** Names that the file declares and exports; a re-export under the same name declares nothing. */
  readonly exports: readonly Declaration[];
  /** Lines that read the machine's clock. */
  readonly clockLines: readonly number[];
};

export type Modules = ReadonlyMap<string, Module>;

export type Breach = {
  readonly path: string;
  readonly line: number;
  readonly rule: string;
  /** What to do instead. */
  readonly advice: string;
};

export const isPackage = (target: string): boolean => !target.includes("src/");

export const isOf = (target: string, name: string): boolean =>
  target === name || target.startsWith(`${name}/`);
