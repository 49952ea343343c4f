/** esbuild's `binary` loader. */
declare module "*.ttf" {
  const bytes: Uint8Array;
  export default bytes;
}
