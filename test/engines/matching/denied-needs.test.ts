import { describe, expect, it } from "vitest";
import { extractRequirements } from "../../../src/engines/matching/matching";

const quotesOf = (text: string): string[] =>
  extractRequirements(text)
    .requirements.filter(({ kind }) => kind !== "place" && kind !== "contract")
    .map(({ quote }) => quote);

describe("what an offer says it does not want", () => {
  it.each([
    ["Requirements:\n- Ruby\n- No COBOL, please", ["Ruby"]],
    ["Requirements:\n- No Perl, strong Elixir required", ["Elixir"]],
    ["Requirements:\n- No Angular, Vue or Svelte, please\n- React", ["React"]],
    ["Baker wanted. We don't use Sage. No degree required.", []],
    ["Florist. No experience necessary, no driving licence needed.", []],
    ["Profil :\n- pas de permis exigé\n- débutants acceptés, aucune expérience exigée", []],
    ["Profil :\n- Aucun CACES demandé, anglais exigé", ["anglais"]],
    ["Coiffeuse. Pas de Photoshop chez nous. Pas de diplôme exigé.", []],
    ["Profil :\n- pas de BTS demandé, un CAP suffit", ["CAP"]],
    ["Nous ne faisons pas de Magento. Profil : PrestaShop.", ["PrestaShop"]],
  ])("is none of its needs in %j", (text, expected) => {
    expect(quotesOf(text).map((quote) => quote.replace(/ suffit$/u, ""))).toEqual(expected);
  });

  it("does not take what follows “no less than” or “no secrets”", () => {
    expect(quotesOf("Requirements:\n- no less than 4 years in retail")).toHaveLength(1);
    expect(quotesOf("Profil :\n- SolidWorks n’a pas de secret pour vous")).toEqual(["SolidWorks"]);
  });
});
