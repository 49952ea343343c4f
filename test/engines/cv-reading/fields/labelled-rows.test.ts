import { describe, it } from "vitest";
import { fieldsOfText, rowOfPost } from "./fields-of-text";

const header =
  "Ilse Corvander\nilse@example.org\nKeeper of lists who likes quiet mornings and long walks.\n\n";

describe("labels before the values of a form", () => {
  it("tell the employer, the title and the dates of a post in French", async ({ expect }) => {
    const { cv } = await fieldsOfText(`${header}Expérience professionnelle
Période : Nov. 2017 à aujourd’hui
Employeur : Maison Orvelle, Reims
Poste : Régisseuse des collections
• Récolement de 9 000 œuvres
Période : Du 12/04/2015 au 31/10/2017
Employeur : Fondation Tessandre, Épernay
Poste : Assistante de régie
• Emballage et constats d’état`);
    expect(cv.experience.map(rowOfPost)).toEqual([
      "Régisseuse des collections / Maison Orvelle / Reims / 2017-11 / now",
      "Assistante de régie / Fondation Tessandre / Épernay / 2015-04 / 2017-10",
    ]);
  });

  it("tell them in English, with a cell of their own for the label", async ({ expect }) => {
    const { cv } = await fieldsOfText(`${header}Work experience
Dates\t04/2018 – present
Position held\tLead of Flow
Name of employer\tBrindle and Oake, Leeds
Dates\t06/2012 – 03/2018
Position held\tTeam of Eight
Name of employer\tQuarry Lane, Otley`);
    expect(cv.experience.map(rowOfPost)).toEqual([
      "Lead of Flow / Brindle and Oake / Leeds / 2018-04 / now",
      "Team of Eight / Quarry Lane / Otley / 2012-06 / 2018-03",
    ]);
  });

  it("tell the degree and the school", async ({ expect }) => {
    const { cv } = await fieldsOfText(`${header}Formation
Dates : 2013 – 2015
Intitulé du diplôme : Régie des œuvres
Établissement : Les Sacres`);
    expect(cv.education).toMatchObject([
      { degree: "Régie des œuvres", school: "Les Sacres", start: "2013", end: "2015" },
    ]);
  });
});

describe("what stands beside a title or a town", () => {
  it("leaves the state out of the employer", async ({ expect }) => {
    const { cv } = await fieldsOfText(`${header}Experience
Marketing Intern
Pelter Creek Brewing Co., Quellbury, LA
May 2023 – Aug. 2023
• Wrote two newsletters
Barista
Third Cup Corner (Marrowton, OR)
Jan. 2021 – Apr. 2023
• Served 200 cups a day`);
    expect(cv.experience.map(rowOfPost)).toEqual([
      "Marketing Intern / Pelter Creek Brewing Co. / Quellbury / 2023-05 / 2023-08",
      "Barista / Third Cup Corner / Marrowton / 2021-01 / 2023-04",
    ]);
  });

  it.for(["Maçon (intérim)", "Électricien (indépendant)", "Bricklayer (agency)"])(
    "keeps “%s” whole",
    async (title, { expect }) => {
      const { cv } = await fieldsOfText(`${header}Experience
${title}
Hodrin Labour Supply, Leeds
2019 – 2021
• Walls of all kinds`);
      expect(cv.experience.map(rowOfPost)).toEqual([
        `${title} / Hodrin Labour Supply / Leeds / 2019 / 2021`,
      ]);
    },
  );

  it("gives a parental leave no employer", async ({ expect }) => {
    const { cv } = await fieldsOfText(`${header}Experience
Accountant
Harburn Castings Ltd, Leeds
2020 – 2022
• Month ends
Maternity leave
2019 – 2020
Bookkeeper
Tallow and Sons, York
2016 – 2019
• Ledgers`);
    expect(cv.experience.map(rowOfPost)[1]).toBe("Maternity leave / – / – / 2019 / 2020");
  });

  it.for([
    ["Nov. 2021 – auj.", "2021-11", true],
    ["Van Driver / FlexHand Haulage / Hull / Summer 2015", "2015", false],
  ] as const)("reads the dates of “%s”", async ([row, start, isCurrent], { expect }) => {
    const { cv } = await fieldsOfText(`${header}Experience\n${row}\nRoad Sweeper`);
    expect(cv.experience[0]).toMatchObject({ start, isCurrent });
  });
});

describe("lists with labels and marks", () => {
  it.for(["Tâches :", "Duties:"])("leave “%s” out of the bullets", async (label, { expect }) => {
    const { cv } = await fieldsOfText(`${header}Experience
Joiner
Moorcroft Kitchens, York
2019 – 2021
${label}
• Fitted 400 kitchens`);
    expect(cv.experience[0]?.bullets).toEqual(["Fitted 400 kitchens"]);
  });

  it("keep a certificate behind a list mark whole", async ({ expect }) => {
    const { cv } = await fieldsOfText(`${header}Habilitations
• Habilitations B2V, BR, BC
• FIMO / FCO à jour (2023)`);
    expect(cv.certificates).toEqual(["Habilitations B2V, BR, BC", "FIMO / FCO à jour (2023)"]);
  });
});
