import type { LetterCompanyFact } from "../../../../src/features/letters/compose";
import { hashOf } from "../../../../src/features/letters/compose/random";
import type { Language } from "../../../../src/platform/language";
import { companies } from "./company-names";

/** Labels as Wikidata has them, one after another: French and English. */
const industries: readonly (readonly [string, string])[] = [
  ["industrie aérospatiale", "aerospace industry"],
  ["maroquinerie", "leather goods"],
  ["services bancaires", "banking"],
  ["commerce de détail", "retail"],
  ["télécommunications", "telecommunications"],
  ["agroalimentaire", "food industry"],
  ["transport ferroviaire", "rail transport"],
  ["industrie pharmaceutique", "pharmaceutical industry"],
  ["construction navale", "shipbuilding"],
  ["presse écrite", "print media"],
  ["énergie électrique", "electric power"],
  ["logiciel", "software"],
  ["assurance", "insurance"],
  ["cosmétiques", "cosmetics"],
  ["semi-conducteurs", "semiconductors"],
  ["hôtellerie", "hospitality"],
  ["bâtiment et travaux publics", "civil engineering"],
  ["jeu vidéo", "video games"],
  ["gestion de l’eau", "water management"],
  ["édition musicale", "music publishing"],
  ["covoiturage", "carpooling"],
  ["arts de la table", "tableware"],
  ["verrerie", "glassmaking"],
  ["horlogerie", "watchmaking"],
  ["papeterie", "stationery"],
  ["métallurgie", "metallurgy"],
  ["intérim", "temporary staffing"],
  ["viticulture", "winegrowing"],
  ["ascenseurs", "lifts and escalators"],
  ["chocolaterie", "chocolate"],
  ["pneumatique", "tyres"],
];

const seats = (
  "Paris,Lyon,Nantes,Le Havre,Toulouse,Lille,Grenoble,Boulogne-Billancourt,Clermont-Ferrand,La Rochelle," +
  "Oslo,Amsterdam,Les Ulis,Évry,Annecy,Hambourg,Turin,Rennes,Dijon,Les Sables-d’Olonne,Yverdon,Osaka"
).split(",");

const trades: readonly (readonly [string, string])[] = [
  ["avions de ligne", "airliners"],
  ["cahiers et carnets", "notebooks"],
  ["montres de plongée", "diving watches"],
  ["bicyclettes pliantes", "folding bicycles"],
  ["confitures d’altitude", "mountain jams"],
  ["cartes marines", "nautical charts"],
  ["pianos droits", "upright pianos"],
  ["capteurs de pluie", "rainfall sensors"],
  ["voiles de régate", "racing sails"],
  ["parapluies de ville", "city umbrellas"],
  ["logiciels de comptabilité", "accounting software"],
  ["serrures électroniques", "electronic locks"],
  ["tracteurs de vigne", "vineyard tractors"],
  ["lunettes de glacier", "glacier goggles"],
  ["lampes de bureau", "desk lamps"],
  ["assurances pour artisans", "insurance for craftsmen"],
  ["wagons-lits", "sleeping cars"],
  ["encres végétales", "vegetable inks"],
  ["éoliennes flottantes", "floating turbines"],
];

/** Headings are put together, since no two companies print the same: what, and what of it. */
const headingSubjects: readonly (readonly [string, string])[] = [
  ["Des navires", "Ships"],
  ["Des ponts", "Bridges"],
  ["Des jardins", "Gardens"],
  ["Des moteurs", "Engines"],
  ["Des phares", "Lighthouses"],
  ["Des toits", "Rooftops"],
  ["Des fours", "Ovens"],
  ["Des violons", "Violins"],
  ["Des barrages", "Dams and weirs"],
  ["Des meubles", "Furniture"],
  ["Des chemins", "Footpaths"],
  ["Des tissus", "Fabrics"],
  ["Des horloges", "Clocks"],
  ["Des escaliers", "Staircases"],
  ["Des manteaux", "Overcoats"],
  ["Des fenêtres", "Windows"],
  ["Des casseroles", "Saucepans"],
  ["Des marionnettes", "Puppets"],
  ["Des fontaines", "Fountains"],
  ["Des tapis", "Carpets"],
  ["Des vergers", "Orchards"],
  ["Des théières", "Teapots"],
  ["Des tambours", "Drumkits"],
];

const headingPredicates: readonly (readonly [string, string])[] = [
  ["qui durent", "that last"],
  ["qui se réparent", "that can be mended"],
  ["pour les matins pluvieux", "for rainy mornings"],
  ["à portée de vélo", "within cycling distance"],
  ["sans gaspillage", "without waste"],
  ["qui tiennent parole", "that keep their promise"],
  ["pensés avec leurs voisins", "designed beside their neighbours"],
  ["pour plusieurs générations", "for several generations"],
  ["aux couleurs franches", "in honest colours"],
  ["qui respirent", "that breathe"],
  ["dessinés par des marins", "drawn by sailors"],
  ["nés d’un hiver froid", "born of a cold winter"],
  ["faits de bois flotté", "made of driftwood"],
  ["qui racontent une histoire", "that tell a story"],
  ["garantis contre l’ennui", "guaranteed against boredom"],
  ["taillés pour le silence", "cut for silence"],
  ["à l’épreuve du vent", "proof against the wind"],
];

/** Made-up facts about a company, as research gives them: other ones for every company, none of which is true. */
export function madeUpFacts(company: string, language: Language): LetterCompanyFact[] {
  const at = companies.indexOf(company);
  const turn = at < 0 ? hashOf(company) % 1000 : at + 1;
  const side = language === "fr" ? 0 : 1;
  const drawn = (pool: readonly (readonly [string, string])[], step: number) =>
    (pool[(turn * step) % pool.length] ?? ["", ""])[side];
  const host = `www.${hashOf(company).toString(36)}.example.com`;
  const year = String(1801 + ((turn * 37) % 222));
  const staff = (120 + ((turn * 7919) % 98_000)).toLocaleString(language).replaceAll(/\s/gu, " ");
  const seat = seats[(turn * 5) % seats.length] ?? "";
  const trade = drawn(trades, 3);
  const isFrench = language === "fr";
  const wikidata = (kind: string, text: string, quote: string) =>
    aCompanyFact({ id: `company:wikidata:${kind}:1`, kind, text, quote, language });
  const site = (kind: string, text: string, count = 1) =>
    aCompanyFact({
      id: `company:site:${kind}:${count}`,
      kind,
      text,
      quote: text,
      language,
      source_name: host,
      source_url: `https://${host}/`,
    });
  const industryFact = (industry: string, count: number) => ({
    ...wikidata(
      "industry",
      isFrench ? `secteur : ${industry}` : `industry: ${industry}`,
      isFrench ? `secteur d’activité : ${industry}` : `industry: ${industry}`,
    ),
    id: `company:wikidata:industry:${count}`,
  });
  const facts = [
    industryFact(drawn(industries, 7), 1),
    industryFact(drawn(industries, 11), 2),
    wikidata(
      "seat",
      isFrench ? `siège : ${seat}` : `headquarters: ${seat}`,
      isFrench ? `siège social : ${seat}` : `headquarters location: ${seat}`,
    ),
    wikidata(
      "founded",
      isFrench ? `fondée en ${year}` : `founded in ${year}`,
      isFrench ? `date de fondation : ${year}` : `inception: ${year}`,
    ),
    wikidata(
      "employees",
      isFrench ? `${staff} salariés (2024)` : `${staff} employees (2024)`,
      isFrench ? `nombre d’employés : ${staff} (2024)` : `employees: ${staff} (2024)`,
    ),
    site(
      "description",
      isFrench
        ? `${company} conçoit et vend des ${trade} dans toute l’Europe.`
        : `${company} designs and sells ${trade} throughout Europe.`,
    ),
    ...[1, 2, 3].map((count) =>
      site(
        "heading",
        `${drawn(headingSubjects, 5 * count)} ${drawn(headingPredicates, 3 * count)}`,
        count,
      ),
    ),
    wikidata("website", `https://${host}/`, `https://${host}/`),
  ];
  const summary = aCompanyFact({
    id: "company:wikipedia:summary:1",
    kind: "summary",
    text: isFrench
      ? `${company} est une entreprise spécialisée dans les ${trade}. Elle a changé de nom plusieurs fois.`
      : `${company} is a company that specialises in ${trade}. It has changed its name several times.`,
    source_name: isFrench ? "Wikipédia" : "Wikipedia",
    language,
  });
  // Half of the companies have an article; of the others only their own site says what they do.
  return turn % 2 === 0 ? facts : [{ ...summary, quote: summary.text }, ...facts];
}

export function aCompanyFact(overrides: Partial<LetterCompanyFact> = {}): LetterCompanyFact {
  return {
    id: "company:other",
    kind: "other",
    text: "Nantes",
    quote: "Nantes",
    source_name: "Wikidata",
    source_url: "https://www.wikidata.org/wiki/Q1",
    retrieved_at: "2026-01-05T10:00:00Z",
    ...overrides,
  };
}
