import { describe, it } from "vitest";
import { readOffer } from "../../../src/features/offers/reading/read-offer";
import { textOfPaste } from "../../../src/features/offers/reading/text-of-paste";

const asked =
  "Profil recherché\n- React indispensable\n- 3 ans d’expérience en vente\n- Permis B exigé";

const kept = async (pasted: string) => {
  const text = await textOfPaste(pasted);
  return { text, ...(await readOffer(text)) };
};

describe("a text that was pasted", () => {
  it.for([
    ["lines of Windows", asked.replaceAll("\n", "\r\n")],
    ["spaces that do not break", asked.replaceAll(" ", "\u00A0")],
    ["emoji as bullets", asked.replaceAll("- ", "👉🏽 ")],
    ["zero-width characters", asked.replaceAll("React", "Re\u200Bact")],
    ["accents in two characters", asked.normalize("NFD")],
    ["half a pair of surrogates", `\uD83D${asked}`],
  ])(
    "is kept to the character, and quoted from where it is: %s",
    async ([, pasted], { expect }) => {
      const { text, requirements } = await kept(pasted ?? "");
      expect(text).toHaveLength((pasted ?? "").length);
      expect(requirements.map(({ kind }) => kind)).toContain("years");
      for (const { quote, start, end } of requirements) expect(text.slice(start, end)).toBe(quote);
    },
  );
});

describe("the company of an offer", () => {
  it.for([
    ["Entreprise : Atelier Brumeval", "Atelier Brumeval"],
    ["Company: Larkfield & Sons Ltd.", "Larkfield & Sons Ltd"],
    ["À propos de Brumeval\nNous faisons des bateaux.", "Brumeval"],
    ["Brumeval recrute une développeuse à Nantes.", "Brumeval"],
    ["Larkfield Robotics is hiring an engineer.", "Larkfield Robotics"],
    ["Nous recherchons une développeuse.", null],
    ["À propos de nous\nNous faisons des bateaux.", null],
    ["About you\nYou like boats.", null],
    ["Entreprise : confidentiel", null],
    ["Notre client recherche un cuisinier.", null],
    ["Brumeval recrute un cuisinier.\nLarkfield recrute un serveur.", null],
  ])("is told only where the text tells it plainly: %j", async ([text, company], { expect }) => {
    expect((await readOffer(`Poste\n${text ?? ""}\n`)).company).toBe(company);
  });
});
