import type { RawSentence, RawTexts } from "./raw-letter";

/** As French sets it: no-break spaces before high marks and inside of quotation marks. */
const typeset = (text: string) =>
  text.replaceAll(/ (?=[:;?!»%€])|(?<=«) /gu, "\u00A0").replaceAll("'", "’");

const said = (kind: RawSentence["kind"], text: string, ...facts: string[]): RawSentence => ({
  text: typeset(text),
  kind,
  facts,
});

const at = "work:mirabelle:highlight";
const before = "work:grimaud-lune:highlight";

export const french: RawTexts = {
  motivation: ({ name, fact }) => ({
    subject: typeset(`Objet : candidature spontanée, ${name}`),
    salutation: "Madame, Monsieur,",
    paragraphs: [
      [
        said("motivation", `J'aimerais mettre un travail discret au service de ${name}.`),
        said(
          "company",
          `Une encyclopédie présente ${name} en ces mots : « ${fact("description").text} », et cela m'a suffi pour lire la suite.`,
          fact("description").id,
        ),
        said(
          "company",
          `On y lit aussi : « ${fact("summary").text} » Cette phrase est la raison de ma lettre.`,
          fact("summary").id,
        ),
        said("motivation", "Voici, en bref, ce que je pourrais vous apporter."),
      ],
      [
        said(
          "candidate",
          "Responsable technique chez Mirabelle Mobilités depuis 2021, je veille sur le calcul d'itinéraires qui marie trains régionaux, vélos et bonnes chaussures.",
          "work:mirabelle",
        ),
        said(
          "candidate",
          "J'y ai ramené le temps de déploiement de 45 à 6 minutes, pour une équipe de 9 personnes, et plus aucune journée ne s'organise autour d'une livraison.",
          `${at}:1`,
        ),
        said(
          "candidate",
          "La facture d'hébergement a été divisée par 3, soit 84 000 € économisés par an, et le calcul d'itinéraires est resté disponible à 99,97 % pendant 18 mois.",
          `${at}:2`,
          `${at}:3`,
        ),
        said(
          "candidate",
          "Ce qui me réjouit le plus se mesure mal : 5 collègues juniors que j'ai accompagnés jusqu'à leur première mise en production en autonomie.",
          `${at}:4`,
        ),
      ],
      [
        said(
          "candidate",
          "Auparavant, le poste d'architecte logiciel chez Grimaud-Lune m'a appris la patience d'une maison qui fabrique des cahiers depuis toujours.",
          "work:grimaud-lune",
        ),
        said(
          "candidate",
          "Un catalogue de 120 000 références y a été migré sans une heure d'interruption, surtout à force de répétitions.",
          `${before}:1`,
        ),
        said(
          "candidate",
          "La couverture de tests est passée de 31 % à 88 % en 14 mois, et 4 équipes consultent encore le guide d'architecture de 70 pages qui en est né.",
          `${before}:2`,
          `${before}:4`,
        ),
      ],
      [
        said(
          "company",
          `De ${name}, Wikidata retient « ${fact("industry").text} » et « ${fact("employees").text} » : je vois à quelle échelle une petite erreur se remarquerait.`,
          fact("industry").id,
          fact("employees").id,
        ),
        said(
          "candidate",
          "Mes outils sont simples : TypeScript, Go et PostgreSQL le plus souvent, Kubernetes et Terraform quand une plateforme les demande.",
          "skill:services",
          "skill:plateforme",
          "skill:donnees",
        ),
        said(
          "motivation",
          "Avec eux, je rendrais d'abord visible ce qui est lent, puis ce qui est fragile, et enfin seulement ce qui est laid.",
        ),
      ],
      [
        said(
          "motivation",
          "Je viendrais volontiers écouter ce qui occupe vos équipes, et dire franchement où je pourrais aider et où je ne le pourrais pas.",
        ),
        said(
          "motivation",
          "Un appel de 30 minutes suffirait pour le savoir ; l'heure qui vous convient sera la mienne.",
        ),
      ],
    ],
    closing: "Cordialement,",
  }),
  anti: ({ name, fact }) => ({
    subject: typeset("Objet : lettre d'anti-motivation, à lire au second degré"),
    salutation: "Madame, Monsieur,",
    paragraphs: [
      [
        said("joke", `C'est après une longue sieste que je prie ${name} de ne pas me recruter.`),
        said(
          "company",
          `Une encyclopédie présente ${name} en ces mots : « ${fact("description").text} », et je m'en voudrais d'en devenir la note de bas de page.`,
          fact("description").id,
        ),
      ],
      [
        said(
          "joke",
          "J'ai ramené le temps de déploiement de 45 à 6 minutes pour une équipe de 9 personnes, supprimant du même coup la plus belle pause-café du bâtiment.",
          `${at}:1`,
        ),
        said(
          "joke",
          "Après avoir divisé par 3 la facture d'hébergement, je laisse traîner 84 000 € par an qui ne savent plus que faire de leurs journées.",
          `${at}:2`,
        ),
        said(
          "joke",
          "Pendant 18 mois, mon calcul d'itinéraires est resté disponible à 99,97 %, ce qui a privé toute une région de sa meilleure excuse.",
          `${at}:3`,
        ),
        said(
          "joke",
          "Mes 5 collègues juniors ont réussi leur première mise en production en autonomie, et plus personne n'a besoin de moi.",
          `${at}:4`,
        ),
      ],
      [
        said(
          "joke",
          "Chez Grimaud-Lune, un catalogue de 120 000 références a été migré sans une heure d'interruption : pas une seule nuit de pizza et de panique à raconter.",
          "work:grimaud-lune",
          `${before}:1`,
        ),
        said(
          "joke",
          "La couverture de tests est montée de 31 % à 88 % en 14 mois, et le suspense a quitté les vendredis soir.",
          `${before}:2`,
        ),
        said(
          "joke",
          "On me doit un guide d'architecture de 70 pages, encore consulté par 4 équipes, alors qu'il existe d'excellents romans de cette taille.",
          `${before}:4`,
        ),
        said(
          "joke",
          "Une fois les pages allégées de 62 %, les commandes sur mobile ont gagné 11 %, et l'entrepôt ne me salue plus.",
          `${before}:3`,
        ),
      ],
      [
        said(
          "joke",
          "Mon italien est suffisant pour commander et pour s'excuser, et je commande rarement.",
          "language:3",
        ),
        said(
          "joke",
          "Un levain nommé Gérard partage ma cuisine, avec des horaires plus réguliers que les miens.",
          "interest:1",
        ),
        said(
          "joke",
          "La chorale du quartier me garde au dernier rang, où ma conviction fait le moins de dégâts.",
          "interest:3",
        ),
        said(
          "joke",
          "Des cartes marines anciennes, je ne retiens que les monstres dans les marges, ce qui en dit long sur mon sens de l'orientation.",
          "interest:2",
        ),
      ],
      [
        said("joke", "Vous aurez remarqué la tendance : tout ce que je touche devient paisible."),
        said(
          "joke",
          "Les réunions raccourcissent, les alarmes se taisent, et tôt ou tard quelqu'un demande à quoi servent tous ces gens.",
        ),
        said(
          "joke",
          `Je fais donc confiance à ${name} pour classer cette lettre au mobilier, à côté des plantes.`,
        ),
        said("joke", "Si vous insistez malgré tout, je crains de venir, et à l'heure."),
      ],
    ],
    closing: "Cordialement (ou pas),",
  }),
  slips: [
    () =>
      said(
        "candidate",
        "En tout, j'ai dirigé 340 personnes sur trois continents.",
        "work:mirabelle",
      ),
    () => said("motivation", "J'en parlerais avec plaisir à [nom du responsable]."),
    ({ name }) => said("motivation", `Leader mondial de l'innovation, ${name} s'impose à moi.`),
    () => said("candidate", "J'écris du Rust et du Haskell tous les jours.", "skill:services"),
    () => said("candidate", "Avant cela, j'ai passé deux ans chez Google.", "work:grimaud-lune"),
  ],
};
