import { describe, it } from "vitest";
import { fieldsOfText, rowOfPost } from "./fields-of-text";

type Shape = {
  readonly shape: string;
  readonly text: string;
  readonly posts: readonly string[];
};

/** Each is a small CV; its posts are told in rows of title, employer, town, start and end. */
const shapes: readonly Shape[] = [
  {
    shape: "a title with dates, then the employer and the town",
    text: `Nora Vanbrugge\nnora.vanbrugge@example.org\n\nExpérience professionnelle
Infirmière de nuit\tmars 2020 – août 2022
Clinique des Aulnes, Rennes
• Surveillance de 24 lits
Aide-soignante\tjanvier 2018 – février 2020
Résidence Mirabelle, Dinan
• Aide à la toilette et aux repas`,
    posts: [
      "Infirmière de nuit / Clinique des Aulnes / Rennes / 2020-03 / 2022-08",
      "Aide-soignante / Résidence Mirabelle / Dinan / 2018-01 / 2020-02",
    ],
  },
  {
    shape: "an employer first, the title with dates below",
    text: `Tom Ashgrove\ntom.ashgrove@example.org\n\nWork experience
Pemberlake Joinery\tHull
Bench Joiner\tApr 2019 – Present
• Built 40 staircases a year
Moorcroft Kitchens\tYork
Apprentice Joiner\tSep 2016 – Mar 2019
• Fitted worktops`,
    posts: [
      "Bench Joiner / Pemberlake Joinery / Hull / 2019-04 / now",
      "Apprentice Joiner / Moorcroft Kitchens / York / 2016-09 / 2019-03",
    ],
  },
  {
    shape: "one line with pipes",
    text: `Ines Calderwell\nines@example.org\n\nEmployment history
Legal Secretary | Fenwick Oakes LLP | Leeds | 2019–2022
- Prepared bundles
Receptionist | Halden Surgery | Leeds | 2016–2019
- Answered 60 calls a day`,
    posts: [
      "Legal Secretary / Fenwick Oakes LLP / Leeds / 2019 / 2022",
      "Receptionist / Halden Surgery / Leeds / 2016 / 2019",
    ],
  },
  {
    shape: "a title at an employer",
    text: `Owen Tarrant\nowen@example.org\n\nExperience
Head Gardener at Larchmont Hall (Bath)
March 2018 to June 2023
• Planted 300 roses
Gardener at Quillfield Nurseries (Exeter)
May 2014 to February 2018
• Grew bedding plants`,
    posts: [
      "Head Gardener / Larchmont Hall / Bath / 2018-03 / 2023-06",
      "Gardener / Quillfield Nurseries / Exeter / 2014-05 / 2018-02",
    ],
  },
  {
    shape: "an employer, a dash and the title",
    text: `Rémi Salvanet\nremi@example.org\n\nParcours professionnel
Garage du Lavoir — Mécanicien (Niort)
2015 - 2021
• Réparation de boîtes de vitesses
Transports Ozenne — Chauffeur poids lourd (Niort)
2011 - 2015
• Livraisons de nuit`,
    posts: [
      "Mécanicien / Garage du Lavoir / Niort / 2015 / 2021",
      "Chauffeur poids lourd / Transports Ozenne / Niort / 2011 / 2015",
    ],
  },
  {
    shape: "dates first",
    text: `Maud Kerenval\nmaud@example.org\n\nExpériences
Depuis septembre 2021
Professeure de physique
Lycée Anne-Corbin, Brest
• Classes de terminale
2017 – 2021
Professeure contractuelle
Collège des Ajoncs, Morlaix
• Atelier de robotique`,
    posts: [
      "Professeure de physique / Lycée Anne-Corbin / Brest / 2021-09 / now",
      "Professeure contractuelle / Collège des Ajoncs / Morlaix / 2017 / 2021",
    ],
  },
  {
    shape: "a rail of dates at the left",
    text: `Gwen Ormerod\ngwen@example.org\n\nCareer history
2020 – 2023\tSous Chef, The Copper Pan, Durham
\t• Ran the pass for 80 covers
2017 – 2020\tCommis Chef, Bistro Alder, Durham
\t• Prepared stocks and sauces`,
    posts: [
      "Sous Chef / The Copper Pan / Durham / 2020 / 2023",
      "Commis Chef / Bistro Alder / Durham / 2017 / 2020",
    ],
  },
  {
    shape: "several posts at one employer",
    text: `Yann Perrochet\nyann@example.org\n\nExpérience
Coopérative du Ponant
Chef de silo\t2019 – 2024
• Équipe de 9 personnes
Cariste\t2015 – 2019
• Chargement de camions
Scierie Valombre
Manutentionnaire\t2012 – 2015
• Tri des grumes`,
    posts: [
      "Chef de silo / Coopérative du Ponant / – / 2019 / 2024",
      "Cariste / Coopérative du Ponant / – / 2015 / 2019",
      "Manutentionnaire / Scierie Valombre / – / 2012 / 2015",
    ],
  },
  {
    shape: "no bullets at all",
    text: `Lena Hartigan\nlena@example.org\n\nEmployment
Store Manager\t2018 – 2023
Bellrose Books
Trained six booksellers
Raised sales by 14%
Bookseller\t2014 – 2018
Bellrose Books
Served customers`,
    posts: [
      "Store Manager / Bellrose Books / – / 2018 / 2023",
      "Bookseller / Bellrose Books / – / 2014 / 2018",
    ],
  },
];

describe("posts of a CV", () => {
  it.for(shapes)("are read from $shape", async ({ text, posts }, { expect }) => {
    const { cv } = await fieldsOfText(text);
    expect(cv.experience.map(rowOfPost)).toEqual(posts);
  });

  it("keep what was done there whole and in order", async ({ expect }) => {
    const { cv } = await fieldsOfText(shapes[8]?.text ?? "");
    expect(cv.experience.map(({ bullets }) => bullets)).toEqual([
      ["Trained six booksellers", "Raised sales by 14%"],
      ["Served customers"],
    ]);
  });

  it("stay doubtful, with the other reading, where no word tells the title from the employer", async ({
    expect,
  }) => {
    const { cv, fields } = await fieldsOfText(`Jo Marrow\njo.marrow@example.org\n\nExperience
Zylphane\t2018 – 2023
Ombrelune
• Did things that mattered to many people`);
    expect(cv.experience).toHaveLength(1);
    const title = fields.find(({ path }) => path === "experience[0].title");
    expect(title?.confidence).toBeLessThan(0.6);
    expect(title?.alternatives).toContain(title?.value === "Zylphane" ? "Ombrelune" : "Zylphane");
  });
});
