/** It is how an import is loaded: `type` disappears in the build, `lazy` is loaded on first use. */
export type ImportKind = "value" | "type" | "lazy";

export type Import = {
  /** It is a path such as `src/platform/http.ts`, or a package such as `hono/cookie`. */
  readonly target: string;
  readonly kind: ImportKind;
  /** These are the names that it takes; a dynamic import or a namespace takes none. */
  readonly names: readonly string[];
  readonly line: number;
};

export type Declaration = { readonly name: string; readonly line: number };

/** It is what the walls need to know of a source file. */
export type Module = {
  readonly path: string;
  readonly imports: readonly Import[];
  /** The file declares and exports these names; a re-export under the same name declares nothing. */
  readonly exports: readonly Declaration[];
  /** These lines read the machine's clock. */
  readonly clockLines: readonly number[];
};

export type Modules = ReadonlyMap<string, Module>;

export type Breach = {
  readonly path: string;
  readonly line: number;
  readonly rule: string;
  /** It says what to do instead. */
  readonly advice: string;
};

export const isPackage = (target: string): boolean => !target.includes("src/");

export const isOf = (target: string, name: string): boolean =>
  target === name || target.startsWith(`${name}/`);
