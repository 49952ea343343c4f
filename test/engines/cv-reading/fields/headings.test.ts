import { describe, it } from "vitest";
import { readDocument } from "../../../../src/engines/cv-reading/documents/read-document";
import { headingWordOf } from "../../../../src/engines/cv-reading/fields/headings";
import { readFields } from "../../../../src/engines/cv-reading/fields/read-fields";

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

describe("headings in words that no list has", () => {
  const text = (heading: string, body: string) => `# Alma Fairbrook

alma@example.org

## Work experience

**Baker**, Hollin Mill Bakery, Leeds
2019 – 2022

- Baked 400 loaves a night

## Education

**BTEC Diploma in Baking**, Ribblehead College
2016 – 2018

## ${heading}

${body}
`;
  const read = async (heading: string, body: string) => {
    const bytes = new TextEncoder().encode(text(heading, body));
    return readFields((await readDocument(bytes, "markdown")).lines).cv;
  };

  it.for(["What I am good at", "Mes petits talents"])(
    "take “%s” over a short list for the skills",
    async (heading, { expect }) => {
      const cv = await read(heading, "Sourdough, Lamination, Costing");
      expect(cv.skills).toEqual(["Sourdough", "Lamination", "Costing"]);
    },
  );

  it("take a list of spoken languages for the languages", async ({ expect }) => {
    const cv = await read("Ways of talking", "- French (fluent)\n- German (basic)");
    expect(cv.languages.map(({ name }) => name)).toEqual(["French", "German"]);
  });

  it("leave an item in small letters to its list", async ({ expect }) => {
    const cv = await read("Interests", "rowing\n\nvolunteering\n\nbaking");
    expect(cv.interests).toEqual(["rowing", "volunteering", "baking"]);
    expect(cv.sections).not.toContain("volunteering");
  });
});
