import { describe, expect, it } from "vitest";
import { extractRequirements } from "../../../src/engines/matching/matching";
import { skillRows } from "../../../src/engines/matching/words/skills/skill-rows";

type Skill = {
  readonly id: string;
  readonly forms: { readonly en: readonly string[]; readonly fr: readonly string[] };
  readonly broader: readonly string[];
};

const split = (cell = ""): string[] =>
  cell
    .split(";")
    .map((form) => form.trim())
    .filter((form) => form !== "");

const skills: readonly Skill[] = skillRows.map(([english, french, wider]) => {
  const en = split(english);
  const fr = split(french);
  return { id: en[0] ?? "", forms: { en, fr: fr.length > 0 ? fr : en }, broader: split(wider) };
});

const idOf = new Map(skills.map((skill) => [skill.id, skill]));

/** These forms mean two skills, and an offer that names one of them may mean either. */
const shared: Readonly<Record<"en" | "fr", readonly string[]>> = {
  en: ["gcp"],
  fr: [
    "accueil des clients",
    "coffrage",
    "contrôle de gestion",
    "distribution",
    "froid",
    "instrumentation",
    "maraîchage",
    "mise en rayon",
    "montage",
    "rse",
    "réanimation",
    "tour",
    "vitrerie",
  ],
};

function claimedTwice(language: "en" | "fr"): string[] {
  const owners = new Map<string, Set<string>>();
  for (const { id, forms } of skills) {
    for (const form of forms[language]) {
      const key = form.toLowerCase();
      owners.set(key, (owners.get(key) ?? new Set()).add(id));
    }
  }
  return Array.from(owners)
    .filter(([, ids]) => ids.size > 1)
    .map(([form]) => form)
    .toSorted();
}

function skillsOf(offer: string): string[] {
  return extractRequirements(offer).requirements.flatMap((need) =>
    need.kind === "skill" ? need.skills : [],
  );
}

describe("the lexicon of skills", () => {
  it("names at least 1,500 skills, each once and each in both languages", () => {
    expect(idOf.size).toBeGreaterThanOrEqual(1_500);
    expect(idOf.size).toBe(skills.length);
    for (const { id, forms } of skills) {
      expect([id, forms.en.length > 0, forms.fr.length > 0]).toEqual([id, true, true]);
    }
  });

  it.each(["en", "fr"] as const)(
    "gives no form to two skills but those that mean both: %s",
    (language) => {
      expect(claimedTwice(language)).toEqual(shared[language]);
    },
  );

  it("knows every wider skill that it names, and no skill is wider than itself", () => {
    for (const { id, broader } of skills) {
      const seen = new Set<string>();
      const waiting = [...broader];
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        expect([id, next, idOf.has(next)]).toEqual([id, next, true]);
        expect(next).not.toBe(id);
        if (seen.has(next)) continue;
        seen.add(next);
        waiting.push(...(idOf.get(next)?.broader ?? []));
      }
    }
  });

  it.each([
    ["Profil :\n- soudage TIG", "TIG welding"],
    ["Requirements:\n- TIG welding", "TIG welding"],
    ["Profil :\n- escarres", "pressure ulcer prevention"],
    ["Profil :\n- taille de la vigne", "vine pruning"],
    ["Profil :\n- norme ISO 9001", "ISO 9001"],
    ["Profil :\n- grand livre", "general ledger"],
    ["Requirements:\n- chainsaw work", "orchard work"],
    ["Requirements:\n- EPOS", "EPOS"],
    ["Requirements:\n- HPLC and mass spectrometry", "HPLC"],
    ["Profil :\n- main courante", "incident logs"],
  ])("is found in %j", (offer, skill) => {
    expect(skillsOf(offer)).toContain(skill);
  });
});
