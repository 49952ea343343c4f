import { describe, it } from "vitest";
import { headingWordOf } from "../../../../src/engines/cv-reading/fields/headings";

const rows: readonly (readonly [heading: string, kind: string])[] = [
  ["Expérience professionnelle", "experience"],
  ["EXPERIENCES PROFESSIONNELLES", "experience"],
  ["E X P É R I E N C E S", "experience"],
  ["Career history:", "experience"],
  ["2. Work Experience", "experience"],
  ["— Formation —", "education"],
  ["Education & Training", "education"],
  ["Diplômes et formations", "education"],
  ["Savoir-faire", "skills"],
  ["Key Skills", "skills"],
  ["Compétences / Outils", "skills"],
  ["Langues étrangères", "languages"],
  ["Language skills", "languages"],
  ["Centres d’intérêt", "interests"],
  ["Hobbies and interests", "interests"],
  ["Licences and certificates", "certificates"],
  ["Habilitations", "certificates"],
  ["À propos de moi", "summary"],
  ["Personal statement", "summary"],
  ["Me contacter", "contact"],
  ["Références", "other"],
];

describe("headings of a CV", () => {
  it.for(rows)("takes “%s” for a heading of kind %s", ([heading, kind], { expect }) => {
    expect(headingWordOf(heading)?.kind).toBe(kind);
  });

  it.for(["Cheffe de cuisine", "Lyon", "Experience 2019", "Gestion des stocks", "Sterling Marsh"])(
    "takes “%s” for no heading",
    (text, { expect }) => {
      expect(headingWordOf(text)).toBeNull();
    },
  );
});
