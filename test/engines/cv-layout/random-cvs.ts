import fc from "fast-check";
import type { CvContent, CvEntry, CvItem } from "../../../src/engines/cv-layout/cv-content";
import type { Language } from "../../../src/platform/language";

/** They are words of CVs that a reader can tell apart: posts, employers, towns, degrees, skills. */
const words = {
  fr: {
    names: ["Solène Aubrac-Tillier", "Théo Marchadier", "Maëlys Le Goff", "Ugo N’Diaye-Quentin"],
    titles: [
      "Infirmière de nuit",
      "Infirmière en réanimation",
      "Développeuse web",
      "Comptable",
      "Chef de projet informatique",
      "Responsable administrative et financière",
      "Technicien de maintenance",
      "Assistante de direction",
    ],
    firms: [
      "CHU de Valserre",
      "Clinique des Trois Fontaines",
      "Société Brévelard",
      "Groupe Quintal",
      "Atelier Mirebeau SARL",
      "Mairie de Pont-Aubert",
      "Agence Mistral Santé",
      "Laboratoires Oriane",
    ],
    towns: ["Béziers", "Lyon", "Nantes", "Sète", "Rennes", "Grenoble"],
    degrees: [
      "Master Génie logiciel",
      "Licence de soins infirmiers",
      "BTS Comptabilité et gestion",
      "Baccalauréat scientifique",
    ],
    schools: [
      "Université de Haute-Lande",
      "Lycée Jean-Moulin",
      "IUT de Valserre",
      "École des Aulnes",
    ],
    skills: [
      "Excel",
      "Gestion de projet",
      "Triage",
      "Hémodialyse",
      "C++",
      "PostgreSQL",
      "Éducation thérapeutique",
      "Relation client",
      "SAP",
      "Paie",
      "Audit interne",
      "Node.js",
    ],
    groups: ["Métier", "Outils", "Méthodes"],
    certificates: [
      "Attestation de premiers secours",
      "Certificat Voltaire",
      "Habilitation électrique",
    ],
    languages: ["Français (langue maternelle)", "Anglais (C1)", "Espagnol (B2)", "Allemand (A2)"],
    openings: [
      "Prise en charge de 12 patients par jour",
      "Réduction des délais de facturation de 30 %",
      "Mise en place d’un protocole de transmission",
      "Encadrement d’une équipe de six personnes",
      "Migration de 40 serveurs sans interruption de service",
      "Suivi d’un budget de 450 000 euros",
    ],
    endings: [
      "avec les cadres de santé de tout le pôle",
      "en lien avec les fournisseurs de la région",
      "dans le respect des délais et des coûts annoncés au départ",
      "auprès de vingt-cinq établissements de l’agglomération, y compris les jours fériés",
      "grâce à un outil interdépartemental d’anticonstitutionnellement bonne facture",
    ],
    summaries: [
      "Professionnelle depuis onze ans, à l’aise dans l’urgence comme dans l’accompagnement des familles.",
      "Après dix ans de terrain, je cherche un poste de jour dans une équipe à taille humaine, où la qualité compte.",
    ],
    projects: ["Carnet de bord ouvert", "Jardin partagé des Aulnes"],
  },
  en: {
    names: ["Ada Fontanel", "Alma Fairbrook", "Rory O’Dell-Hartigan", "Ines Quist"],
    titles: [
      "Senior software engineer",
      "Backend developer",
      "Staff nurse",
      "Office manager",
      "Marketing assistant",
      "Data analyst",
      "Warehouse supervisor",
      "Financial controller",
    ],
    firms: [
      "Quillmark Systems Ltd",
      "Harrowgate Data Ltd",
      "Northwind Robotics Inc",
      "Thornbury Hospital Trust",
      "Tallis Software",
      "Bramble Logistics Group",
      "Otterbank plc",
      "Vesper Analytics",
    ],
    towns: ["Leeds", "Bristol", "Manchester", "Glasgow", "Oxford", "York"],
    degrees: [
      "BSc Computer Science",
      "MSc Data Engineering",
      "BA Business Studies",
      "Diploma in Adult Nursing",
    ],
    schools: [
      "University of Thornbury",
      "Harrow Vale College",
      "University of Eastmere",
      "Bramley School",
    ],
    skills: [
      "Python",
      "Go",
      "PostgreSQL",
      "Kubernetes",
      "C++",
      "Stock control",
      "Budgeting",
      "Wound care",
      "Continuous delivery",
      "Node.js",
      "Excel",
      "Public speaking",
    ],
    groups: ["Core", "Tools", "Methods"],
    certificates: [
      "AWS Solutions Architect Associate",
      "Certified Kubernetes Administrator",
      "First Aid at Work",
    ],
    languages: ["English (native)", "French (B2)", "Spanish (A2)", "German (C1)"],
    openings: [
      "Cut the time of the nightly billing run from 4 hours to 35 minutes",
      "Led a team of five through the move of 120 services",
      "Wrote the library of forms that 14 teams use",
      "Reduced the cost of storage by 28 % in one quarter",
      "Trained 40 colleagues in the new system",
      "Managed a budget of 450,000 pounds",
    ],
    endings: [
      "without a minute of downtime",
      "by moving sixty queries to batches that run at night",
      "together with partners in three countries and their counterrevolutionary tooling",
      "on every ward of the hospital",
      "while keeping every promise of the service agreement that customers had signed",
    ],
    summaries: [
      "Engineer with twelve years of backend work, who likes small services and honest dashboards.",
      "Reliable colleague with a decade in busy teams, looking for a role where quality counts more than noise.",
    ],
    projects: ["Open ledger", "Garden of the commons"],
  },
} as const;

const points = fc.integer({ min: 1, max: 1000 });

type Draft = { readonly text: string; readonly points: number; readonly isPinned: boolean };

const isPinned = fc.integer({ min: 0, max: 60 }).map((lot) => lot === 0);

const draft = (texts: readonly string[]) =>
  fc.record({ text: fc.constantFrom(...texts), points, isPinned });

const some = (texts: readonly string[], most: number) =>
  fc.uniqueArray(draft(texts), { maxLength: most, selector: ({ text }) => text });

const month = fc.integer({ min: 1, max: 12 }).map((number) => String(number).padStart(2, "0"));

const lineIn = (language: Language) => {
  const { openings, endings } = words[language];
  return fc
    .tuple(fc.constantFrom(...openings), fc.constantFrom("", ...endings), points, isPinned)
    .map(([opening, ending, worth, pinned]): Draft => {
      return { text: [opening, ending].filter(Boolean).join(" "), points: worth, isPinned: pinned };
    });
};

/** It is a career without gaps or overlaps: each post ends before the next one begins. */
const postsIn = (language: Language, mostLines: number) => {
  const { titles, firms, towns } = words[language];
  return fc.array(
    fc.record({
      title: fc.constantFrom(...titles),
      organisation: fc.constantFrom(...firms),
      place: fc.constantFrom(...towns),
      months: fc.tuple(month, month),
      worth: points,
      lines: fc.uniqueArray(lineIn(language), {
        minLength: 1,
        maxLength: mostLines,
        selector: ({ text }) => text,
      }),
    }),
    { minLength: 1, maxLength: 9 },
  );
};

type Post = {
  readonly title: string;
  readonly organisation: string;
  readonly place: string;
  readonly months: readonly [string, string];
  readonly worth: number;
  readonly lines: readonly Draft[];
};

const itemsOf = (drafts: readonly Draft[], id: string): CvItem[] =>
  drafts.map((each, index) => ({ ...each, id: `${id}${index}` }));

const toEntry = (post: Post, index: number): CvEntry => {
  const year = 2024 - 2 * index;
  return {
    id: `x${index}`,
    title: post.title,
    organisation: post.organisation,
    place: post.place,
    start: `${year - 1}-${post.months[0]}`,
    end: index === 0 ? null : `${year}-${post.months[1]}`,
    isCurrent: index === 0,
    points: post.worth,
    isPinned: false,
    lines: itemsOf(post.lines, `x${index}l`),
  };
};

/** It is a plausible CV in a language, from a short one to one that fills three pages. */
export const aCvIn = (language: Language): fc.Arbitrary<CvContent> => {
  const own = words[language];
  return fc
    .record({
      name: fc.constantFrom(...own.names),
      title: fc.constantFrom(...own.titles),
      city: fc.constantFrom(...own.towns),
      summary: fc.option(draft(own.summaries)),
      posts: fc.oneof(postsIn(language, 6), postsIn(language, 30)),
      skills: some(own.skills, 12),
      cut: fc.integer({ min: 1, max: 11 }),
      degrees: some(own.degrees, 4),
      certificates: some(own.certificates, 3),
      languages: some(own.languages, 4),
      projects: some(own.projects, 2),
    })
    .map(({ posts, summary, skills, cut, degrees, certificates, languages, projects, ...cv }) => ({
      ...cv,
      language,
      email: `${cv.name.toLowerCase().replaceAll(/[^a-z]+/g, ".")}@courriel.example`,
      phone: language === "fr" ? "06 39 98 45 67" : "+44 7700 900123",
      links: ["linkedin.com/in/une-personne-fictive", "github.com/personne-fictive"],
      photo: null,
      summary: summary && { ...summary, id: "summary" },
      experiences: posts.map(toEntry),
      projects: projects.map(({ text, points: worth, isPinned: pinned }, index) => ({
        id: `p${index}`,
        title: text,
        organisation: null,
        place: null,
        start: "2021",
        end: "2022",
        isCurrent: false,
        points: worth,
        isPinned: pinned,
        lines: itemsOf(
          [{ text: own.openings[index] ?? "", points: 300, isPinned: false }],
          `p${index}l`,
        ),
      })),
      skills: [skills.slice(0, cut), skills.slice(cut)]
        .filter((group) => group.length > 0)
        .map((group, index) => ({
          id: `g${index}`,
          name: own.groups[index] ?? null,
          skills: itemsOf(group, `g${index}s`),
        })),
      education: degrees.map(({ text, points: worth, isPinned: pinned }, index) => ({
        id: `d${index}`,
        degree: text,
        school: own.schools[index] ?? null,
        start: String(2010 - 3 * index),
        end: String(2013 - 3 * index),
        points: worth,
        isPinned: pinned,
      })),
      certificates: itemsOf(certificates, "c"),
      languages: itemsOf(languages, "l"),
    }));
};

export const aCv: fc.Arbitrary<CvContent> = fc
  .constantFrom<Language>("fr", "en")
  .chain((language) => aCvIn(language));
