const text =
  "Développeuse React (H/F)\nEntreprise : Atelier Brumeval\n\nProfil recherché\n- React indispensable\n- Anglais courant";

const at = (quote: string) => {
  const start = text.indexOf(quote);
  return { quote, start, end: start + quote.length };
};

export const exampleListedOffer = {
  id: "0b8f4f52-7a55-4f0e-9a0d-1f7c0f0c6a11",
  title: "Développeuse React",
  company: "Atelier Brumeval",
  location: null,
  contract: null,
  language: "fr" as const,
  url: null,
  createdAt: "2026-11-30T10:00:00.000Z",
  warnings: [],
  match_score: 50,
  match_level: "medium" as const,
};

export const exampleOffer = {
  ...exampleListedOffer,
  text,
  requirements: [
    {
      type: "skill" as const,
      level: "must" as const,
      value: "react",
      ...at("React indispensable"),
    },
    { type: "language" as const, level: "must" as const, value: "en C1", ...at("Anglais courant") },
  ],
  strengths: [
    {
      point: "React",
      match_percent: 100,
      partial: false,
      proof: "Refonte du site en React",
      fact_id: "work:1:highlight:1",
    },
  ],
  gaps: [
    {
      point: "Anglais courant",
      severity: "blocking" as const,
      suggestion:
        "The offer asks for “Anglais courant”. At which level do you speak this language?",
      profile_link: "/profile#languages",
      gain: 50,
    },
  ],
  missions: [],
  keywords: ["React"],
  missing_keywords: [],
};

export const exampleOfferText = text;
