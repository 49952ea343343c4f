import { Resume } from "../../src/features/profile";

/** They are words of made-up people and offers, one trade a row. */
const trades = [
  {
    title: "Développeuse web",
    skills: ["React", "TypeScript", "Node.js", "PostgreSQL", "Docker", "GraphQL", "CSS"],
    deeds: [
      "Réécrit en {skill} une application de {n} abonnés",
      "Réduit de {p} % le temps de réponse grâce à {skill}",
      "Formé {s} collègues à {skill}",
      "Rédigé la documentation de l’équipe",
    ],
    language: "fr",
  },
  {
    title: "Data engineer",
    skills: ["Python", "SQL", "Airflow", "Spark", "AWS", "Terraform", "Kafka"],
    deeds: [
      "Moved {n} tables to {skill} without an hour of downtime",
      "Cut the cost of {skill} by {p}%",
      "Led {s} engineers through a migration to {skill}",
      "Wrote the handbook of the team",
    ],
    language: "en",
  },
  {
    title: "Comptable",
    skills: ["Excel", "Sage", "SAP", "Paie", "Fiscalité", "Contrôle de gestion", "Power BI"],
    deeds: [
      "Clôturé les comptes de {s} sociétés avec {skill}",
      "Automatisé {p} % des rapprochements avec {skill}",
      "Suivi {n} factures par an",
      "Accueilli les nouveaux venus",
    ],
    language: "fr",
  },
  {
    title: "Nurse",
    skills: ["Triage", "Wound care", "Phlebotomy", "Medication administration", "CPR", "Excel"],
    deeds: [
      "Cared for {s} patients a shift, {skill} included",
      "Brought waiting times down by {p}%",
      "Trained {s} students in {skill}",
      "Kept the records of the ward",
    ],
    language: "en",
  },
] as const;

/** It is a sequence of whole numbers that is the same every time. */
function drawn(seed: number) {
  let state = (seed + 1) * 2_654_435_761;
  return (below: number) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 3_266_489_917) >>> 0;
    return state % below;
  };
}

const pick = <T>(items: readonly T[], draw: (below: number) => number): T =>
  items[draw(items.length)] as T;

export const tradeOf = (seed: number) => trades[seed % trades.length] as (typeof trades)[number];

export function aGeneratedResume(seed: number): Resume {
  const draw = drawn(seed);
  const { title, skills, deeds, language } = tradeOf(seed);
  const told = () =>
    pick(deeds, draw)
      .replace("{skill}", pick(skills, draw))
      .replace("{n}", String(1_000 + draw(90_000)))
      .replace("{p}", String(5 + draw(80)))
      .replace("{s}", String(2 + draw(30)));
  const posts = 1 + draw(6);
  return Resume.parse({
    basics: {
      name: `Dominique Exemple ${seed}`,
      label: title,
      email: `exemple-${seed}@exemple.example`,
      ...(draw(3) > 0 && {
        summary:
          language === "fr"
            ? `${title} depuis ${3 + draw(15)} ans. J’aime ${pick(skills, draw)} et les équipes calmes.`
            : `${title} for ${3 + draw(15)} years. I like ${pick(skills, draw)} and calm teams.`,
      }),
    },
    work: Array.from({ length: posts }, (_, index) => ({
      id: `post-${index}`,
      name: `Maison ${String.fromCharCode(65 + index)}${seed}`,
      position: draw(3) === 0 ? pick(trades, draw).title : title,
      startDate: `${2024 - 3 * index}-0${1 + draw(9)}`,
      ...(index > 0 && { endDate: `${2027 - 3 * index}-01` }),
      highlights: Array.from({ length: draw(9) }, told),
    })),
    skills: [
      { id: "main", name: title, keywords: skills.filter(() => draw(3) > 0) },
      { id: "other", name: pick(trades, draw).skills[0], keywords: [] },
    ],
    education: [
      {
        id: "d",
        institution: "Université de Brumeval",
        studyType: "Master",
        area: title,
        endDate: "2012",
      },
    ],
    languages: [
      { language: language === "fr" ? "Français" : "English", fluency: "C2" },
      { language: language === "fr" ? "Anglais" : "French", fluency: "B2" },
    ],
  });
}

export function aGeneratedOffer(seed: number): string {
  const draw = drawn(seed + 10_000);
  const { title, skills, language } = tradeOf(seed);
  const musts = skills.filter(() => draw(2) > 0);
  const wishes = skills.filter((skill) => !musts.includes(skill)).slice(0, 2);
  const lines = (items: readonly string[]) => items.map((item) => `- ${item}`);
  return language === "fr"
    ? [
        title,
        "",
        "Profil recherché",
        ...lines(musts),
        `- ${2 + draw(8)} ans d’expérience`,
        "- Anglais courant",
        "",
        "Serait un plus",
        ...lines(wishes),
      ].join("\n")
    : [
        title,
        "",
        "Requirements",
        ...lines(musts),
        `- ${2 + draw(8)} years of experience`,
        "- Fluent French",
        "",
        "Nice to have",
        ...lines(wishes),
      ].join("\n");
}
