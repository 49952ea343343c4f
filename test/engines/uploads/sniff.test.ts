import { describe, it } from "vitest";
import { agreedKind } from "../../../src/engines/uploads/kinds";
import { sniffKind } from "../../../src/engines/uploads/sniff";
import { looksLikeText, TextCheck } from "../../../src/engines/uploads/text-check";
import {
  aDoc,
  aGif,
  aPdf,
  aPng,
  aWav,
  aZip,
  bytesOf,
  docxParts,
} from "../../support/files/recipes";

const utf16 = (text: string) =>
  bytesOf(
    [0xff, 0xfe],
    Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]),
  );

const heads = [
  ["jpg", bytesOf([0xff, 0xd8, 0xff, 0xe0])],
  ["png", aPng()],
  ["gif", aGif()],
  ["webp", bytesOf("RIFF", [9, 0, 0, 0], "WEBPVP8L")],
  ["pdf", aPdf()],
  ["pdf", bytesOf([0xef, 0xbb, 0xbf], "\n%PDF-1.7")],
  ["doc", aDoc()],
  ["rtf", bytesOf("{\\rtf1\\ansi A letter}")],
  ["zip", aZip(docxParts)],
  ["zip", aZip([])],
  ["wav", aWav(64)],
  ["flac", bytesOf("fLaC", [0, 0, 0, 34])],
  ["ogg", bytesOf("OggS", [0, 2])],
  ["m4a", bytesOf([0, 0, 0, 32], "ftypM4A ", [0, 0, 0, 0])],
  ["mp4", bytesOf([0, 0, 0, 32], "ftypavc1", [0, 0, 0, 0])],
  ["mp4", bytesOf([0, 0, 0, 20], "ftypqt  ", [0, 0, 0, 0])],
  ["mp4", bytesOf([0, 0, 0, 8], "wide", [0, 0, 1, 0], "mdat")],
  ["txt", bytesOf("Carefree days")],
  ["mkv", bytesOf([0x1a, 0x45, 0xdf, 0xa3, 0x9f, 0x42, 0x82, 0x88], "matroska")],
  ["webm", bytesOf([0x1a, 0x45, 0xdf, 0xa3, 0x9f, 0x42, 0x82, 0x84], "webm")],
  ["mp3", bytesOf("ID3", [4, 0, 0])],
  ["mp3", bytesOf([0xff, 0xfb, 0x90, 0x64])],
  ["aac", bytesOf([0xff, 0xf1, 0x50, 0x80])],
  ["txt", bytesOf("Mode d", [0xe2, 0x80, 0x99], "emploi\r\n\t1")],
  ["txt", utf16("Notice")],
  // A polyglot is what its head says.
  ["gif", bytesOf(aGif(), aPdf())],
  ["pdf", bytesOf(aPdf(), aZip(docxParts))],
] as const;

const strangers = [
  ["HTML", "<html><script>alert(1)</script>"],
  ["HTML behind space and a byte order mark", "\xef\xbb\xbf \n\t<!DOCTYPE html><p>"],
  ["SVG", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"],
  ["XML", "<?xml version='1.0'?><svg/>"],
  ["a comment before a page", "<!-- --><html>"],
  ["a program", "MZ\x90\x00\x03"],
  ["another program", "\x7fELF\x02\x01"],
  ["a picture in the boxes of a film", "\x00\x00\x00\x20ftypheic"],
  ["EBML of another kind", "\x1a\x45\xdf\xa3\x9f\x42\x82\x84else"],
  ["Latin-1", "caf\xe9 au lait"],
  ["a control character", "a\x00b"],
  ["a terminal's escape", "a\x1b[31mb"],
  ["PDF behind other bytes", "x%PDF-1.4\x00"],
] as const;

describe("the kind of a file", () => {
  it.for(heads)("is told by its bytes: %s", ([kind, bytes], { expect }) => {
    expect(sniffKind(bytes)).toBe(kind);
  });

  it.for(strangers)("is none for %s", ([, text], { expect }) => {
    expect(sniffKind(bytesOf(text))).toBeNull();
  });

  it("must be allowed, and of the group that the name says", ({ expect }) => {
    const papers = ["pdf", "doc", "docx", "rtf", "txt", "jpg", "png"] as const;
    expect(agreedKind("pdf", "notice.PDF", papers)).toBe("pdf");
    expect(agreedKind("jpg", "photo.png", papers)).toBe("jpg");
    expect(agreedKind("rtf", "letter.doc", papers)).toBe("rtf");
    expect(agreedKind("pdf", "notice", papers)).toBe("pdf");
    expect(agreedKind("txt", "table.csv", ["csv"])).toBe("csv");
    expect(agreedKind("pdf", "notice.txt", papers)).toBeNull();
    expect(agreedKind("pdf", "notice.pdf.exe", papers)).toBeNull();
    expect(agreedKind("pdf", "photo.jpg", papers)).toBeNull();
    expect(agreedKind("gif", "photo.png", papers)).toBeNull();
    expect(agreedKind("png", "photo.gif", papers)).toBeNull();
  });
});

describe("a text", () => {
  it("may be cut anywhere on its way, and must end with a whole character", ({ expect }) => {
    const whole = new TextEncoder().encode("Été à Besançon, 山");
    for (let cut = 0; cut <= whole.length; cut += 1) {
      const check = new TextCheck();
      expect(check.add(whole.subarray(0, cut)) && check.add(whole.subarray(cut))).toBe(true);
      expect(check.end()).toBe(true);
    }
    const cut = new TextCheck();
    expect(cut.add(whole.subarray(0, -1))).toBe(true);
    expect(cut.end()).toBe(false);
  });

  it("may speak of markup, but not begin with it", ({ expect }) => {
    expect(looksLikeText(bytesOf("Write <b> and </b>, 1 < 2"))).toBe(true);
    expect(looksLikeText(bytesOf("< 3 is a heart"))).toBe(true);
    expect(looksLikeText(bytesOf("</p>"))).toBe(false);
  });
});
