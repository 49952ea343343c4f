import { describe, it } from "vitest";
import {
  englishClause,
  englishTitle,
} from "../../../../src/features/letters/compose/clause-english";
import { frenchClause, frenchTitle } from "../../../../src/features/letters/compose/clause-french";
import * as english from "../../../../src/features/letters/compose/english";
import * as french from "../../../../src/features/letters/compose/french";

describe("French grammar", () => {
  it.for<[string, string]>([
    ["Airbus", "d’Airbus"],
    ["Thales", "de Thales"],
    ["Engie", "d’Engie"],
    ["Érard", "d’Érard"],
    ["Hermès", "d’Hermès"],
    ["Hachette", "de Hachette"],
    ["Huawei", "de Huawei"],
    ["Honda", "de Honda"],
    ["HSBC", "de HSBC"],
    ["LVMH", "de LVMH"],
    ["EDF", "d’EDF"],
    ["IBM", "d’IBM"],
    ["H&M", "de H&M"],
    ["3M", "de 3M"],
    ["1Password", "de 1Password"],
    ["Onze", "de Onze"],
    ["Yahoo!", "de Yahoo!"],
    ["Ubisoft", "d’Ubisoft"],
    ["Uber", "d’Uber"],
    ["Ørsted", "d’Ørsted"],
    ["La Poste", "de La Poste"],
    ["Yves Rocher", "d’Yves Rocher"],
    ["YouTube", "de YouTube"],
    ["L'Oréal", "de L'Oréal"],
    ["楽天", "de 楽天"],
    ["Яндекс", "de Яндекс"],
    ["شركة", "de شركة"],
    ["삼성", "de 삼성"],
    ["« Guillemets »", "de « Guillemets »"],
    ["« Ingénieure plateforme »", "d’« Ingénieure plateforme »"],
  ])("writes « de » before %s as it is said", ([name, expected], { expect }) => {
    expect(french.de(name)).toBe(expected);
    expect(french.que(name)).toBe(expected.replace(/^d/u, "qu").replace(/^que/u, "que"));
  });

  it.for<[string, string]>([
    ["Ville de Lyon", "à la Ville de Lyon"],
    ["Université de Nantes", "à l’Université de Nantes"],
    ["Ministère de la Culture", "au Ministère de la Culture"],
    ["Airbus", "chez Airbus"],
    ["Le Monde", "au Monde"],
    ["Les Échos", "aux Échos"],
    ["La Poste", "à La Poste"],
    ["Musée du Louvre", "au Musée du Louvre"],
    ["Hôpital Saint-Louis", "à l’Hôpital Saint-Louis"],
    ["Galeries Lafayette", "aux Galeries Lafayette"],
    ["L'Oréal", "chez L'Oréal"],
    ["Lesaffre", "chez Lesaffre"],
    ["Centre Pompidou", "au Centre Pompidou"],
  ])("takes the article of a public body: %s", ([name, expected], { expect }) => {
    expect(french.chez(french.named(name))).toBe(expected);
  });

  it.for<[string, string, string]>([
    ["Le Monde", "du Monde", "au Monde"],
    ["Les Échos", "des Échos", "aux Échos"],
    ["Ministère de la Culture", "du Ministère de la Culture", "au Ministère de la Culture"],
    ["Hôpital Saint-Louis", "de l’Hôpital Saint-Louis", "à l’Hôpital Saint-Louis"],
    ["Ville de Lyon", "de la Ville de Lyon", "à la Ville de Lyon"],
    ["Yves Rocher", "d’Yves Rocher", "à Yves Rocher"],
  ])("contracts « de » and « à » with the article of %s", ([name, of, to], { expect }) => {
    expect(french.de(french.named(name))).toBe(of);
    expect(french.à(french.named(name))).toBe(to);
  });

  it("keeps a thin space before high marks and a full one inside quotes", ({ expect }) => {
    expect(french.typeset("l'art : « oui » ; non ?")).toBe(
      "l’art\u00A0: «\u00A0oui\u00A0»\u202F; non\u202F?",
    );
    expect(french.typeset("84 000 € et 62 %")).toBe("84\u202F000\u00A0€ et 62\u00A0%");
  });

  it("writes the first of the month as an ordinal", ({ expect }) => {
    expect(french.longDate(new Date("2026-01-01T00:00:00Z"))).toBe("le 1er janvier 2026");
    expect(french.longDate(new Date("2026-08-05T23:59:00Z"))).toBe("le 5 août 2026");
  });

  it.for<[string, string]>([
    ["Réduit le temps de build de 12 à 3 min.", "j’ai réduit le temps de build de 12 à 3 min"],
    ["Porté la couverture de 31 % à 88 %", "j’ai porté la couverture de 31\u00A0% à 88\u00A0%"],
    ["Réduction des délais de 30 %", "j’ai réduit les délais de 30\u00A0%"],
    ["Encadrement de 4 personnes", "j’ai encadré quatre personnes"],
    ["Gestion de projet", "j’ai assuré la gestion de projet"],
    ["Mise en place d’un tri à l’accueil", "j’ai mis en place un tri à l’accueil"],
    ["Promue cheffe de rang", "j’ai été promue cheffe de rang"],
    ["Nommé référent hygiène en 2021", "j’ai été nommé référent hygiène en 2021"],
    ["Devenue référente hygiène", "je suis devenue référente hygiène"],
    ["Membre du comité de lecture", "j’ai fait partie du comité de lecture"],
    [
      "Collaboration avec le Pr. Amsel sur un registre de 12 000 patients",
      "j’ai collaboré avec le Pr. Amsel sur un registre de 12\u202F000 patients",
    ],
    [
      "Appui à Mme. Martin et à M. Dupont. Rien d’autre.",
      "j’ai assuré l’appui à Mme. Martin et à M. Dupont",
    ],
    [
      "Conception et déploiement d'une API",
      "j’ai assuré la conception et le déploiement d’une API",
    ],
    ["J'ai encadré 6 personnes.", "j’ai encadré six personnes"],
    ["Assurer la formation de 40 agents", "ma mission était d’assurer la formation de 40 agents"],
    ["- **Géré** un budget de 2 M€", "j’ai géré un budget de 2 M€"],
    [
      "Qualité de service : 99 %",
      "mon CV retient ceci\u00A0: «\u00A0Qualité de service\u00A0: 99\u00A0%\u00A0»",
    ],
    ["Chargé de 8 comptes", "j’avais la charge de huit comptes"],
    ["Responsable de 12 boutiques", "j’avais la responsabilité de douze boutiques"],
    ["Parvenu à réduire les délais de 30 %", "j’ai réussi à réduire les délais de 30\u00A0%"],
    ["Intervenu auprès de 40 clients", "j’ai eu à intervenir auprès de 40 clients"],
    ["Arrivé 3e du concours", "mon CV retient ceci\u00A0: «\u00A0Arrivé 3e du concours\u00A0»"],
    ["Led a team of 12 people", "mon CV retient ceci\u00A0: «\u00A0Led a team of 12 people\u00A0»"],
    [
      "Passé de 3 à 12 magasins",
      "mon CV retient ceci\u00A0: «\u00A0Passé de 3 à 12 magasins\u00A0»",
    ],
  ])("makes a clause of %s", ([highlight, expected], { expect }) => {
    expect(frenchClause(highlight, 0).text).toBe(expected);
  });

  it("writes a title in lower case, or as the profile has it in another language", ({ expect }) => {
    expect(frenchTitle("Responsable technique")).toBe("responsable technique");
    expect(frenchTitle("DRH")).toBe("DRH");
    expect(frenchTitle("Head of Data")).toBe("Head of Data");
  });
});

describe("English grammar", () => {
  it.for<[string, string]>([
    ["Cut build time from 12 to 3 minutes.", "I cut build time from 12 to 3 minutes"],
    ["Migrated 40 services", "I migrated 40 services"],
    ["I ran a team of 6 people", "I ran a team of six people"],
    ["Responsible for 12 shops", "I was responsible for 12 shops"],
    ["Implementation of the Alpha project", "I implemented the Alpha project"],
    ["Lead a team of 12 people", "my task was to lead a team of 12 people"],
    ["Management of 4 depots", "I managed four depots"],
    ["Managing a team of 7", "I managed a team of seven"],
    ["Promoted to ward sister", "I was promoted to ward sister"],
    ["Awarded the Fleming Prize", "I was awarded the Fleming Prize"],
    ["Awarded contracts to 12 suppliers", "I awarded contracts to 12 suppliers"],
    ["Holder of 4 patents on blade cooling", "I hold four patents on blade cooling"],
    ["Gathered 6,400 sailors", "I gathered 6,400 sailors"],
    ["Passed Level 3 in 2 years", "I passed Level 3 in two years"],
    [
      "Reported to Dr. Amsel and reduced waiting time by 30% in two wards",
      "I reported to Dr. Amsel and reduced waiting time by 30% in two wards",
    ],
    [
      "Audited three sites for Amsel Inc. Europe and found 40 faults",
      "I audited three sites for Amsel Inc. Europe and found 40 faults",
    ],
    ["Revenue: +12%", "my CV keeps this line: “Revenue: +12%”"],
    ["Réduction des délais de 30 %", "my CV keeps this line: “Réduction des délais de 30 %”"],
  ])("makes a clause of %s", ([highlight, expected], { expect }) => {
    expect(englishClause(highlight, 0).text).toBe(expected);
  });

  it("writes a title as the profile has it", ({ expect }) => {
    expect(englishTitle("Chef de projet")).toBe("Chef de projet");
    expect(englishTitle("Electrician")).toBe("electrician");
    expect(englishTitle("Technical Lead")).toBe("Technical Lead");
  });

  it("writes dates the British way", ({ expect }) => {
    expect(english.longDate(new Date("2026-01-05T00:00:00Z"))).toBe("5 January 2026");
  });
});
