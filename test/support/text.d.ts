declare module "*.md?raw" {
  const text: string;
  export default text;
}

declare module "*.toml?raw" {
  const text: string;
  export default text;
}

/** Vite's, as far as the tests use it. */
interface ImportMeta {
  glob<T>(
    pattern: string,
    options: { query: string; import: string; eager: true },
  ): Record<string, T>;
  glob<T>(
    pattern: string,
    options: { query?: string; import: string },
  ): Record<string, () => Promise<T>>;
}
