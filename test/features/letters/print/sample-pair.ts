import type { Sentence } from "../../../../src/features/letters/store/document";
import type { LetterPair } from "../../../../src/features/letters/api/schemas";
import type { Language } from "../../../../src/platform/language";

/** A pair of standard length: 350 to 450 words, 300 to 400 for the anti-letter. Fictional people only. */
export function samplePair(language: Language, company: string): LetterPair {
  return language === "fr" ? frenchPair(company) : englishPair(company);
}

function sentences(kind: Sentence["kind"], text: string): Sentence[] {
  return text
    .split(/(?<=[.!?]) (?=[A-ZÀ-Ý])/u)
    .map((sentence) => ({ text: sentence, kind, facts: ["work-1"] }));
}

function frenchPair(company: string): LetterPair {
  const head = {
    language: "fr" as const,
    sender: [
      "Camille Exemple",
      "12, rue des Tilleuls",
      "69003 Lyon",
      "camille@example.org",
      "+33 1 99 00 12 34",
    ],
    recipient: [company],
    placeAndDate: "Lyon, le 5 janvier 2026",
    salutation: "Madame, Monsieur,",
    signature: "Camille Exemple",
  };
  return {
    motivation: {
      ...head,
      type: "motivation",
      subject: "Objet : candidature spontanée, ingénieure logiciel",
      paragraphs: [
        `Depuis neuf ans, je construis des services que d’autres équipes utilisent sans avoir à y penser, et c’est ce métier que je souhaite exercer chez ${company}. Mon parcours m’a menée d’une petite maison d’édition lyonnaise à une plateforme de réservation qui reçoit 40 000 visites par jour ; j’y ai gardé la même habitude : mesurer d’abord, écrire ensuite, relire toujours.`,
        "Chez Atelier Boréal, j’ai repris un moteur de facturation dont chaque clôture mensuelle durait onze heures. En séparant les calculs de l’écriture et en rendant chaque étape rejouable, je l’ai ramenée à trente-quatre minutes, sans une ligne perdue en dix-huit mois d’exploitation. Cette histoire me tient à cœur parce qu’elle n’a rien de spectaculaire : des tests, des mesures, un plan de retour en arrière, et des collègues de la comptabilité invités à chaque démonstration. J’ai appris là que la confiance se gagne par de petites preuves, livrées souvent.",
        "J’ai ensuite encadré quatre développeurs débutants, dont deux sont aujourd’hui responsables de leur propre équipe. Nous avons réécrit ensemble l’interface de réservation en TypeScript, avec une attention particulière à l’accessibilité : navigation au clavier, contrastes, textes qui restent lisibles à 200 %. Les appels au support liés au formulaire ont baissé de 38 % en un trimestre. Je tiens aussi, depuis 2021, un atelier mensuel où l’on démonte une panne réelle, sans chercher de coupable ; une vingtaine de personnes y viennent, souvent d’autres métiers que le mien.",
        `Ce que je cherche maintenant, c’est une maison où la qualité se discute à voix haute et où l’on accepte de supprimer ce qui ne sert plus. Je serais heureuse d’apporter à l’équipe de ${company} cette pratique, ainsi que mon goût pour les documents courts, les relectures bienveillantes et les mises en production du mardi matin. Je connais bien PostgreSQL, Node.js et les files de messages ; j’apprends volontiers le reste.`,
        "Je me tiens à votre disposition pour un entretien, à distance ou dans vos locaux, et je peux vous montrer avant cela deux outils que je publie sous licence libre. Je vous remercie de l’attention que vous porterez à ma candidature.",
      ].map((text) => sentences("candidate", text)),
      closing: { text: "Cordialement,", kind: "courtesy", facts: [] },
    },
    anti_motivation: {
      ...head,
      type: "anti_motivation",
      subject: "Objet : lettre d’anti-motivation (second degré)",
      paragraphs: [
        `Je me permets de ne pas vous écrire. Votre équipe a sûrement mieux à faire que d’accueillir une personne qui, depuis neuf ans, construit des services si discrets que plus personne ne se souvient de leur existence, elle comprise. ${company} mérite une candidature éclatante ; la mienne est livrée avec un plan de retour en arrière.`,
        "On vous dira que j’ai ramené une clôture mensuelle de onze heures à trente-quatre minutes. C’est exact, et je le regrette : la comptabilité avait pris l’habitude de partir au cinéma pendant le traitement, et mes optimisations ont tué à elles seules la vie culturelle du service. Dix-huit mois sans perdre une ligne, voilà aussi dix-huit mois sans une seule anecdote à raconter à la machine à café. J’invite pourtant la comptabilité à chaque démonstration ; elle vient pour les biscuits.",
        "J’ai encadré quatre débutants. Deux sont devenus responsables d’équipe, ce qui prouve qu’il suffit de me fréquenter pour vouloir changer de place. Ensemble, nous avons baissé de 38 % les appels au support, laissant de braves téléphones sonner dans le vide comme un générique de fin sans scène cachée. Mon atelier mensuel consiste à démonter des pannes sans chercher de coupable : c’est bien commode, car c’est en général moi. Une vingtaine de personnes y assistent, soit exactement le nombre de chaises.",
        "Mes talents cachés le sont pour de bonnes raisons. Je mets en production le mardi matin afin de disposer de trois jours pleins pour m’inquiéter. Mes documents sont courts parce que j’oublie la fin. Je supprime volontiers ce qui ne sert plus, et je tremble chaque fois que quelqu’un ouvre l’organigramme. Quant à PostgreSQL, nous nous connaissons bien : il attend de moi des index, j’attends de lui des excuses.",
        "Surtout, ne me rappelez pas : je répondrais, je viendrais, et je serais fichue de vous convaincre. Il faudrait alors me donner un badge, un clavier et une plante verte que je sauverais par des mesures régulières. Personne ne souhaite cela.",
      ].map((text) => sentences("joke", text)),
      closing: { text: "Cordialement (ou pas),", kind: "joke", facts: [] },
    },
  };
}

function englishPair(company: string): LetterPair {
  const head = {
    language: "en" as const,
    sender: ["Camille Exemple", "12 Linden Road", "Bristol BS1 4XX", "camille@example.org"],
    recipient: [company],
    placeAndDate: "Bristol, 5 January 2026",
    salutation: "Dear hiring team,",
    signature: "Camille Exemple",
  };
  return {
    motivation: {
      ...head,
      type: "motivation",
      subject: "Application: software engineer",
      paragraphs: [
        `For nine years I have built services that other teams rely on without having to think about them, and that is the work I would like to do at ${company}. My path led from a small publishing house to a booking platform with 40,000 visits a day; the habit stayed the same throughout: measure first, write next, read it again.`,
        "At Atelier Boréal I took over a billing engine whose month-end close ran for eleven hours. By separating calculation from writing and making every step repeatable, I brought it down to thirty-four minutes, without a line lost in eighteen months of operation. I am fond of this story because nothing in it is spectacular: tests, figures, a way back, and the accountants invited to every demonstration. It taught me that trust is earned with small proofs, delivered often.",
        "I then looked after four junior developers, two of whom lead teams of their own today. Together we rewrote the booking interface in TypeScript with particular care for accessibility: keyboard navigation, contrast, text that stays readable at 200 %. Support calls about the form fell by 38 % within a quarter. Since 2021 I have also run a monthly workshop in which a real outage is taken apart without looking for a culprit; some twenty people come, many from other trades than mine.",
        `What I am looking for now is a house where quality is discussed aloud and where people dare to delete what no longer serves. I would be glad to bring this practice to ${company}, along with a taste for short documents, kind reviews and releases on a Tuesday morning. I know PostgreSQL, Node.js and message queues well, and I am happy to learn the rest. Good work, to me, is work that the next person can change without fear, and I have spent much of my time making that true for systems that others had given up on.`,
        "I would be delighted to talk, remotely or at your office, and can show you two tools beforehand that I publish under a free licence. Thank you for the time you give to this letter.",
      ].map((text) => sentences("candidate", text)),
      closing: { text: "Kind regards,", kind: "courtesy", facts: [] },
    },
    anti_motivation: {
      ...head,
      type: "anti_motivation",
      subject: "Anti-application, to be read tongue in cheek",
      paragraphs: [
        `I am writing to advise against me. ${company} deserves a dazzling application; mine comes with a rollback plan. For nine years I have built services so discreet that nobody remembers they exist, and on Mondays that includes me.`,
        "You may hear that I brought a month-end close from eleven hours down to thirty-four minutes. It is true and I am sorry. The accountants used to go to the cinema while it ran, and I ended the cultural life of an entire department in one release. Eighteen months without losing a line were also eighteen months without a single story to tell at the coffee machine. I still invite accounting to every demonstration; they come for the biscuits.",
        "I looked after four junior developers. Two of them now lead teams, which shows how far people will go to sit somewhere else. Together we cut support calls by 38 %, and left honest telephones waiting like the audience of a film without a scene after the credits. My monthly workshop takes outages apart without looking for a culprit. This is convenient, as it tends to be me. Some twenty people attend, which happens to be the number of chairs.",
        "My hidden talents are hidden for good reasons. I release on Tuesday mornings in order to have three full days to worry. My documents are short because I forget the end. I like to delete what no longer serves, and grow quiet whenever somebody opens the organisation chart. As for PostgreSQL, we know each other well: it expects indexes from me, I expect an apology from it.",
        "Above all, do not call. I would answer, I would come, and I might be convincing. You would then have to give me a badge, a keyboard and a potted plant, which I would save by means of regular measurements. Nobody wants that.",
      ].map((text) => sentences("joke", text)),
      closing: { text: "Kind regards (or not),", kind: "joke", facts: [] },
    },
  };
}
