import fc from "fast-check";
import { describe, it } from "vitest";
import { readOffer } from "../../../src/features/offers/reading/read-offer";
import { textOfPaste } from "../../../src/features/offers/reading/text-of-paste";
import { aPerson } from "../../support/accounts";
import { runs } from "../../support/depth";
import { aStoredOffer } from "../../support/offers-existing";
import { offerText } from "../../support/offers";

const kept = async (pasted: string) => {
  const text = await textOfPaste(pasted);
  return { text, ...(await readOffer(text)) };
};

describe("a page that was pasted", () => {
  it("loses its markup, and is quoted from what is left", async ({ expect }) => {
    const { text, requirements } = await aStoredOffer(
      await aPerson(),
      "<div><h2>Profil recherché</h2><ul><li><p><b>React</b>&nbsp;indispensable</p></li><li>3 ans d&rsquo;exp&eacute;rience en vente</li></ul><script>alert(1)</script><!-- rien --></div>",
    );
    expect(text).toBe("Profil recherché\n\n- React indispensable\n- 3 ans d’expérience en vente");
    expect(requirements.length).toBeGreaterThanOrEqual(2);
    for (const { quote, start, end } of requirements) expect(text.slice(start, end)).toBe(quote);
  });

  it("is quoted exactly, whatever markup stands in it", async ({ expect }) => {
    const piece = fc.oneof(
      fc.constantFrom(
        "React",
        "<li>",
        "</ul>",
        "&amp;",
        "\r\n",
        "\u00A0",
        "🧑‍🍳",
        "- ",
        "Permis B exigé",
        "é",
        "*",
      ),
      fc.string({ unit: "binary", maxLength: 8 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        const { text, requirements } = await kept(`${offerText}\n${pieces.join("")}`);
        for (const { quote, start, end } of requirements)
          expect(text.slice(start, end)).toBe(quote);
      }),
      { numRuns: runs({ deep: 400, whole: 2_000 }) },
    );
  });
});
