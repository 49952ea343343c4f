import { describe, expect, it } from "vitest";
import { extractRequirements } from "../../../src/engines/matching/matching";

const quotesOf = (text: string): string[] =>
  extractRequirements(text)
    .requirements.filter(({ kind }) => kind !== "place" && kind !== "contract")
    .map(({ kind, quote }) => `${kind} ${quote}`);

describe("the skills of an offer", () => {
  it.each([
    // Brackets hold details of a product, the names of a kind, or a remark.
    ["Requirements:\n- Excel (lookups, pivot tables)", ["skill Excel"]],
    ["Requirements:\n- a CRM (Salesforce)", ["skill Salesforce"]],
    ["Profil :\n- Figma (les yeux fermés)", ["skill Figma"]],
    ["Requirements:\n- a BI tool such as Tableau", ["skill Tableau"]],
    // The field of a degree is asked with the degree.
    ["Requirements:\n- Degree in accounting or business", ["degree Degree in"]],
    ["Profil :\n- Master 2 droit des affaires", ["degree Master 2"]],
    // A row of the table may name two needs of one list.
    [
      "Profil :\n- Connaissance des Incoterms et du crédit documentaire",
      ["skill Incoterms", "skill crédit documentaire"],
    ],
    // In prose only the objects of a cue, the names and the table's own words are skills.
    ["About you\nYou love long walks and write us a letter.", []],
    [
      "About you\nMicrosoft Sentinel and KQL are your daily tools.",
      ["skill Microsoft Sentinel", "skill KQL"],
    ],
    ["Profil\nVous savez utiliser un réflectomètre.", ["skill réflectomètre"]],
    ["Profil\nTu as un esprit vif et une deuxième langue.", []],
  ])("are told from what stands around them in %j", (text, expected) => {
    expect(quotesOf(text)).toEqual(expected);
  });
});

describe("years, degrees, languages and licences", () => {
  it.each([
    ["Requirements:\n- Two seasons or 2 years in a garden", ["years Two seasons"]],
    ["Il faut au moins une saison derrière soi.", ["years au moins une saison"]],
    ["Requirements:\n- A year or more in a finance team", ["years A year or more"]],
    ["Profil :\n- une qualification de soudeur", ["licence qualification de soudeur"]],
    ["Profil\nTitulaire du CAPA et d'un Master 2.", ["degree CAPA", "degree Master 2"]],
    ["Permis : B, interventions ponctuelles", ["licence Permis : B"]],
    [
      "Profil\nPermis B. Une expérience de Docker est un plus.",
      ["licence Permis B", "skill Docker"],
    ],
    ["Profil\n- CACES R489", ["licence CACES R489"]],
    [
      "Requirements:\n- GCSE grade C or above in English and maths",
      ["degree GCSE grade C or above in"],
    ],
    ["We'd like you to have at least three years behind you.", ["years at least three years"]],
    ["Profil\nTu réponds à un client danois.", []],
    ["Profil\nL'anglais est facultatif.", ["language anglais"]],
    [
      "Excellent written and spoken English is expected.",
      ["language Excellent written and spoken English"],
    ],
    ["Profil\nVous bénéficiez d'une expérience de 3 ans minimum.", ["years 3 ans minimum"]],
  ])("are read in %j", (text, expected) => {
    expect(quotesOf(text)).toEqual(expected);
  });
});

describe("the place and the contract", () => {
  it.each([
    ["Soudeur\nOù ? Issoire, à dix minutes de l'A75.", "Issoire"],
    ["Teacher\n\nSaltmarsh Academy, Lowestoft\nFull time", "Lowestoft"],
    ["MAÇON VRD\n\nNotre agence d'Angers recherche un maçon.", "Angers"],
    ["Teacher\n\nOfsted (2023) judged behaviour good.\nLocation: Leeds", "Leeds"],
  ])("stand where people put them: %j", (text, place) => {
    expect(extractRequirements(text).place).toBe(place);
  });

  it.each([
    ["Avocat en collaboration libérale", "freelance"],
    ["The contract is permanent and the office is in Leeds.", "permanent"],
    ["Contract: Permanent after a 12-week probation", "permanent"],
    ["Une brigade complète pour la saison.\n\nCDD de 8 mois, logé.", "fixed-term"],
  ])("are read in %j", (text, contract) => {
    expect(extractRequirements(text).contract).toBe(contract);
  });
});
