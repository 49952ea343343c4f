import { describe, it } from "vitest";
import {
  placeOf,
  productOf,
  seatOf,
  withoutLabel,
} from "../../../../src/features/letters/compose/company-words";
import { aCompanyFact } from "./company-facts";

describe("the bare value of a fact", () => {
  it.for<[string, string]>([
    ["secteur : maroquinerie", "maroquinerie"],
    ["siège\u00A0: Paris", "Paris"],
    ["industry: leather goods", "leather goods"],
    ["headquarters location: Paris", "Paris"],
    ["secteur d’activité : luxe", "luxe"],
    ["maroquinerie", "maroquinerie"],
    ["12:30", "12:30"],
  ])("is taken from %s without a label, as %s", ([text, bare], { expect }) => {
    expect(withoutLabel(text)).toBe(bare);
  });

  it.for<[string, string | undefined]>([
    ["siège : Paris", "Paris"],
    ["Le Havre", "Le Havre"],
    ["Nantes, France", "Nantes"],
    ["Boulogne-Billancourt", "Boulogne-Billancourt"],
    ["France", undefined],
    ["8e arrondissement de Paris", undefined],
    ["24 rue du Faubourg, Paris", undefined],
  ])("is read from %s as the town %s", ([text, place], { expect }) => {
    expect(placeOf(text)).toBe(place);
  });

  it("is no town at all where the sources name more than one", ({ expect }) => {
    const paris = aCompanyFact({ id: "company:1", kind: "seat", text: "siège : Paris" });
    const lyon = aCompanyFact({ id: "company:2", kind: "seat", text: "siège : Lyon" });
    expect(seatOf([paris])).toEqual({ text: "Paris", facts: ["company:1"] });
    expect(seatOf([paris, lyon])).toBeUndefined();
  });

  it.for<["fr" | "en", string, string | undefined]>([
    ["fr", "Ondine conçoit et vend des voiles de régate dans toute l’Europe.", "voiles de régate"],
    ["fr", "Ondine est spécialisée dans la fabrication de serrures.", "serrures"],
    ["fr", "Ondine (prononcé [ɔ̃din]) est une entreprise fondée en 1921.", undefined],
    ["en", "Ondine designs and sells racing sails throughout Europe.", "racing sails"],
    ["en", "Ondine makes the best sails.", undefined],
  ])("is what the house makes, in %s, read from: %s", ([language, text, product], { expect }) => {
    const fact = aCompanyFact({ kind: "description", text, language });
    expect(productOf([fact], language)?.text).toBe(product);
  });
});
