import type { ByTopic } from "../phrasebook";

/** What became of an achievement, told against the one who achieved it, right after it was told. */
export const twists: ByTopic = {
  speed: [
    "Résultat : les pauses-café ont disparu, et avec elles tout ce que l’équipe savait de ma vie privée.",
    "J’ai ainsi détruit mon meilleur prétexte pour aller chercher un croissant.",
    "Le temps gagné a été réinvesti avec sérieux dans des réunions consacrées au temps gagné.",
    "Depuis, plus personne n’attend, et je dois trouver autre chose pour avoir l’air indispensable.",
    "Ma propre lenteur, en revanche, reste un patrimoine que je protège.",
  ],
  money: [
    "Mon goût pour les stylos chers, lui, a échappé à la vigilance générale, et je compte sur votre discrétion.",
    "J’ai appliqué la même rigueur à mes finances personnelles, ce qui explique que je vous écrive.",
    "Je perds par ailleurs assez de parapluies pour que les comptes de l’univers restent équilibrés.",
    "À la maison, je compare longuement le prix des yaourts avant de prendre les plus chers.",
    "Aucune fourniture n’a été maltraitée, si l’on excepte le stylo que j’ai encore dans la poche.",
  ],
  people: [
    "Tout le monde va bien, merci ; certains acceptent même encore de me saluer.",
    "Ma méthode consiste à poser des questions jusqu’à ce que l’on me prie de sortir.",
    "Le secret : chacun progresse plus vite dès que je quitte la pièce.",
    "L’autonomie des autres a ceci de pratique qu’elle cache remarquablement la mienne, toujours en cours d’acquisition.",
    "J’y ai surtout appris à déléguer, y compris des choses que personne ne m’avait demandées.",
  ],
  teaching: [
    "Depuis, on me prie d’arrêter d’expliquer avant même que je commence.",
    "À force de tout transmettre, il ne me reste plus rien, d’où cette lettre.",
    "Mes explications commencent par « c’est très simple », ce qui permet à l’auditoire de fuir à temps.",
    "Quand on me pose une question, je réponds désormais par un numéro de page et un regard mystérieux.",
    "La partie où j’explique comment se passer de moi est, de l’avis général, la plus réussie.",
  ],
  change: [
    "Tout a changé de place sans un bruit, et mes proches attendent toujours le récit héroïque promis.",
    "Chez moi, le même talent m’a permis de déplacer une étagère et de ne jamais la remonter.",
    "J’aime à ce point le changement que je range mes clés chaque soir à un endroit différent.",
    "Rien ne s’est arrêté, sauf ma capacité à parler d’autre chose.",
    "L’ancien système me manque un peu : nous avions les mêmes défauts.",
  ],
  quality: [
    "Les erreurs qui restaient étaient les miennes, et je les ai gardées pour raisons sentimentales.",
    "Je teste aussi les chaises, les yaourts et la patience de mon entourage.",
    "Il m’arrive depuis de relire une liste de courses à la recherche de cas limites, et d’oublier le pain.",
    "Cette exigence s’arrête mystérieusement à la porte de ma cuisine.",
    "Trouver les défauts d’un système est un don ; pour les miens, je m’appuie sur une communauté de bénévoles.",
  ],
  reliability: [
    "Je n’offre pas la même disponibilité avant mon café, où le service n’est pas garanti.",
    "Mes plantes vertes, soumises à la même surveillance, présentent des résultats plus contrastés.",
    "Rien n’est tombé, sauf mon téléphone, plusieurs fois, par solidarité.",
    "La fiabilité est un sujet que je possède parfaitement, tant qu’il ne s’agit pas d’arriver à l’heure au cinéma.",
    "Depuis, je dors avec un œil ouvert, ce qui donne à mes visioconférences un charme inquiétant.",
  ],
  reach: [
    "Aucune de ces personnes ne me connaît, et cela explique sans doute le succès.",
    "Mon récital de salle de bains, à titre de comparaison, n’a jamais trouvé son public.",
    "Je salue au passage cette foule anonyme, où ma mère occupe une place statistiquement suspecte.",
    "La gloire se fait attendre : à la boulangerie, on me demande toujours d’épeler mon nom.",
    "Tant de monde, et personne pour m’aider à porter le canapé.",
  ],
  automation: [
    "J’attends maintenant qu’un script apprenne à écrire mes lettres, après quoi je ne servirai plus à rien.",
    "Par honnêteté, la machine devrait signer à ma place : elle, au moins, ne prend pas de dessert.",
    "Il m’a fallu un temps considérable pour ne plus perdre de temps, et j’appelle cela une carrière.",
    "Je me consacre depuis aux tâches que la machine a refusées.",
    "La machine ne m’a jamais dit merci, et je la comprends.",
  ],
  build: [
    "Tout fonctionne, ce qui m’a fait beaucoup de tort auprès des amateurs de suspense.",
    "L’idée était bonne : on soupçonne donc qu’elle venait de quelqu’un d’autre.",
    "Fabriquer quelque chose d’utile reste un accident que je m’efforce de ne pas reproduire chez moi.",
    "J’en parle depuis dans tous les dîners, où l’on commence à m’inviter moins.",
    "Le plan initial tenait sur une serviette en papier, laquelle a depuis retrouvé son vrai métier.",
  ],
  other: [
    "Je n’en tire aucune fierté, ou alors seulement en public.",
    "Je raconte depuis cette histoire à des gens qui n’avaient rien demandé.",
    "Avec le recul, c’était un malentendu qui a bien tourné.",
    "Je vis avec ce succès comme on vit avec une sciatique : en y faisant souvent allusion.",
    "Le mérite en revient à l’équipe ; la photo, en revanche, c’est moi.",
    "On ne m’a pas demandé de recommencer, et j’y vois un message.",
    "Mes proches connaissent l’anecdote par cœur et quittent la table dès le premier mot.",
  ],
};
