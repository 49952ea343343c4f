import { describe, expect, it } from "vitest";
import { extractRequirements } from "../../../src/engines/matching/matching";

function skillsOf(text: string, language?: "fr" | "en"): string[] {
  return extractRequirements(text, language).requirements.flatMap((need) =>
    need.kind === "skill" ? need.skills : [],
  );
}

describe("a name that is also a word", () => {
  it.each([
    ["Requirements:\n- Working in our R&D department", "R"],
    ["You have experience with go-to-market plans", "Go"],
    ["Requirements:\n- Go above and beyond for guests", "Go"],
    ["Profil :\n- C’est vous qui tenez la caisse", "C language"],
    ["Profil :\n- Permis C en cours de validité", "C language"],
    ["Requirements:\n- Excel at customer service", "Excel"],
    ["You excel in a busy kitchen and have 2 years' experience", "Excel"],
    ["Requirements:\n- A swift response to complaints", "Swift"],
    ["Requirements:\n- Swift responses to complaints", "Swift"],
    ["You must be available for the Spring term", "Spring Boot"],
    ["Requirements:\n- Rust removal on old vehicles", "Rust"],
    ["Requirements:\n- Good spoken word skills", "Word"],
    ["Profil :\n- Des notions de gestion", "Notion"],
    ["Requirements:\n- You react calmly when things change", "React"],
    ["Requirements:\n- Access to a car", "Access"],
    ["Requirements:\n- Buffer stock in the fridge", "Hootsuite"],
    ["Requirements:\n- Zoom lens at hand", "Zoom calls"],
    ["PROFIL :\n- MES COLLÈGUES COMPTENT SUR MOI", "manufacturing execution systems"],
    ["Profil :\n- Une équipe soudée", "welding"],
  ])("is no skill in %j", (text, skill) => {
    expect(skillsOf(text)).not.toContain(skill);
  });

  it.each([
    ["Requirements:\n- R, Python and SQL", ["R", "Python", "SQL"]],
    ["Profil :\n- Maîtrise de R ou de Python", ["R", "Python"]],
    ["Requirements:\n- Strong Go and good SQL", ["Go", "SQL"]],
    ["Requirements:\n- C, C++, C# and .NET", ["C language", "C++", "C#", ".NET"]],
    [
      "Profil :\n- Langage C et C++ sur microcontrôleurs",
      ["C language", "C++", "microcontrollers"],
    ],
    ["Requirements:\n- Excel and Word", ["Excel", "Word"]],
    ["Requirements:\n- Swift or Kotlin", ["Swift", "Kotlin"]],
    ["Requirements:\n- Spring Boot, Rust, Scala", ["Spring Boot", "Rust", "Scala"]],
    ["Profil :\n- Node.js/React", ["Node.js", "React"]],
  ])("is a skill in %j", (text, skills) => {
    expect(skillsOf(text)).toEqual(skills);
  });
});

describe("a word of everyday language", () => {
  it("names a skill as an item of a list and none in passing", () => {
    expect(skillsOf("Profil :\n- Soins, vente et facturation")).toHaveLength(3);
    expect(skillsOf("Profil :\n- Aimer le service d’une équipe de taille humaine")).toEqual([]);
  });

  it("is matched in its own number and gender, not by its stem alone", () => {
    expect(skillsOf("You have\n- the German market in mind")).not.toContain("marketing");
    expect(skillsOf("Profil :\n- pansement complexe")).toEqual(["wound care"]);
    expect(skillsOf("PROFIL :\n- TRANSMISSIONS CIBLEES")).toEqual(["targeted nursing notes"]);
  });
});
