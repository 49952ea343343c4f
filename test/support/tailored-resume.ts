import { Resume } from "../../src/features/profile";

/** It is a plainly fictional member who answers most of what `offerText` asks. */
export const aTailoredResume = (changes: object = {}): Resume =>
  Resume.parse({
    basics: {
      name: "Camille Exemple",
      label: "Développeuse web",
      email: "camille@exemple.example",
      phone: "+33 1 99 00 12 34",
      summary:
        "Développeuse web depuis huit ans, j’aime les applications simples. J’ai mis React et TypeScript au service de trois équipes. Elle aime aussi la mer.",
      location: { city: "Nantes" },
      url: "https://camille.example",
    },
    work: [
      {
        id: "nimbus",
        name: "Nimbus Cartes",
        position: "Développeuse React",
        location: "Nantes",
        startDate: "2021-03",
        highlights: [
          "Réécrit en React et TypeScript une application de 50 000 abonnés",
          "Réduit de 40 % le temps de chargement des pages",
          "Organisé le déménagement du bureau",
        ],
        highlightIds: ["1", "2", "3"],
      },
      {
        id: "papeterie",
        name: "Papeterie Brumaire",
        position: "Vendeuse",
        startDate: "2012-01",
        endDate: "2014-06",
        highlights: ["Tenu la caisse du samedi", "Formé 4 vendeuses"],
        highlightIds: ["1", "2"],
      },
    ],
    projects: [
      {
        id: "marees",
        name: "Marées",
        description: "Un calendrier des marées en TypeScript.",
        highlights: ["Publié 12 versions en 2 ans"],
      },
    ],
    skills: [
      { id: "web", name: "Web", keywords: ["React", "TypeScript", "CSS"] },
      { id: "poterie", name: "Poterie", keywords: [] },
    ],
    education: [
      {
        id: "master",
        institution: "Université de Brumeval",
        studyType: "Master",
        area: "Informatique",
        startDate: "2009",
        endDate: "2011",
      },
    ],
    certificates: [{ id: "scrum", name: "Scrum Master", issuer: "Cercle Agile", date: "2020-01" }],
    languages: [
      { language: "Français", fluency: "langue maternelle" },
      { language: "Anglais", fluency: "C1" },
    ],
    ...changes,
  });
