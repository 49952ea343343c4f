type LabelledSentence = {
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
