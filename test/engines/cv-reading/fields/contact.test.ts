import { describe, it } from "vitest";
import { fieldsOfText } from "./fields-of-text";

const body = `
Experience
Baker\t2018 – 2022
Crumb & Daughters, Oxford
• Shaped 200 loaves a day`;
const read = async (header: string) => (await fieldsOfText(`${header}\n${body}`)).cv;

describe("contact data of a CV", () => {
  it.for([
    ["Alma Fairbrook\nBaker\nalma.fairbrook@example.org", "alma.fairbrook@example.org"],
    [
      "Alma Fairbrook\nE-mail : alma@courriel.example.com | 07700 900123",
      "alma@courriel.example.com",
    ],
    ["Alma Fairbrook\nalma.fairbrook@exam\nple.com\nOxford", "alma.fairbrook@example.com"],
    ["Alma Fairbrook\nalma.fairbrook@\nexample.com\nOxford", "alma.fairbrook@example.com"],
    ["Alma Fairbrook\nalma@example.org\nGalway\nlinkedin.com/in/alma-fictive", "alma@example.org"],
    ["Alma Fairbrook\nalma@mail.example.com\nalmabakes.example.org", "alma@mail.example.com"],
  ])("gives the whole address of %j", async ([header = "", email], { expect }) => {
    expect((await read(header)).email).toBe(email);
  });

  it.for([
    ["+33 (0)6 39 98 66 65", "+33 (0)6 39 98 66 65"],
    ["Tél. : 06\u00a039\u00a098\u00a066\u00a065", "06 39 98 66 65"],
    ["Mobile: 07700 900123 (evenings)", "07700 900123"],
    ["(415) 555-0144", "(415) 555-0144"],
    ["415.555.0101 | alma@example.org", "415.555.0101"],
    ["0041 79 555 01 01", "0041 79 555 01 01"],
  ])("finds the number in %j", async ([header = "", phone], { expect }) => {
    expect((await read(`Alma Fairbrook\n${header}`)).phone).toBe(phone);
  });

  it.for(["01/2019 - 02/2020", "2015 – 2019 – 2022", "SIRET 12345"])(
    "takes %j for no number",
    async (header, { expect }) => {
      expect((await read(`Alma Fairbrook\n${header}`)).phone).toBeNull();
    },
  );

  it.for([
    ["12 rue des Lilas, 69003 Lyon", "Lyon"],
    ["Adresse : 4 bis impasse du Four, 29200 Brest", "Brest"],
    ["Bristol, UK", "Bristol"],
    ["14 Mill Lane, Leeds LS1 4AP", "Leeds"],
    ["Smallbridge, United Kingdom", "Smallbridge"],
    ["Annecy (74)", "Annecy"],
    ["Location: Oakhampton", "Oakhampton"],
    ["alma@example.org 07700 900123 Béthune", "Béthune"],
  ])("finds the town in %j", async ([header = "", city], { expect }) => {
    expect((await read(`Alma Fairbrook\n${header}`)).city).toBe(city);
  });

  it.for([
    ["ALMA FAIRBROOK\nBaker\nalma.fairbrook@example.org", "ALMA FAIRBROOK"],
    [
      "Curriculum vitae\nPierre-Yves d’Argental\nBoulanger\npy.dargental@example.org",
      "Pierre-Yves d’Argental",
    ],
    ["Baker and Pastry Chef\nMaria van der Loo\nmaria.vanderloo@example.org", "Maria van der Loo"],
    ["Dr Alma Fairbrook\ncontact@example.org", "Alma Fairbrook"],
    ["Nom : Alma Fairbrook\ncontact@example.org", "Alma Fairbrook"],
    ["Łucja Óskarsdóttir\nlucja@example.org", "Łucja Óskarsdóttir"],
  ])("finds the name in %j", async ([header = "", name], { expect }) => {
    expect((await read(header)).name).toBe(name);
  });

  it("finds the headline under the name, and not the town", async ({ expect }) => {
    const cv = await read("Alma Fairbrook\nOxford\nArtisan Baker\nalma@example.org");
    expect(cv.title).toBe("Artisan Baker");
  });
});
