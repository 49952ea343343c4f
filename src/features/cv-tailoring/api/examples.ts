export const exampleAnalysisId = "0b8f4f52-7a55-4f0e-9a0d-1f7c0f0c6a11";

const offer = {
  title: "Développeuse full stack",
  company: "Atelier Brumeval",
  keywords: ["React", "TypeScript"],
  missing_keywords: ["GraphQL"],
};

export const exampleWidgets = {
  success: true,
  widgets: {
    profil_summary: {
      prenom: "Camille",
      nom: "Exemple",
      titre_principal: "Développeuse full stack",
      localisation: "Lyon",
    },
    job_context: {
      company: offer.company,
      job_title: offer.title,
      match_score: 72,
      keywords: offer.keywords,
    },
    widgets: [
      {
        id: "work:nimbus:highlight:1",
        type: "experience_bullet",
        section: "experiences",
        text: "Réécrit en React une application de 50 000 abonnés",
        relevance_score: 95,
        sources: {
          rag_experience_id: "work:nimbus",
          rag_realisation_id: "work:nimbus:highlight:1",
          rag_path: "experiences[0].realisations[0]",
        },
        quality: { has_numbers: true, length: 50, grounded: true },
        writer: "built-in",
      },
    ],
    meta: { model: "atelier-built-in", created_at: "2026-11-30T04:00:00.000Z" },
  },
  metadata: {
    analysisId: exampleAnalysisId,
    generatedAt: "2026-11-30T04:00:00.000Z",
    widgetsCount: 1,
    model: "atelier-built-in",
    ragCompletenessScore: 78,
    optimalMinScore: 60,
    cached: false,
  },
  jobOfferContext: offer,
};
