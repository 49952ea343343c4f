import * as fc from "fast-check";
import { describe, it } from "vitest";
import { safeFileName } from "../../../src/engines/uploads/safe-file-name";
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
  ])("%j is kept as %j", ([given, kept], { expect }) => {
    expect(safeFileName(given ?? "", "pdf")).toBe(kept);
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
});
