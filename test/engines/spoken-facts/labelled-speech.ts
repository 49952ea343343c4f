export type LabelledSentence = {
  readonly language: "en" | "fr";
  readonly said: string;
  /** Each is the kind and a name of the thing, as a reader of the sentence would put it; a post has its employer and years. */
  readonly facts: readonly string[];
};

const en = (said: string, ...facts: readonly string[]): LabelledSentence => ({
  language: "en",
  said,
  facts,
});
const fr = (said: string, ...facts: readonly string[]): LabelledSentence => ({
  language: "fr",
  said,
  facts,
});

/** The sentences were written and labelled before any rule had read them. */
export const labelledSpeech: readonly LabelledSentence[] = [
  en(
    "So I worked at Northwind Bakeries from 2015 to 2019 as a production planner.",
    "post: production planner, Northwind Bakeries, 2015, 2019",
  ),
  en(
    "I've been using Python and PostgreSQL every day for six years.",
    "skill: Python",
    "skill: PostgreSQL",
    "years: 6",
  ),
  en("I speak Spanish fluently and a little Italian.", "language: es", "language: it"),
  en("I don't know any Java, to be honest."),
  en("My brother is a certified welder and he runs his own workshop."),
  en("Have you ever worked with SAP?"),
  en(
    "I have a master's degree in chemistry from the University of Leeds.",
    "degree: master's degree in chemistry",
  ),
  en("I passed my PMP last spring.", "certificate: PMP"),
  en("Next year I'd like to learn Kubernetes."),
  en("I have twelve years of experience in accounting.", "years: 12", "skill: accounting"),
  en(
    "She taught me how to do payroll, and since then I have done payroll for forty people.",
    "skill: payroll",
  ),
  en(
    "Well, I was a nurse at Saint Brannoc Hospital between 2010 and 2016, mostly in intensive care.",
    "post: nurse, Saint Brannoc Hospital, 2010, 2016",
    "skill: intensive care",
  ),
  en(
    "Since 2021 I've been working as a site manager for Harrow and Finch.",
    "post: site manager, Harrow and Finch, 2021, today",
  ),
  en("Docker is a great tool, everybody says so."),
  en("If I had studied German, I would have moved to Berlin."),
  en(
    "I hold a forklift licence and I drive reach trucks all day.",
    "certificate: forklift licence",
    "skill: reach trucks",
  ),
  en("We never used Terraform, but I set up Ansible on all of our servers.", "skill: Ansible"),
  en("I got 910 on the TOEIC.", "certificate: TOEIC 910"),
  en("I graduated in law in 2012 from Exeter.", "degree: law"),
  en("You should put Excel on your CV."),
  fr(
    "J’ai travaillé chez Boulanger-Martel de 2012 à 2018 comme chef d’équipe.",
    "post: chef d’équipe, Boulanger-Martel, 2012, 2018",
  ),
  fr("Je parle anglais couramment et j’ai des notions d’allemand.", "language: en", "language: de"),
  fr("Je ne connais pas du tout Photoshop."),
  fr("Mon frère est électricien, il a son habilitation depuis dix ans."),
  fr("Est-ce que vous maîtrisez Excel ?"),
  fr("J’ai un BTS comptabilité que j’ai eu en 2009 à Rennes.", "degree: BTS comptabilité"),
  fr("L’année prochaine, je voudrais apprendre Docker."),
  fr("Ça fait quinze ans que je fais de la plomberie.", "years: 15", "skill: plomberie"),
  fr(
    "Depuis 2020, je suis responsable de magasin chez Pré Vert.",
    "post: responsable de magasin, Pré Vert, 2020, today",
  ),
  fr(
    "J’ai passé mon CACES 3 et j’ai le permis C.",
    "certificate: CACES 3",
    "certificate: permis C",
  ),
  fr("Elle gère la paie de tout le groupe."),
  fr(
    "Au quotidien j’utilise Sage et je fais la saisie comptable.",
    "skill: Sage",
    "skill: saisie comptable",
  ),
  fr(
    "Je n’ai jamais fait de soudure, mais j’ai fait de la chaudronnerie pendant huit ans.",
    "skill: chaudronnerie",
    "years: 8",
  ),
  fr(
    "J’ai obtenu mon diplôme d’État d’infirmière en 2014, à l’IFSI de Brest.",
    "degree: diplôme d’État d’infirmière",
  ),
  fr("Si j’avais appris l’espagnol, je serais partie à Madrid."),
  fr(
    "J’étais cariste chez Norlog entre 2016 et 2019, puis j’ai géré les stocks.",
    "post: cariste, Norlog, 2016, 2019",
    "skill: stocks",
  ),
  fr("Ma collègue parle couramment le portugais, moi pas."),
  fr("J’ai sept ans d’expérience en cuisine collective.", "years: 7", "skill: cuisine collective"),
  fr("On m’a dit que Kubernetes était compliqué."),
  fr("J’ai le DELF B2 et je suis bilingue en arabe.", "certificate: DELF B2", "language: ar"),
];

/** They were written and labelled once the rules knew the first set, and read once before the rules learned from them. */
export const laterSpeech: readonly LabelledSentence[] = [
  en(
    "Yeah, so before that I spent four years at Copperfield Logistics as a warehouse supervisor, from 2011 to 2015.",
    "post: warehouse supervisor, Copperfield Logistics, 2011, 2015",
  ),
  en(
    "At the moment I mostly write TypeScript and a bit of Rust.",
    "skill: TypeScript",
    "skill: Rust",
  ),
  en("My wife speaks Mandarin, and she teaches it at the weekend."),
  en("I'm fluent in Portuguese and I get by in Dutch.", "language: pt", "language: nl"),
  en("To be fair I never really learned how to use AutoCAD."),
  en("I did my bachelor's in economics at Durham in 2008.", "degree: bachelor's in economics"),
  en("I've got my HGV licence and my ADR.", "certificate: HGV licence", "certificate: ADR"),
  en("They wanted somebody with Kubernetes and Terraform."),
  en("I managed the payroll for two hundred people.", "skill: payroll"),
  en("Could you tell us about your experience with Salesforce?"),
  en("I've worked in hospitality for about nine years.", "years: 9"),
  en("I was thinking of doing a master's in psychology."),
  en("I'm a certified scrum master, since 2017.", "certificate: certified scrum master"),
  en("Our accountant uses Xero, I only send her the invoices."),
  en(
    "I coded the whole thing in Python, with a PostgreSQL database behind it.",
    "skill: Python",
    "skill: PostgreSQL",
  ),
  en("Excellent written and spoken German.", "language: de"),
  fr(
    "Alors, de 2008 à 2013, j’étais aide-soignante à la clinique des Tilleuls.",
    "post: aide-soignante, clinique des Tilleuls, 2008, 2013",
  ),
  fr(
    "Chez Ferrand et Fils, entre 2014 et 2020, j’ai travaillé comme menuisier.",
    "post: menuisier, Ferrand et Fils, 2014, 2020",
  ),
  fr(
    "Je suis trilingue, français, anglais, italien.",
    "language: fr",
    "language: en",
    "language: it",
  ),
  fr("J’ai jamais touché à SAP, je vous le dis franchement."),
  fr(
    "J’ai une licence de droit et un master en droit social.",
    "degree: licence de droit",
    "degree: master en droit social",
  ),
  fr("Mon chef voulait que tout le monde passe le CACES."),
  fr("Je code en Java et en Kotlin depuis six ans.", "skill: Java", "skill: Kotlin", "years: 6"),
  fr("J’aimerais bien passer le permis D un jour."),
  fr("J’ai fait dix ans de mécanique automobile.", "years: 10", "skill: mécanique automobile"),
  fr("Vous connaissez Photoshop et InDesign, je suppose."),
  fr(
    "Je tiens la comptabilité fournisseurs et je fais les déclarations de TVA.",
    "skill: comptabilité fournisseurs",
    "skill: déclarations de TVA",
  ),
  fr("Anglais professionnel, allemand scolaire.", "language: en", "language: de"),
  fr("Mon CAP de boulanger, je l’ai eu en 2006.", "degree: CAP de boulanger"),
  fr("Il paraît que Docker est plus simple."),
];

/** They were written and labelled once the rules knew the first two sets, and no rule has learned from them. */
export const lastSpeech: readonly LabelledSentence[] = [
  en(
    "I joined Tidewater Foods in 2013 and I stayed there until 2021, as head of purchasing.",
    "post: head of purchasing, Tidewater Foods, 2013, 2021",
  ),
  en("Honestly, Excel is where I'm strongest.", "skill: Excel"),
  en(
    "Between 2005 and 2009 I taught maths at Larkfield School.",
    "post: Larkfield School, 2005, 2009",
  ),
  en("I speak French, my mother tongue is Wolof.", "language: fr", "language: wo"),
  en(
    "I build websites in React and I also do some Node.js on the side.",
    "skill: React",
    "skill: Node.js",
  ),
  en("He's got fifteen years of experience in logistics."),
  en("I have an MBA, I got it in 2016.", "degree: MBA"),
  en("I lost my driving licence two years ago."),
  en("What I'd need is some training in SQL."),
  en("I've been a forklift driver for ten years.", "years: 10"),
  en("The job asked for fluent German and I don't speak a word of it."),
  en(
    "I am certified in first aid and I did food hygiene level two.",
    "certificate: first aid",
    "certificate: food hygiene level two",
  ),
  fr(
    "Je travaille à la mairie de Saint-Orens depuis 2016, comme agent d’accueil.",
    "post: agent d’accueil, mairie de Saint-Orens, 2016, today",
  ),
  fr("J’ai mon permis B et le CACES R489.", "certificate: permis B", "certificate: CACES R489"),
  fr("Je suis diplômée en psychologie, de l’université de Tours.", "degree: psychologie"),
  fr("Mes enfants sont bilingues en allemand."),
  fr("J’ai appris Python toute seule, maintenant je m’en sers tous les jours.", "skill: Python"),
  fr("Il faudrait que je passe le TOEIC."),
  fr("J’ai eu 870 au TOEIC l’an dernier.", "certificate: TOEIC 870"),
  fr("Je n’ai pas le bac, j’ai commencé à travailler à seize ans."),
  fr(
    "Je maîtrise AutoCAD et SketchUp, et j’utilise Revit de temps en temps.",
    "skill: AutoCAD",
    "skill: SketchUp",
    "skill: Revit",
  ),
  fr("On utilisait Jira chez mon ancien employeur."),
  fr(
    "J’ai été chef de rang au Grand Hôtel Bellerive de 2010 à 2014.",
    "post: chef de rang, Grand Hôtel Bellerive, 2010, 2014",
  ),
  fr("Espagnol courant, et un peu de catalan.", "language: es", "language: ca"),
];
