import { readFile } from "node:fs/promises";
import { describe, it } from "vitest";
import { guardedPdfParser } from "../../src/cli/guard-pdf-parser";

const source = await readFile("node_modules/unpdf/dist/pdfjs.mjs", "utf8");

describe("the guard of the PDF parser", () => {
  it("finds its three places in the parser that is installed", ({ expect }) => {
    const guarded = guardedPdfParser(source);

    expect(guarded.split("globalThis.pdfParseBounds.").length - 1).toBe(2);
    expect(guarded.split("return{decompressed:null,compressed:t};try{").length - 1).toBe(1);
  });

  it("refuses a parser that has lost a place", ({ expect }) => {
    expect(() => guardedPdfParser(source.replace("ensureBuffer(e){let t=", ""))).toThrow(
      /0 places/,
    );
  });

  it("refuses a parser that has a place twice", ({ expect }) => {
    expect(() => guardedPdfParser(source + source)).toThrow(/2 places/);
  });
});
