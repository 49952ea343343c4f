import type { ByTopic } from "../../phrasebook";

/** What the writer draws from an achievement, said right after it. */
export const convictions: ByTopic = {
  speed: [
    "J’en garde une règle : l’attente est un coût que personne ne facture et que tout le monde paie.",
    "Gagner du temps n’a d’intérêt que si l’on décide à quoi il servira ; c’est la question que je pose d’abord.",
    "La vitesse est pour moi une marque d’attention envers ceux qui attendent.",
    "Ce que l’on cesse d’attendre, on peut enfin l’essayer : voilà le vrai gain.",
    "On mesure vite ce que l’on gagne ; j’essaie de regarder aussi à qui on le rend.",
  ],
  money: [
    "Dépenser moins ne m’intéresse qu’à une condition : que personne n’y perde en confort de travail.",
    "Un budget est une contrainte de conception comme une autre, et souvent la plus féconde.",
    "L’argent d’une entreprise mérite d’être traité comme s’il fallait le justifier à voix haute, ligne par ligne.",
    "Savoir ce que coûte une décision aide beaucoup à en prendre de meilleures.",
    "Un euro économisé sans explication revient toujours se venger ; je préfère donc expliquer.",
  ],
  people: [
    "Faire grandir quelqu’un est le meilleur placement que je connaisse, et le plus lent.",
    "Une équipe va loin quand chacun sait pourquoi il fait ce qu’il fait ; je m’emploie à ce que ce pourquoi soit clair.",
    "On reconnaît un bon accompagnement, je crois, à ce que les gens finissent par décider sans demander.",
    "Rien ne me renseigne mieux sur mon travail que ce que les autres savent faire ensuite sans moi.",
    "Le plus beau moment est celui où la question posée dépasse ma réponse.",
  ],
  teaching: [
    "Ce que l’on sait seul finit par partir avec soi ; transmettre fait donc partie du travail.",
    "Expliquer reste ma manière de vérifier que j’ai compris.",
    "Transmettre prend du temps le premier jour, puis en rend chaque semaine.",
    "Le savoir que l’on garde pour soi vieillit mal, et je préfère le voir circuler.",
    "Une explication réussie est celle que l’on n’a plus besoin de donner.",
  ],
  writing: [
    "Ce qui n’est écrit nulle part finit toujours par partir avec quelqu’un.",
    "Écrire reste ma manière de vérifier que j’ai compris.",
    "Un texte clair continue de travailler quand son auteur est en vacances.",
    "Une bonne page épargne plus de réunions qu’elle n’a coûté d’heures.",
    "J’écris d’abord pour le lecteur pressé, qui est presque toujours le mien.",
  ],
  change: [
    "Changer ce qui marche demande plus de tact que de technique, et la partie lente ne me fait pas peur.",
    "Une transition réussie est celle dont personne ne parle le lundi suivant.",
    "J’aime les grands déménagements quand ils se font par petits cartons.",
    "Le plus délicat n’est jamais d’ajouter : c’est de remplacer sans que rien ne manque à personne.",
    "J’ai pour les systèmes anciens le respect que l’on doit à ceux qui ont tenu longtemps.",
  ],
  quality: [
    "La qualité se voit surtout à ce qui n’arrive pas, et il faut de la constance pour aimer cela.",
    "Un défaut trouvé tôt est une conversation ; trouvé tard, c’est un incident.",
    "Je crois aux vérifications modestes, répétées, que l’on finit par ne plus remarquer.",
    "La confiance, dans un travail, se fabrique par petites preuves accumulées.",
    "L’exigence n’a rien d’une humeur : c’est une liste courte que l’on relit chaque fois.",
  ],
  reliability: [
    "La fiabilité se construit les jours calmes, et j’aime ces jours-là.",
    "Tenir dans la durée m’impressionne plus que briller un matin.",
    "Une promesse de service n’a de sens que si elle est tenue quand personne ne regarde.",
    "On oublie vite ce qui ne tombe jamais en panne ; c’est à mes yeux le plus beau compliment.",
    "Le calme d’une équipe en dit long sur l’état de ce qu’elle exploite.",
  ],
  reach: [
    "Derrière un grand nombre, j’essaie de ne jamais oublier qu’il y a chaque fois une personne pressée.",
    "Servir beaucoup de monde oblige à la modestie : la moindre négligence se multiplie.",
    "Le volume ne me grise pas ; ce qu’il exige de rigueur, en revanche, me plaît.",
    "À cette échelle, les petites attentions deviennent de grandes économies.",
    "Plus le public est large, plus il faut de simplicité pour ne perdre personne.",
  ],
  automation: [
    "Automatiser, c’est débarrasser les gens de la part de leur journée qui leur ressemble le moins.",
    "Une tâche répétée mérite d’être comprise avant d’être confiée à une machine, et c’est cette compréhension qui m’intéresse.",
    "Je préfère qu’une machine s’ennuie à ma place, à condition de savoir ce qu’elle fait.",
    "Le temps rendu aux autres est une mesure qui me convient mieux que le nombre de lignes écrites.",
    "Le meilleur automatisme est celui que l’on peut encore faire à la main, un jour de panne.",
  ],
  build: [
    "Partir d’une page blanche me plaît, à condition de savoir qui s’en servira.",
    "Construire, c’est surtout renoncer avec méthode : le plus difficile est ce que l’on n’ajoute pas.",
    "J’aime livrer tôt une chose petite et juste, puis écouter.",
    "Un bon outil se reconnaît à ce que ses utilisateurs parlent d’autre chose.",
    "Le premier croquis sert surtout à découvrir la vraie question.",
  ],
  other: [
    "J’en retiens qu’un travail bien posé au départ s’explique facilement à la fin.",
    "Le détail compte, surtout quand personne ne le demande.",
    "Ce genre de travail se gagne par la patience plus que par l’éclat, et cela me convient.",
    "Une chose bien faite laisse peu de traces, sinon l’envie de recommencer.",
    "Peu de choses résistent longtemps à l’attention, et c’est une bonne nouvelle.",
  ],
};
