import { describe, expect, it } from "vitest";
import type { CandidateFact } from "../../../src/engines/matching";
import { matchMissions, readMissions } from "../../../src/engines/matching/matching";

const offer =
  "Coordinateur H/F, Tours\n\nVos missions :\n- Encadrer une équipe de soignants\n- Organiser les plannings\n- Suivre la prévention des chutes\n- Négocier les contrats d’énergie\n\nProfil :\n- Excel";

const fact = (id: string, text: string, more: Partial<CandidateFact> = {}): CandidateFact => ({
  id,
  text,
  ...more,
});

describe("the missions of an offer", () => {
  it("are its own words, each at its place", () => {
    const missions = readMissions(offer);
    expect(missions.map(({ quote }) => quote)).toEqual([
      "Encadrer une équipe de soignants",
      "Organiser les plannings",
      "Suivre la prévention des chutes",
      "Négocier les contrats d’énergie",
    ]);
    for (const { quote, start, end } of missions) expect(offer.slice(start, end)).toBe(quote);
  });

  it("in running text are told apart at their commas", () => {
    const text =
      "Baker, York.\nWhat you will do: shape the loaves, train two apprentices, clean the ovens.";
    expect(readMissions(text).map(({ quote }) => quote)).toEqual([
      "shape the loaves",
      "train two apprentices",
      "clean the ovens",
    ]);
  });

  it("are answered by the line of the profile that tells the same deed", () => {
    const facts = [
      fact("a", "Encadré une équipe de douze soignants de nuit"),
      fact("b", "Organisation des plannings du service", { kind: "experience" }),
      fact("c", "Mis en place un protocole de prévention des chutes"),
      fact("d", "Équipe, plannings", { kind: "skill" }),
    ];
    const answers = matchMissions(readMissions(offer), facts).map(({ factId }) => factId);
    expect(answers).toEqual(["a", "b", "c", null]);
  });

  it.each([
    ["Led the night team", "Lead the night team", "a"],
    ["Trained three apprentices in the bakery", "Train our apprentices", "a"],
    ["Washed the cars of the team", "Lead the night team", null],
    ["Never led the night team", "Lead the night team", null],
  ])("a profile with %j for the mission %j gives %j", (text, mission, factId) => {
    const missions = readMissions(
      `Baker, York.\nYour duties:\n- ${mission}\n- Clean the big ovens`,
    );
    expect(matchMissions(missions, [fact("a", text)])[0]?.factId).toBe(factId);
  });
});
