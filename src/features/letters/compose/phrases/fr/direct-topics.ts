import type { ByTopic } from "../../phrasebook";

export const directConvictions: ByTopic = {
  speed: [
    "Attendre coûte cher.",
    "Le temps gagné sert à essayer.",
    "La lenteur se mesure, puis se corrige.",
    "Ce qui va vite sert plus souvent.",
  ],
  money: [
    "Chaque euro se justifie.",
    "Un coût connu se discute mieux.",
    "Dépenser moins, oui, mais sans gêner personne.",
    "Un budget cadre le travail.",
  ],
  people: [
    "Aider quelqu’un à progresser, c’est du travail.",
    "Le but est qu’on se passe de moi.",
    "Une équipe avance quand le but est clair.",
    "On juge un accompagnement à l’autonomie qu’il laisse.",
  ],
  teaching: [
    "Ce qui ne se transmet pas se perd.",
    "Expliquer m’oblige à comprendre.",
    "Un collègue formé en forme un autre.",
    "Transmettre fait partie du métier.",
  ],
  writing: [
    "Ce qui n’est pas écrit se perd.",
    "Écrire oblige à comprendre.",
    "Une bonne note évite bien des questions.",
    "Un texte court se relit.",
  ],
  change: [
    "Un bon changement passe inaperçu.",
    "On remplace par étapes.",
    "La prudence fait partie du plan.",
    "Rien ne doit manquer à personne.",
  ],
  quality: [
    "Une erreur trouvée tôt coûte peu.",
    "La qualité se vérifie souvent.",
    "Vérifier est une habitude.",
    "La confiance vient des preuves.",
  ],
  reliability: [
    "Un service promis se tient.",
    "La fiabilité se prépare les jours calmes.",
    "Durer compte plus que briller.",
    "Personne ne le remarque, et c’est bien.",
  ],
  reach: [
    "À cette échelle, chaque détail compte.",
    "Derrière le nombre, il y a des personnes.",
    "Le volume demande de la rigueur.",
    "Une petite négligence s’y multiplie.",
  ],
  automation: [
    "Ce qui se répète s’automatise.",
    "On comprend la tâche avant de la confier.",
    "Le temps rendu est la mesure.",
    "La machine répète, l’équipe décide.",
  ],
  build: [
    "Livrer tôt, écouter, corriger.",
    "Un bon outil se fait oublier.",
    "Le plus dur est de ne pas en ajouter.",
    "Utile d’abord, beau ensuite.",
  ],
  other: [
    "Le détail compte.",
    "Un travail bien posé s’explique vite.",
    "La patience paie.",
    "Un travail utile se refait volontiers.",
  ],
};

export const directWishes: ByTopic = {
  speed: [
    "Donnez-moi une lenteur à corriger.",
    "Si une étape traînait chez vous, je commencerais par elle.",
    "Un délai trop long serait un bon premier sujet.",
  ],
  money: [
    "Une facture à revoir m’irait très bien.",
    "Je regarderais volontiers vos coûts, avec ceux qui les connaissent.",
    "S’il faut compter, je compte.",
  ],
  people: [
    "J’aiderais volontiers ceux qui débutent.",
    "Si vous accueillez des juniors, j’en prendrai ma part.",
    "Accompagner des collègues m’irait bien.",
  ],
  teaching: [
    "Je peux expliquer ce que tout le monde demande.",
    "Des débutants à former me conviendraient.",
    "S’il faut former, je forme.",
  ],
  writing: [
    "Je peux écrire ce que tout le monde demande.",
    "Une documentation à reprendre me convient.",
    "S’il faut écrire, j’écris.",
  ],
  change: [
    "Un vieux système à remplacer serait un bon début.",
    "S’il y a une transition à préparer, j’en suis.",
    "Les chantiers repoussés m’intéressent.",
  ],
  quality: [
    "Les vérifications ne me rebutent pas.",
    "Trouver les erreurs tôt, je le ferais chez vous aussi.",
    "S’il faut des preuves, j’en produis.",
  ],
  reliability: [
    "Un service qui ne doit pas s’arrêter m’intéresse.",
    "Je prendrais ma part d’astreinte.",
    "Les questions de panne, je les pose avant.",
  ],
  reach: [
    "Un large public demande de la prudence, et j’en ai.",
    "Je travaillerais volontiers au plus près de vos utilisateurs.",
    "S’il faut passer à l’échelle, parlons-en.",
  ],
  automation: [
    "Une corvée répétée ? Montrez-la-moi.",
    "Je rendrais volontiers du temps à vos équipes.",
    "Ce qui se fait à la main chez vous m’intéresse.",
  ],
  build: [
    "Un projet à l’état de croquis me convient.",
    "Donnez-moi un besoin et quelques utilisateurs.",
    "Je peux partir de rien, avec ceux qui attendent l’outil.",
  ],
  other: [
    "Un sujet mal défini me convient.",
    "Je m’attaquerais volontiers à un travail du même genre.",
    "Donnez-moi ce qui demande de la patience.",
  ],
};
