export const exampleId = "0b8f4f52-7a55-4f0e-9a0d-1f7c0f0c6a11";

const summary = {
  id: exampleId,
  originalFileName: "Camille-Exemple.pdf",
  fileUrl: `/api/cv/${exampleId}/file`,
  fileType: "pdf",
  size: 48_213,
  status: "completed",
  score: 78,
  errorCode: null,
  errorMessage: null,
  processingTime: 640,
  createdAt: "2026-11-30T04:00:00.000Z",
  updatedAt: "2026-11-30T04:00:01.000Z",
};

export const exampleHistory = {
  success: true,
  analyses: [summary],
  total: 1,
  quota: { limit: 3, used: 1, remaining: 2, resetsAt: "2026-12-01T00:00:00.000Z" },
};

export const exampleRecord = {
  ...summary,
  scores: { readability: 86, content: 70, fit: null },
  strengths: ["The contact details are complete."],
  weaknesses: ["Two bullets begin without a verb."],
  missingSkills: [],
  improvements: [],
  atsCompatible: true,
  checks: [],
  needs: [],
  questions: [],
  extractedData: {
    name: "Camille Exemple",
    email: "camille@exemple.example",
    phone: null,
    city: "Lyon",
    links: [],
    title: "Software engineer",
    summary: null,
    skills: ["TypeScript"],
    languages: [],
    sections: ["Experience"],
    experience: [
      {
        title: "Lead engineer",
        company: "Nimbus Charts",
        city: null,
        start: "2021-03",
        end: null,
        isCurrent: true,
        bullets: ["Led a team of four."],
      },
    ],
    education: [],
    certificates: [],
    interests: [],
  },
  fields: [
    {
      path: "name",
      value: "Camille Exemple",
      page: 1,
      box: [56, 48, 180, 22],
      quote: "Camille Exemple",
      confidence: 0.98,
      alternatives: [],
    },
  ],
  warnings: [],
  optimizedVersion: null,
};

export const exampleOptimised = {
  success: true,
  optimizedVersion: "# Camille Exemple\n",
  changes: [
    {
      id: "skills-1",
      kind: "duplicate-skill",
      mends: ["duplicate-skill"],
      path: "skills[3]",
      before: "TypeScript, typescript",
      after: "TypeScript",
      reason: "A skill that stands twice looks careless.",
      gain: 2,
      isAccepted: true,
    },
  ],
  score: { before: 78, layout: 82, after: 84 },
  leftOut: [],
};
