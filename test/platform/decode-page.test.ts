import { describe, it } from "vitest";
import { decodePage } from "../../src/platform/decode-page";

const words = "Cyclofab conçoit des vélos électriques, à Orléans, depuis 1998.";

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (each) => each.charCodeAt(0));
const bytesOf = (...parts: (Uint8Array | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => [...part]));
const utf16 = (text: string, isLittle: boolean) =>
  text.split("").flatMap((each) => {
    const pair = [each.charCodeAt(0) >> 8, each.charCodeAt(0) & 0xff];
    return isLittle ? pair.toReversed() : pair;
  });

const page = (head: string) => `<!doctype html><html lang="fr"><head>${head}</head><p>${words}`;
const late = `<!-- ${"x".repeat(1_100)} --><meta charset="utf-8">`;

describe("a page that says how it is written, or does not", () => {
  it.for<readonly [string, Uint8Array, string | null]>([
    [
      "a mark of UTF-8, whatever the header says",
      bytesOf([0xef, 0xbb, 0xbf], utf8(words)),
      "iso-8859-1",
    ],
    [
      "a mark of UTF-16, whatever the header says",
      bytesOf([0xff, 0xfe], utf16(words, true)),
      "utf-8",
    ],
    ["a mark of UTF-16 with the big end first", bytesOf([0xfe, 0xff], utf16(words, false)), null],
    ["the header in UTF-8", utf8(words), "utf-8"],
    ["the header in Latin-1", latin(words), "iso-8859-1"],
    ["the header before the page", latin(page('<meta charset="utf-8">')), "iso-8859-1"],
    ["the header in quotes", latin(words), '"ISO-8859-15"'],
    ["a header of no encoding, then the page", latin(page("<meta charset=latin1>")), "klingon"],
    ["the page, in short", latin(page('<meta charset="windows-1252">')), null],
    ["the page, without quotes", latin(page("<meta charset=iso-8859-1>")), null],
    [
      "the page, in the old way",
      latin(page("<META content='text/html; charset=ISO-8859-1' http-equiv=Content-Type>")),
      null,
    ],
    ["its XML declaration", latin(`<?xml version="1.0" encoding="iso-8859-1"?>${page("")}`), null],
    ["the page as UTF-16, which it cannot be", utf8(page('<meta charset="utf-16">')), null],
    ["the page as x-user-defined", latin(page('<meta charset="x-user-defined">')), null],
    ["nothing, in Latin-1", latin(page("")), null],
    ["nothing, in UTF-8", utf8(page("")), null],
    ["nothing early, in Latin-1", latin(page(late)), null],
    [
      "a script’s encoding only, in Latin-1",
      latin(page('<script charset="utf-8" src="/a.js"></script>')),
      null,
    ],
    [
      "a script’s encoding before its own",
      latin(
        page(
          '<script charset="utf-8"></script><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">',
        ),
      ),
      null,
    ],
    ["a link’s encoding only", latin(page('<link charset="utf-8" href="/a.css">')), null],
    ["an encoding within a comment", latin(page('<!-- <meta charset="utf-8"> -->')), null],
    [
      "an encoding within a comment that ends late",
      latin(page(`<!-- > <meta charset="utf-8"> ${"x".repeat(1_100)} -->`)),
      null,
    ],
    [
      "an encoding within another attribute",
      latin(page(`<meta name="x" content='<meta charset="utf-8">'>`)),
      null,
    ],
    [
      "charset in a description",
      latin(page('<meta name="description" content="charset=utf-8">')),
      null,
    ],
    ["charset in a name", latin(page('<meta name="charset" content="utf-8">')), null],
    [
      "two encodings, the first of none",
      latin(page("<meta charset=klingon><meta charset=utf-8>")),
      null,
    ],
    ["a header of another parameter", latin(words), "x; x-charset=utf-8"],
    ["Latin-1, and is UTF-8", utf8(page('<meta charset="iso-8859-1">')), null],
    ["windows-1251 in the header, and is UTF-8", utf8(words), "windows-1251"],
  ])("is read by %s", ([, bytes, charset], { expect }) => {
    const type = charset === null ? "text/html" : `text/html; charset=${charset}`;
    expect(decodePage(bytes, type)).toContain(words);
  });

  it.for<readonly [string, readonly number[], string]>([
    ["windows-1252", [0x93, 0x6c, 0x92, 0x9c, 0x94, 0x80], "“l’œ”€"],
    ["iso-8859-1", [0x93, 0x6c, 0x92, 0x9c, 0x94, 0x80], "“l’œ”€"],
    ["iso-8859-15", [0xa4, 0xbd], "€œ"],
    ["windows-1251", [0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0], "Москва"],
    ["koi8-r", [0xed, 0xcf, 0xd3, 0xcb, 0xd7, 0xc1], "Москва"],
    ["shift_jis", [0x93, 0x8c, 0x8b, 0x9e], "東京"],
    ["euc-jp", [0xc5, 0xec, 0xb5, 0xfe], "東京"],
    ["gb2312", [0xb1, 0xb1, 0xbe, 0xa9], "北京"],
    ["big5", [0xa5, 0x78, 0xa5, 0x5f], "台北"],
    ["euc-kr", [0xbc, 0xad, 0xbf, 0xef], "서울"],
  ])("in %s has the letters of that encoding", ([charset, bytes, text], { expect }) => {
    expect(decodePage(Uint8Array.from(bytes), `text/html;charset=${charset}`)).toBe(text);
  });

  it("keeps the places of bytes that are not what it says", ({ expect }) => {
    expect(decodePage(latin("conçoit"), "text/html; charset=utf-8")).toBe("con\uFFFDoit");
  });
});
