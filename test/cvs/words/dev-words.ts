import { englishHeadings, frenchHeadings } from "./headings";
import { englishCities, englishFamily, englishGiven, englishStreets } from "./people";
import { frenchCities, frenchFamily, frenchGiven, frenchStreets } from "./people";
import type { CvWords } from "./trade";
import { englishTrades } from "./trades-en";
import { frenchTrades } from "./trades-fr";

const french: CvWords = {
  lang: "fr",
  trades: frenchTrades,
  given: frenchGiven,
  family: frenchFamily,
  cities: frenchCities,
  streets: frenchStreets,
  country: "France",
  tails: [
    ", en lien avec les services techniques et la direction régionale",
    ", avec un suivi hebdomadaire des indicateurs et une présentation mensuelle en comité",
    ", dans un contexte de forte croissance et d’ouverture de trois nouveaux sites",
    " afin de garantir la qualité du service rendu et le respect des délais annoncés",
  ],
  summaries: [
    "{title} avec {years} ans de pratique, à l’aise en équipe et attentif aux détails. Recherche un poste stable en région, avec des responsabilités progressives.",
    "Fort de {years} années d’expérience, je souhaite mettre mon sens de l’organisation au service d’une structure à taille humaine. Points forts : {skill}, écoute et ténacité.",
    "Passionnée par mon métier depuis {years} ans, j’aime transmettre, apprendre et simplifier ce qui peut l’être.",
  ],
  languages: ["Anglais", "Espagnol", "Allemand", "Italien", "Portugais", "Arabe"],
  levels: ["B2", "C1", "courant", "notions", "A2", "intermédiaire", "bilingue"],
  interests: [
    "randonnée",
    "chorale",
    "apiculture",
    "photographie argentique",
    "course à pied",
    "échecs",
    "jardinage",
    "cinéma italien",
  ],
  skillGroups: ["Techniques", "Outils", "Méthodes", "Qualités"],
  labels: { phone: "Tél.", email: "E-mail", address: "Adresse" },
  headings: frenchHeadings,
};

const english: CvWords = {
  lang: "en",
  trades: englishTrades,
  given: englishGiven,
  family: englishFamily,
  cities: englishCities,
  streets: englishStreets,
  country: "UK",
  tails: [
    ", working closely with finance, operations and two external suppliers",
    ", reporting every month to the leadership team on cost, quality and delivery",
    " while the business doubled in size and opened three further sites in the region",
    " so that the service could be kept open through the busiest weeks of the year",
  ],
  summaries: [
    "{title} with {years} years of practice, calm under pressure and fond of clear writing. Looking for a stable role with growing responsibilities.",
    "Over {years} years I have learnt to listen first and to finish what I start. Known for {skill}, patience and a sense of humour.",
    "Dependable and curious, with {years} years behind me in fast-moving places, I now want to mentor others and keep learning.",
  ],
  languages: ["French", "Spanish", "German", "Polish", "Welsh", "Hindi"],
  levels: ["B2", "fluent", "basic", "C1", "conversational", "intermediate", "native"],
  interests: [
    "hill walking",
    "choir",
    "beekeeping",
    "film photography",
    "parkrun",
    "chess",
    "allotment gardening",
    "pottery",
  ],
  skillGroups: ["Technical", "Tools", "Methods", "Personal"],
  labels: { phone: "Phone", email: "Email", address: "Address" },
  headings: englishHeadings,
};

export const devWords: readonly CvWords[] = [french, english];
