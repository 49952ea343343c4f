import { describe, test } from "vitest";
import {
  contentDisposition,
  pdfFilename,
} from "../../../../src/features/letters/print/pdf-filename";

describe("the name of a PDF", () => {
  const cases: [company: string, name: string][] = [
    ["Airbus", "Airbus"],
    ["Société Générale", "Société_Générale"],
    ["L’Oréal", "L_Oréal"],
    ['"Quotes" & \\ backslash', "Quotes_backslash"],
    ["../../etc/passwd", "etc_passwd"],
    ["a\r\nSet-Cookie: x=1", "a_Set_Cookie_x_1"],
    ["C:\\temp\\*?|<>", "C_temp"],
    ["楽天", "楽天"],
    ["شركة الاتصالات", "شركة_الاتصالات"],
    ["\u202Efdp.exe", "fdp_exe"],
    ["टाटा सेवा", "टाटा_सेवा"],
    ["e\u0301cole", "école"],
    ["!!!", "entreprise"],
    ["🐈", "entreprise"],
    ["", "entreprise"],
    ["...", "entreprise"],
    ["x".repeat(200), "x".repeat(120)],
    ["é".repeat(200), "é".repeat(60)],
  ];
  for (const [company, name] of cases) {
    test(`of ${JSON.stringify(company).slice(0, 40)} keeps letters and digits alone`, ({
      expect,
    }) => {
      expect(pdfFilename("motivation", company)).toBe(`lettre_motivation_${name}.pdf`);
    });
  }

  test("says which letters it holds", ({ expect }) => {
    expect(pdfFilename("anti_motivation", "Acme")).toBe("lettre_anti_motivation_Acme.pdf");
    expect(pdfFilename("dual", "Acme")).toBe("lettres_Acme.pdf");
  });
});

describe("Content-Disposition", () => {
  const cases: [company: string, header: string][] = [
    ["Airbus", `attachment; filename="lettres_Airbus.pdf"; filename*=UTF-8''lettres_Airbus.pdf`],
    [
      "Crédit & Łódź",
      `attachment; filename="lettres_Credit_Lodz.pdf"; filename*=UTF-8''lettres_Cr%C3%A9dit_%C5%81%C3%B3d%C5%BA.pdf`,
    ],
    [
      "楽天",
      `attachment; filename="lettres_entreprise.pdf"; filename*=UTF-8''lettres_%E6%A5%BD%E5%A4%A9.pdf`,
    ],
    [
      'a"; filename="evil.exe',
      `attachment; filename="lettres_a_filename_evil_exe.pdf"; filename*=UTF-8''lettres_a_filename_evil_exe.pdf`,
    ],
    [
      "'()*",
      `attachment; filename="lettres_entreprise.pdf"; filename*=UTF-8''lettres_entreprise.pdf`,
    ],
    [
      "a\r\nX-Evil: 1",
      `attachment; filename="lettres_a_X_Evil_1.pdf"; filename*=UTF-8''lettres_a_X_Evil_1.pdf`,
    ],
  ];
  for (const [company, header] of cases) {
    test(`of ${JSON.stringify(company)} is safe for every client`, ({ expect }) => {
      expect(contentDisposition({ kind: "dual", company, ending: "pdf" }, "attachment")).toBe(
        header,
      );
    });
  }

  test("shows the PDF in the page where that was asked for", ({ expect }) => {
    expect(contentDisposition({ kind: "dual", company: "A", ending: "pdf" }, "inline")).toMatch(
      /^inline; /,
    );
  });

  test("holds no more than printable ASCII, whatever the name", ({ expect }) => {
    for (let code = 0; code < 0x1_1000; code += 7) {
      const header = contentDisposition(
        { kind: "dual", company: `a${String.fromCodePoint(code)}b`.toWellFormed(), ending: "pdf" },
        "inline",
      );
      expect(header).toMatch(/^[\x20-\x7E]+$/);
    }
  });
});
