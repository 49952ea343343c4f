import * as fc from "fast-check";
import { describe, it } from "vitest";
import { agreedKind } from "../../../src/engines/uploads/kinds";
import { agreedName, safeFileName } from "../../../src/engines/uploads/safe-file-name";
import { attachmentNamed } from "../../../src/platform/file-name";
import { runs } from "../../support/depth";

describe("the name of a file", () => {
  it.for([
    ["notice.pdf", "notice.pdf"],
    ["../../etc/passwd.pdf", "passwd.pdf"],
    ["C:\\Users\\Zoë\\CV Zoë.PDF", "CV Zoë.PDF"],
    ["facture\u202efdp.exe.pdf", "facturefdp.exe.pdf"],
    ["a\u0000b\r\nc.pdf", "abc.pdf"],
    ["...hidden.pdf", "hidden.pdf"],
    [".pdf", "pdf.pdf"],
    ["", "file.pdf"],
    ["..", "file.pdf"],
    ["notice", "notice.pdf"],
    ["notice. ", "notice.pdf"],
    ["Lettre  à   Zoë.pdf", "Lettre à Zoë.pdf"],
    ["山の本.pdf", "山の本.pdf"],
    ["\ud800.pdf", "\ufffd.pdf"],
    ["no\u00adtice\u3164\ufe0f.pdf", "notice.pdf"],
  ])("%j is kept as %j", ([given, kept], { expect }) => {
    expect(safeFileName(given ?? "", "pdf")).toBe(kept);
  });

  it.for([
    "evil.exe ",
    "evil.exe.",
    "evil.exe . .",
    "evil.exe\u00a0",
    "evil.exe\u200b",
    "evil.exe\u202e",
    "evil.exe\u200e",
    "evil.exe\u0000",
    "evil.exe\n",
    "evil.exe\u00ad",
    "evil.e\u200bxe",
    "C:\\evil.exe",
  ])("%j has the extension that it would be kept with", (name, { expect }) => {
    expect(safeFileName(name, "txt")).toBe("evil.exe");
    expect(agreedKind("txt", name, ["txt", "pdf"])).toBeNull();
    expect(agreedName(name, { kinds: ["txt", "pdf"] })).toBeNull();
  });

  it("agrees with an allowed kind, or is refused, whatever stands around it", ({ expect }) => {
    const unit = fc.constantFrom("a", ".", " ", "\u200b", "\u202e", "\u0000", "exe", "txt", "/");
    const holds = (name: string) => {
      if (agreedKind("txt", name, ["txt"]) === null) return;
      expect(safeFileName(name, "txt")).toMatch(/\.txt$/);
    };
    fc.assert(fc.property(fc.string({ unit, maxLength: 8 }), holds), {
      numRuns: runs({ deep: 5_000 }),
    });
  });

  it("has at most 255 characters, and the extension that it came with", ({ expect }) => {
    expect(safeFileName(`${"é".repeat(400)}.jpeg`, "jpg")).toBe(`${"é".repeat(250)}.jpeg`);
    const astral = safeFileName(`${"𝄞".repeat(200)}.pdf`, "pdf");
    expect(astral.isWellFormed()).toBe(true);
    expect(astral.length).toBeLessThanOrEqual(255);
  });

  it("is safe whatever it was, and stays as it is from then on", ({ expect }) => {
    const anyName = fc.oneof(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.string({
        unit: fc.constantFrom("a", ".", "/", "\\", " ", "\u202e", "\n", '"'),
        maxLength: 12,
      }),
    );
    const holds = (name: string) => {
      const kept = safeFileName(name, "pdf");
      expect(kept.length).toBeLessThanOrEqual(255);
      expect(kept).toMatch(
        /^[^/\\\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+\.[A-Za-z0-9]{1,10}$/u,
      );
      expect(safeFileName(kept, "pdf")).toBe(kept);
      expect(new Headers({ a: attachmentNamed(kept) }).get("a")).toMatch(
        /^attachment; filename="[ -~]*"; filename\*=UTF-8''[\w.!#$&+^`|~%-]+$/,
      );
    };
    fc.assert(fc.property(anyName, holds), { numRuns: runs({ deep: 2_000 }) });
  });

  it("is sent twice, in ASCII and as it is", ({ expect }) => {
    expect(attachmentNamed('CV "Zoë" 50%.pdf')).toBe(
      `attachment; filename="CV _Zoe_ 50_.pdf"; filename*=UTF-8''CV%20%22Zo%C3%AB%22%2050%25.pdf`,
    );
  });

  it("is `file` in ASCII where nothing of it is", ({ expect }) => {
    expect(attachmentNamed("山の本.txt")).toContain('filename="file.txt"');
    expect(attachmentNamed("山 の 1.txt")).toContain('1.txt"');
  });
});
