import type { ByTopic } from "../../phrasebook";

/** What the writer would gladly take on next, in the light of an achievement; nothing is assumed of the company. */
export const wishes: ByTopic = {
  speed: [
    "Si quelque chose, chez vous, prenait plus de temps qu’il ne devrait, c’est par là que je commencerais volontiers.",
    "Confiez-moi une lenteur à laquelle tout le monde s’est résigné : ce sont mes préférées.",
    "Les délais que l’on croit incompressibles font partie des sujets que je prendrais avec plaisir.",
  ],
  money: [
    "S’il existait une dépense que plus personne n’ose questionner, je poserais la question, avec tact et avec des chiffres.",
    "Je mettrais volontiers le nez dans vos coûts, à condition de chercher avec ceux qui les connaissent.",
    "Regarder une facture ligne à ligne ne m’ennuie pas, et je le ferais volontiers pour vous.",
  ],
  people: [
    "S’il y a, dans l’équipe, des gens qui débutent, j’aimerais leur consacrer une part régulière de mon temps.",
    "J’aurais plaisir à accompagner ceux qui arrivent, parce qu’on y réapprend son propre métier.",
    "Travailler avec des personnes moins expérimentées que moi, ou bien plus, me conviendrait également.",
  ],
  teaching: [
    "Si un savoir ne vit aujourd’hui que dans quelques têtes, je peux aider à le faire circuler.",
    "Volontiers, je prendrais en charge ces explications que tout le monde réclame et que personne n’a le temps de donner.",
    "Former, montrer, répondre : ces tâches que l’on remet souvent à plus tard me plaisent vraiment.",
  ],
  writing: [
    "Si un savoir ne vit aujourd’hui que dans quelques têtes, je peux aider à le mettre par écrit.",
    "Volontiers, je prendrais en charge ces explications que tout le monde réclame et que personne n’a le temps d’écrire.",
    "Une documentation que plus personne n’ose ouvrir serait pour moi un bon premier sujet.",
  ],
  change: [
    "Si une transition délicate vous attend, j’aimerais être de ceux qui la préparent, de préférence longtemps à l’avance.",
    "Un vieux système à remplacer en douceur serait pour moi un excellent premier sujet.",
    "Les chantiers que l’on repousse parce que rien ne doit s’interrompre m’attirent plus que les autres.",
  ],
  quality: [
    "J’aimerais contribuer à ce que les erreurs, chez vous, se remarquent tôt et se corrigent sans drame.",
    "Si la qualité était un sujet de débat dans vos équipes, c’est un débat que je rejoindrais avec des exemples.",
    "Le travail ingrat des vérifications ne me rebute pas : je le prendrais à ma charge, et je tâcherais de le rendre court.",
  ],
  reliability: [
    "Si l’un de vos services ne devait jamais s’arrêter, je veillerais dessus avec plaisir.",
    "Les questions de continuité, celles que l’on ne pose qu’après la panne, j’aimerais les poser avant.",
    "J’accepterais sans peine la part d’astreinte et de patience que demande un service tenu.",
  ],
  reach: [
    "Si vos sujets touchent beaucoup de monde, je sais ce que cela demande de prudence et j’en prendrais ma part.",
    "Passer à l’échelle sans perdre le sens du détail : voilà un exercice que je referais avec vous.",
    "J’aimerais travailler au plus près de ceux qui utilisent ce que vous faites, et compter leurs agacements.",
  ],
  automation: [
    "S’il reste, dans vos semaines, une corvée que chacun refait à la main, laissez-moi faire sa connaissance.",
    "Repérer ce qui se répète, puis le faire disparaître proprement : je le referais volontiers pour vos équipes.",
    "J’aimerais rendre du temps à vos équipes, et les laisser décider de ce qu’elles en feront.",
  ],
  build: [
    "Si vous avez un projet encore à l’état de croquis, j’aimerais en parler avant qu’il ne soit trop net.",
    "Un besoin mal dégrossi et quelques utilisateurs patients me suffiraient pour commencer.",
    "Je prendrais volontiers en main quelque chose qui n’existe pas encore, avec ceux qui l’attendent.",
  ],
  other: [
    "Confiez-moi un sujet dont l’énoncé n’est pas encore clair : le clarifier est la part que je préfère.",
    "J’aimerais retrouver chez vous des problèmes de cette sorte, où la patience compte plus que le panache.",
    "Si un travail du même genre vous attendait, je m’y mettrais avec plaisir.",
  ],
};
