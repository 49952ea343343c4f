import { exampleAnalysisId } from "./examples";

export const exampleCvId = "5f0d0a0e-3a3d-4c53-9a53-6d4f1b6a7c21";

const metadata = {
  generator_type: "v2_widgets",
  widgets_total: 25,
  widgets_filtered: 18,
  generator_model: "atelier-built-in",
  generator_version: "1.0.0",
  relevance_scoring_applied: true,
  advanced_scoring_applied: true,
  fitted_template: "tech",
  pages: 1,
  fill: 0.91,
  basis: "tailored",
  worth: { terms: 5, highPriority: 9 },
  untailored_worth: { terms: 4, highPriority: 6 },
  warnings: [],
};

const cvData = {
  profil: {
    prenom: "Camille",
    nom: "Exemple",
    titre: "Développeuse full stack",
    titre_principal: "Développeuse full stack",
    email: "camille@exemple.example",
    telephone: null,
    localisation: "Lyon",
    linkedin: null,
    github: null,
    portfolio: null,
    elevator_pitch: null,
    photo_url: null,
  },
  experiences: [
    {
      id: "work:nimbus",
      poste: "Développeuse",
      entreprise: "Nimbus Cartes",
      lieu: null,
      date_debut: "2021-03",
      date_fin: null,
      actuel: true,
      realisations: ["Réécrit en React une application de 50 000 abonnés"],
    },
  ],
  projets: [],
  competences: { techniques: ["React"], soft_skills: [] },
  formations: [],
  certifications: [],
  langues: [{ langue: "Anglais", niveau: "C1" }],
  clients_references: { clients: [], secteurs: [] },
};

export const exampleResume = {
  basics: { name: "Camille Exemple", label: "Développeuse full stack", profiles: [] },
  work: [
    {
      id: "nimbus",
      name: "Nimbus Cartes",
      position: "Développeuse",
      startDate: "2021-03",
      highlights: ["Réécrit en React une application de 50 000 abonnés"],
    },
  ],
  projects: [],
  skills: [{ id: "web", name: "Web", keywords: ["React"] }],
  education: [],
  certificates: [],
  languages: [{ language: "Anglais", fluency: "C1" }],
  interests: [],
};

export const exampleGenerated = {
  success: true,
  cvId: exampleCvId,
  cvData,
  metadata,
  template: "tech",
  includePhoto: false,
};

export const exampleCvHead = {
  cvId: exampleCvId,
  analysisId: exampleAnalysisId,
  jobTitle: "Développeuse full stack",
  company: "Atelier Brumeval",
  matchScore: 72,
  template: "tech",
  metadata,
  createdAt: "2026-11-30T04:00:00.000Z",
  updatedAt: "2026-11-30T04:00:00.000Z",
};

const line = {
  id: "work:nimbus:highlight:1",
  kind: "achievement",
  parentId: "work:nimbus",
  text: "Réécrit en React une application de 50 000 abonnés",
  relevance: 95,
  advanced: 74,
  parts: { relevance: 95, ats: 35, metrics: 20, recency: 100, seniority: 70 },
  requirements: [{ quote: "React", level: "must", kind: "skill", start: 40, strength: 1 }],
  costPoints: 896,
};

export const exampleCv = {
  success: true,
  generation: {
    ...exampleCvHead,
    choices: {
      template: "tech",
      includePhoto: false,
      pages: 1,
      minScore: 50,
      maxExperiences: 6,
      maxBulletsPerExperience: 6,
      pinned: [],
      excluded: [],
    },
    cvData,
    fill: 0.91,
    kept: [{ ...line, isPinned: false }],
    leftOut: [
      {
        ...line,
        id: "work:nimbus:highlight:2",
        text: "Organisé le déménagement du bureau",
        relevance: 55,
        requirements: [],
        costPoints: 14,
        heightPt: 15,
        reason: "no-room",
      },
    ],
    receipts: null,
  },
};
