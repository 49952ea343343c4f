import { describe, it } from "vitest";
import { parseReceipt } from "../../../src/engines/cv-receipts/parse-receipt";
import { soundCv } from "../../support/cv-readings";

describe("parseReceipt", () => {
  it("says which field came back otherwise or not at all", ({ expect }) => {
    const receipt = parseReceipt(soundCv, { ...soundCv, name: "Ada", phone: null });
    expect(receipt.isWhole).toBe(false);
    expect(receipt.rows.filter(({ isSame }) => !isSame)).toEqual([
      { path: "name", value: "Ada Fontanel", reread: "Ada", isSame: false },
      { path: "phone", value: soundCv.phone, reread: null, isSame: false },
    ]);
  });

  it("takes no offence at case, spaces or the protocol of a link", ({ expect }) => {
    const links = ["www.linkedin.com/in/ada-fontanel/"];
    expect(parseReceipt(soundCv, { ...soundCv, links, name: "ADA  FONTANEL" }).isWhole).toBe(true);
  });
});
