import { describe, it } from "vitest";
import { readOffer } from "../../../src/features/offers/reading/read-offer";
import { doubtsOf } from "../../../src/features/offers/reading/offer-doubts";
import { labelledOffers, labelledSets } from "../../engines/matching/score-offers";

const doubtsIn = async (text: string) => doubtsOf({ ...(await readOffer(text)), text });

describe("a text that is no offer", () => {
  it.for([
    "Crêpes de mamie\nIngrédients : 250 g de farine, 4 œufs, 50 cl de lait.\nMélangez, laissez reposer une heure. Cela demande 3 ans d’expérience, disait ma grand-mère.",
    "Banana bread\nPreheat the oven to 180. Whisk the eggs with 200 g of sugar, two cups of flour and a teaspoon of yeast. 5 years of experience required, says my aunt. Bake for 50 minutes.",
    "FACTURE N° 2031-118\nPose de carrelage, CAP exigé par le client\nMontant HT 1 200 €, TVA 20 %, total TTC 1 440 €. Échéance : 30 jours. IBAN FR76 0000",
    "Invoice No 884\nTo: Harrow Pottery Ltd, contract 12\nQty 4, unit price £30, subtotal £120, VAT @ 20 %, amount due £144. Sort code 00-00-00.",
    "Refrain\nLa la la, sous la pluie de novembre\nCouplet\nJe marche en rond dans ma chambre",
    "Chorus\nOh oh, the tide is coming in\nVerse 2\nThe boats are sleeping in the bay",
    "Mon amour, tu me manques depuis lundi. Je relis ta lettre, je pense à tes yeux. Je t’embrasse, Paul",
    "My darling, I miss you more than the sea misses the moon. Your smile is all I have. Kisses, Ann",
    "The old lighthouse stands on a rock. Nobody has lit its lamp for years.",
  ])("is doubted: %j", async (text, { expect }) => {
    expect(await doubtsIn(text)).toEqual(["not_an_offer"]);
  });
});

describe("an offer", () => {
  it.for([
    "Plombier H/F, Nice.",
    "Looking for a welder. MIG/TIG, 5 yrs exp",
    "Pâtissier, Lille. CAP exigé. Vous travaillez le beurre et la farine, laissez reposer vos pâtes une nuit.",
    "Comptable fournisseurs H/F, CDI. Saisie des factures, TVA, relances, total TTC et échéances. BTS exigé.",
    "Chorus master wanted, part-time. You know your verses and lead a choir of 40. Experience required.",
    "Secrétaire, Metz. Ciel, 4 ans mini.",
  ])("is not doubted: %j", async (text, { expect }) => {
    expect(await doubtsIn(text)).toEqual([]);
  });

  it("of the labelled sets is never doubted", async ({ expect }) => {
    for (const folder of labelledSets) {
      for (const { id, text } of await labelledOffers(folder)) {
        expect(await doubtsIn(text), id).toEqual([]);
      }
    }
  });
});
