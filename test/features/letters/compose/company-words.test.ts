import { describe, it } from "vitest";
import {
  englishField,
  frenchField,
  placeOf,
  staffOf,
  withoutLabel,
  yearOf,
} from "../../../../src/features/letters/compose/company-words";

const quoted = (text: string) => `« ${text} »`;

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

  it.for<[string, string | undefined]>([
    ["fondée en 1837", "1837"],
    ["2019", "2019"],
    ["founded in 1837 by 3 people", undefined],
    ["the third century", undefined],
    ["0042", undefined],
  ])("is read from %s as the year %s", ([text, year], { expect }) => {
    expect(yearOf(text)).toBe(year);
  });

  it("is read as a number of people, with the year of the count where there is one", ({
    expect,
  }) => {
    expect(staffOf("12 400 salariés (2024)", "fr")).toEqual({
      staff: "12 400 salariés",
      count: "12 400 salariés (2024)",
    });
    expect(staffOf("effectifs : 950", "fr")).toEqual({
      staff: "950 salariés",
      count: "950 salariés",
    });
    expect(staffOf("12,400 employees", "en").count).toBe("12,400 employees");
    expect(staffOf("many people", "en")).toEqual({});
    expect(staffOf("1 employee", "en")).toEqual({});
  });
});

describe("a field of business", () => {
  it.for<[string, string]>([
    ["maroquinerie", "la maroquinerie"],
    ["industrie aérospatiale", "l’industrie aérospatiale"],
    ["commerce de détail", "le commerce de détail"],
    ["télécommunications", "les télécommunications"],
    ["assurance", "l’assurance"],
    ["haute couture", "la haute couture"],
    ["Luxe", "le luxe"],
    ["agroalimentaire", "le secteur « agroalimentaire »"],
    ["conseil (informatique)", "le secteur « conseil (informatique) »"],
  ])("takes its article in French, or is quoted: %s", ([field, expected], { expect }) => {
    expect(frenchField(field, quoted)).toBe(expected);
  });

  it("takes one in English only where there is a noun for it", ({ expect }) => {
    expect(englishField("aerospace industry")).toBe("the aerospace industry");
    expect(englishField("leather goods")).toBe("leather goods");
  });
});
