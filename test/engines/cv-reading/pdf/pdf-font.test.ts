import { describe, it } from "vitest";
import { pdfFontOf } from "../../../../src/engines/cv-reading/pdf/pdf-font";

describe("pdfFontOf", () => {
  it("reads the signs that Inter draws beside capitals and digits", ({ expect }) => {
    const { plain } = pdfFontOf({ name: "BAAAAA+InterDisplay-Regular", isType3Font: true });
    expect(["\uE081", "\uE089", "\uE08B", "\uE09D", "\uE072"].map(plain).join("")).toBe("(–—+1");
  });

  it("leaves the private characters of every other font", ({ expect }) => {
    const { plain } = pdfFontOf({ name: "AAAAAA+MaterialIcons-Regular" });
    expect(plain("\uE089")).toBe("\uE089");
    expect(pdfFontOf({ name: "Interstate-Bold" }).plain("\uE089")).toBe("\uE089");
  });
});
