import fc from "fast-check";
import { deflateRawSync } from "node:zlib";
import { describe, it } from "vitest";
import { readCv } from "../../../../src/engines/cv-reading/read-cv";
import { runs } from "../../../support/depth";
import { aDoc, aGif, aPng, aZip, bytesOf, concat, docxParts } from "../../../support/files/recipes";
import { aWordFile, wordParagraph } from "../../../support/files/word-file";

const MB = 1024 * 1024;
const codeOf = async (bytes: Uint8Array, fileName = "cv.docx") => {
  const outcome = await readCv({ bytes, fileName });
  return outcome.ok ? outcome.reading.kind : outcome.code;
};
const nested = (tag: string, count: number) =>
  aWordFile({ body: `<w:${tag}>`.repeat(count) + `</w:${tag}>`.repeat(count) });
const tables = (count: number) =>
  aWordFile({
    body:
      "<w:tbl><w:tr><w:tc>".repeat(count) +
      wordParagraph("deep") +
      "</w:tc></w:tr></w:tbl>".repeat(count),
  });
const wordOf = (document: string | Uint8Array) =>
  aZip([
    ...docxParts.slice(0, 2),
    typeof document === "string"
      ? { name: "word/document.xml", text: document }
      : { name: "word/document.xml", packed: document, declaredBytes: 1_000 },
  ]);
const entities = `<!DOCTYPE d [<!ENTITY a "${"x".repeat(1_000)}"><!ENTITY b "${"&a;".repeat(1_000)}">]>`;
const filler = wordParagraph("An honest line of a CV, with some words in it. ".repeat(5));

describe("a hostile document", () => {
  it.for([
    ["is empty", bytesOf(""), "CV_EMPTY"],
    ["is white space alone", bytesOf(" \n\t \n"), "CV_EMPTY"],
    ["is an archive of nothing", aZip([]), "CV_TYPE_UNSUPPORTED"],
    [
      "is an archive of something else",
      aZip([{ name: "photo.txt", text: "hello" }]),
      "CV_TYPE_UNSUPPORTED",
    ],
    [
      "holds macros",
      aZip([...docxParts, { name: "word/vbaProject.bin", text: "x" }]),
      "CV_TYPE_UNSUPPORTED",
    ],
    [
      "has 10,000 entries",
      aZip([...docxParts, ...Array.from({ length: 10_000 }, (_, at) => ({ name: `${at}` }))]),
      "CV_TOO_COMPLEX",
    ],
    ["is as dense as a bomb", wordOf("0".repeat(20 * MB)), "CV_TOO_COMPLEX"],
    [
      "lies about its size",
      wordOf(new Uint8Array(deflateRawSync("0".repeat(60 * MB)))),
      "CV_TOO_COMPLEX",
    ],
    ["inflates to nothing that ends", wordOf(bytesOf("no stream")), "CV_CORRUPT"],
    ["nests 20,000 tables", tables(20_000), "CV_TOO_COMPLEX"],
    ["nests 45 tables", tables(45), "CV_TOO_COMPLEX"],
    ["nests 20,000 elements", nested("ins", 20_000), "CV_TOO_COMPLEX"],
    [
      "has 210,000 elements",
      wordOf(
        `<w:document><w:body>${Array.from({ length: 210_000 }, (_, at) => `<w:p>${(at * 7_919) % 99_991}</w:p>`).join("")}</w:body></w:document>`,
      ),
      "CV_TOO_COMPLEX",
    ],
    [
      "declares entities",
      wordOf(`${entities}<w:document><w:body>&b;</w:body></w:document>`),
      "CV_CORRUPT",
    ],
    ["closes what is not open", wordOf("<w:document></w:body></w:document>"), "CV_CORRUPT"],
    ["has no body", wordOf("<w:document/>"), "CV_CORRUPT"],
    ["is cut", aWordFile({ body: filler }).subarray(0, 300), "CV_CORRUPT"],
    ["says nothing", aWordFile({ body: wordParagraph("Hi") }), "CV_NO_TEXT"],
    ["is an old document of Word", aDoc(), "CV_TYPE_UNSUPPORTED"],
    ["is locked by a password", aDoc("EncryptedPackage"), "CV_ENCRYPTED"],
    ["is rich text", bytesOf("{\\rtf1\\ansi Hello}"), "CV_TYPE_UNSUPPORTED"],
    ["is a web page", bytesOf("\n <!doctype html><p>Hello"), "CV_TYPE_UNSUPPORTED"],
    ["is a picture", aPng(), "CV_TYPE_UNSUPPORTED"],
    ["is another picture", aGif(), "CV_TYPE_UNSUPPORTED"],
    ["is a program", bytesOf("MZ\x90\0\x03\0"), "CV_TYPE_UNSUPPORTED"],
    [
      "is JSON of another kind",
      bytesOf('{"name": "package", "version": "1.0.0"}'),
      "CV_TYPE_UNSUPPORTED",
    ],
    ["is broken JSON", bytesOf('{"basics": {"name": '), "CV_CORRUPT"],
    ["is deep JSON", bytesOf(`{"work": ${"[".repeat(100_000)}`), "CV_CORRUPT"],
    ["is an honest one", aWordFile({ body: filler }), "docx"],
  ] as const)("that %s gives its code", async ([, bytes, code], { expect }) => {
    expect(await codeOf(bytes)).toBe(code);
  });

  it("is cut after 60,000 characters, and says so", async ({ expect }) => {
    const outcome = await readCv({
      bytes: aWordFile({ body: filler.repeat(1_000) }),
      fileName: "a.docx",
    });
    expect(outcome.ok).toBe(true);
    if (!outcome.ok) return;
    const { lines, warnings } = outcome.reading;
    expect(lines.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(60_000);
    expect(warnings.map(({ code }) => code)).toContain("TEXT_CUT");
  });

  it("gives a reading or a code, whatever its bytes are", async ({ expect }) => {
    const heads = [
      "",
      "PK\x03\x04",
      '{"basics":',
      "# A\n# B\n",
      "\xff\xfe",
      "\xfe\xff",
      "\xef\xbb\xbf",
      "<w:document>",
    ];
    const bytes = fc
      .tuple(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 400 }))
      .map(([head, rest]) => concat([bytesOf(head), rest]));
    await fc.assert(
      fc.asyncProperty(bytes, async (file) => {
        expect(typeof (await codeOf(file, "cv"))).toBe("string");
      }),
      { numRuns: runs({ quick: 60, deep: 3_000 }) },
    );
  });

  it("gives a reading or a code, whatever its parts hold", async ({ expect }) => {
    const tag = fc.constantFrom(
      "p",
      "r",
      "t",
      "tbl",
      "tr",
      "tc",
      "del",
      "hyperlink",
      "drawing",
      "txbxContent",
      "pPr",
      "rPr",
      "sz",
      "numPr",
      "sdt",
    );
    const piece = fc.oneof(
      tag.map((name) => `<w:${name}>`),
      tag.map((name) => `</w:${name}>`),
      tag.map((name) => `<w:${name} w:val="x" r:id='9'/>`),
      fc.string({ maxLength: 20, unit: "grapheme" }),
      fc.constantFrom(
        "&amp;",
        "&#x41;",
        "&#999999999;",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "<?x?>",
        "<",
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        expect(typeof (await codeOf(aWordFile({ body: pieces.join("") + filler })))).toBe("string");
      }),
      { numRuns: runs({ quick: 60, deep: 3_000 }) },
    );
  });
});
