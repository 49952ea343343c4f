import { describe, expect, it } from "vitest";
import type { CandidateFact } from "../../../src/engines/matching";
import { extractRequirements, matchNeeds } from "../../../src/engines/matching/matching";

const studied = (text: string): CandidateFact => ({ id: "studied", text, kind: "education" });
const worked = (text: string, years: number): CandidateFact => ({
  id: "worked",
  text,
  kind: "experience",
  years,
});

/** How much of the need of a kind is answered. */
function shareOf(offer: string, kind: "degree" | "years", ...facts: CandidateFact[]) {
  const { requirements } = extractRequirements(offer);
  return matchNeeds(requirements, facts).find(({ need }) => need.kind === kind)?.share;
}

describe("a diploma that an offer does not name", () => {
  it.each([
    ["Carreleur, Lille. CAP exigé.", "CAP carrelage mosaïque", 1],
    ["Carreleur, Lille. CAP exigé.", "Diplôme d’État d’infirmier", 0.5],
    ["Fleuriste H/F, Tours. BTS demandé.", "BTS comptabilité", 0.5],
    ["Boulanger, Auch. CAP exigé.", "BP boulangerie", 1],
    ["Comptable, Auch. BTS exigé.", "Master comptabilité et audit", 1],
    ["Boulanger, Auch. BTS exigé.", "Baccalauréat général", 0],
    ["Profil :\n- CAP exigé", "CAP coiffure", 1],
  ])("%j is answered by %j to the share of %d", (offer, held, share) => {
    expect(shareOf(offer, "degree", studied(held))).toBe(share);
  });
});

describe("years of any field", () => {
  it.each([
    ["Couvreur, Pau. 3 ans d’expérience exigés.", worked("Couvreur zingueur", 4), 1],
    ["Couvreur, Pau. 3 ans d’expérience exigés.", worked("Conseillère en insertion", 9), 0.5],
    ["Glazier wanted, Truro. 3 years’ experience required.", worked("Glazier’s mate", 3), 1],
    ["Glazier wanted, Truro. 3 years’ experience required.", worked("Nursery nurse", 12), 0.5],
    ["Glazier wanted, Truro. 4 years’ experience required.", worked("Glazier", 2), 0],
    ["Assistant manager wanted, Truro. 4 years’ experience required.", worked("Nurse", 5), 1],
  ])("%j are answered by %j to the share of %d", (offer, held, share) => {
    expect(shareOf(offer, "years", held)).toBe(share);
  });

  it("of several posts of the trade add up to the whole", () => {
    const posts = [worked("Couvreur chez Brun", 2), { ...worked("Couvreur", 1.5), id: "other" }];
    expect(shareOf("Couvreur, Pau. 3 ans d’expérience exigés.", "years", ...posts)).toBe(1);
  });
});
