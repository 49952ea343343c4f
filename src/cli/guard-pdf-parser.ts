import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

type Patch = { readonly place: string; readonly from: string; readonly to: string };

/** pdf.js has no bounds of its own: a file of 2 KB may ask for gigabytes. The hooks are those of `parse-bounds.ts`. */
const PATCHES: readonly Patch[] = [
  {
    place: "the buffer that every decoder of a stream grows",
    from: "ensureBuffer(e){let t=this.buffer;if(e<=t.byteLength)return t;let n=this.minBufferLength;",
    to: "ensureBuffer(e){let t=this.buffer;if(e<=t.byteLength)return t;let n=globalThis.pdfParseBounds.growBuffer(this.dict?.xref?.pdfManager?.docId,e,this.minBufferLength);",
  },
  {
    place: "the native decompression, which knows no bound",
    from: "let t=this.stream.isAsync?await this.stream.asyncGetBytes():this.stream.getBytes();try{",
    to: "let t=this.stream.getBytes();return{decompressed:null,compressed:t};try{",
  },
  {
    place: "the reader of the operators of a page",
    from: "read(e){let t=e.args;for(;;){",
    to: "read(e){globalThis.pdfParseBounds.countOperator(this.parser.xref?.pdfManager?.docId);let t=e.args;for(;;){",
  },
];

export const PDF_PARSER = /[\\/]unpdf[\\/]dist[\\/]pdfjs\.mjs$/;

/** It throws unless each place stands exactly once in the source. */
export function guardedPdfParser(source: string): string {
  let guarded = source;
  for (const { place, from, to } of PATCHES) {
    const found = guarded.split(from).length - 1;
    if (found !== 1) throw new Error(`pdf.js has ${found} places like ${place}, and not one.`);
    guarded = guarded.replace(from, () => to);
  }
  return guarded;
}

/** A build fails at its end where it holds a parser that was not guarded. It needs the metafile. */
export function guardPdfParser(): Plugin {
  return {
    name: "guard-pdf-parser",
    setup(build) {
      let isGuarded = false;
      build.onLoad({ filter: PDF_PARSER }, async ({ path }) => {
        const contents = guardedPdfParser(await readFile(path, "utf8"));
        isGuarded = true;
        return { contents, loader: "js" };
      });
      build.onEnd(({ metafile }) => {
        const hasParser = Object.keys(metafile?.inputs ?? {}).some((path) => /pdfjs/.test(path));
        const errors = hasParser && !isGuarded ? [{ text: "The PDF parser is not guarded." }] : [];
        return { errors };
      });
    },
  };
}
