import type { TradeBook } from "../../trades/trade";

/** Jokes follow the fact that they turn: those of a concern an achievement, the others the value that they name. */
export const frenchTrades: TradeBook = {
  aerospace: {
    field: "l’aéronautique",
    inField: "dans l’aéronautique",
    where: {
      care: "où ce qui n’a pas été vérifié reste au sol",
      pace: "où une heure au sol se compte avant une heure de vol",
      people: "où un geste bien transmis vaut une notice",
      cost: "où un kilo ou un euro de trop se paie à chaque vol",
      reach: "où ce que l’on conçoit sera confié à des inconnus",
    },
    draws: [
      "la patience que demande un objet fait pour voler longtemps",
      "la place qu’y tient la vérification, jusque dans les petites choses",
    ],
    asks: [
      "à quel moment décide-t-on qu’un changement est assez sûr pour voler ?",
      "qu’est-ce qui, d’un essai à l’autre, vous fait encore changer d’avis ?",
    ],
    jokes: {
      care: [
        "Pour ma part, j’ai le vertige sur un escabeau, et je le signale avant l’embarquement.",
      ],
      pace: ["Au décollage, en revanche, c’est toujours moi qui cherche encore ma ceinture."],
      people: ["On m’a remercié comme on applaudit à l’atterrissage : de soulagement."],
      cost: ["Mes valises, elles, restent en excédent de bagages."],
      reach: ["Je préfère malgré tout le côté couloir, d’où l’on ne voit pas ce que l’on a fait."],
      role: ["Sous ce titre, {role.position}, je fais surtout voler des avions en papier."],
      skill: ["Avec {skill.list}, je maintiens un avion en papier à hauteur de bureau."],
      education: [
        "Ma formation ({education.label}) ne dit rien des turbulences, que je sers pourtant à la moindre réunion.",
      ],
      interest: [
        "Je pratique aussi « {interest.name} », au ras du sol, où l’on tombe de moins haut.",
      ],
      language: [
        "Je parle « {language.text} » : assez pour demander au commandant si c’est normal.",
      ],
    },
  },
  safety: {
    field: "la sécurité",
    inField: "dans les métiers de la sécurité",
    where: {
      care: "où le bon travail est celui dont personne n’entend parler",
      pace: "où l’on gagne du temps avant, jamais pendant",
      people: "où une consigne comprise vaut mieux qu’une consigne affichée",
      cost: "où l’économie d’aujourd’hui peut coûter cher demain",
      reach: "où l’on protège des gens que l’on ne rencontrera pas",
    },
    draws: [
      "l’idée d’un travail réussi quand il ne se passe rien",
      "le soin qu’il faut mettre à imaginer ce qui n’est pas encore arrivé",
    ],
    asks: [
      "comment garde-t-on en éveil une équipe à qui il n’arrive rien ?",
      "où placez-vous la limite entre prudence et lenteur ?",
    ],
    jokes: {
      care: ["Mon propre code secret est écrit sous le clavier, à l’encre sympathique."],
      pace: ["À la première alarme, je cherche d’abord mes chaussures."],
      people: ["Chacun connaît désormais la sortie de secours, surtout quand j’arrive."],
      cost: ["J’ai économisé sur tout, sauf sur les trousseaux de clés que je perds."],
      reach: ["Tant de gens protégés, et je ferme encore ma porte à clé en restant dehors."],
      role: [
        "Je porte le titre {de role.position} et un badge que le portique refuse par principe.",
      ],
      skill: [
        "Je protège {skill.list} par la méthode la plus sûre : personne n’y comprend mes notes.",
      ],
      education: [
        "Ma formation ({education.label}) m’a ouvert des portes ; les autres, je reste devant.",
      ],
      interest: [
        "Mon loisir, « {interest.name} », n’est classé secret que par politesse pour mes collègues.",
      ],
      language: ["En « {language.text} », je sais dire « halte », puis m’excuser longuement."],
    },
  },
  food: {
    field: "les métiers de bouche",
    inField: "dans les métiers de bouche",
    where: {
      care: "où une erreur se goûte le jour même",
      pace: "où tout se prépare avant que le jour se lève",
      people: "où le tour de main s’apprend à côté de quelqu’un",
      cost: "où ce que l’on jette le soir a été payé le matin",
      reach: "où l’on revient, ou pas, sur une seule bouchée",
    },
    draws: [
      "un métier que l’on juge d’une bouchée et sans discours",
      "la régularité qu’il faut pour refaire chaque jour la même chose aussi bien",
    ],
    asks: [
      "qu’est-ce qui vous manque le plus souvent, le temps, les bras ou la place ?",
      "comment décidez-vous, la veille, de ce qu’il faudra le lendemain ?",
    ],
    jokes: {
      care: ["En cuisine, mon contrôle de qualité laisse surtout des miettes."],
      pace: ["Le matin, hélas, la pâte se lève avant moi."],
      people: ["Pour les remercier, j’ai apporté un gâteau, et l’on ne m’a plus rien demandé."],
      cost: ["J’aurais réduit les pertes davantage si je n’avais pas eu faim."],
      reach: ["Ma plus grande audience reste un four, derrière une vitre."],
      role: [
        "Le titre {de role.position} tient au corps ; la personne demande encore un peu de cuisson.",
      ],
      skill: ["Je sers {skill.list} comme un plat du jour : c’est bon, mais il n’en reste plus."],
      education: ["Ma formation ({education.label}) a bien reposé ; depuis, elle n’a pas levé."],
      interest: [
        "Sans « {interest.name} », mon loisir, j’aurais encore plus d’appétit pour les échantillons.",
      ],
      language: ["Je parle « {language.text} », surtout la bouche pleine."],
    },
  },
  bank: {
    field: "la banque",
    inField: "dans la banque et l’assurance",
    where: {
      care: "où une virgule déplacée devient une affaire",
      pace: "où l’attente d’un dossier est toujours celle de quelqu’un",
      people: "où l’on confie des choix difficiles à qui sait les expliquer",
      cost: "où chaque dépense doit pouvoir se justifier",
      reach: "où la même règle doit valoir pour un très grand nombre de cas",
    },
    draws: [
      "la confiance qu’on y met dans des gestes que personne ne voit",
      "l’art d’expliquer simplement ce qui engage longtemps",
    ],
    asks: [
      "qu’est-ce qu’un dossier simple, vu de l’intérieur ?",
      "à quoi reconnaissez-vous une règle qui protège d’une règle qui retarde ?",
    ],
    jokes: {
      care: ["Mon propre compte présente des écarts que j’attribue à la poésie."],
      pace: ["Seul mon découvert va encore plus vite."],
      people: ["Tous ont progressé, à un taux que je ne saurais garantir."],
      cost: ["Mon conseiller en parle comme d’un sinistre évité de justesse."],
      reach: ["Chez moi, la tirelire dessert une clientèle nettement plus restreinte."],
      role: [
        "Je porte le titre {de role.position} à titre de caution ; elle n’a pas été demandée.",
      ],
      skill: [
        "Mes placements s’appellent {skill.list}, avec un rendement variable après le déjeuner.",
      ],
      education: [
        "Ma formation ({education.label}) est mon seul capital, et je l’ai beaucoup entamé.",
      ],
      interest: ["J’investis l’essentiel dans « {interest.name} », à fonds perdus et à cœur joie."],
      language: [
        "Mon « {language.text} » suffit pour lire les petites lignes, pas pour les aimer.",
      ],
    },
  },
  post: {
    field: "la logistique",
    inField: "dans le courrier et la logistique",
    where: {
      care: "où ce qui se perd porte toujours un nom",
      pace: "où chaque minute gagnée se retrouve sur un pas de porte",
      people: "où la tournée se transmet d’une personne à l’autre",
      cost: "où un détour répété finit par peser",
      reach: "où il faut arriver partout, et pas seulement au plus simple",
    },
    draws: [
      "la promesse toute simple d’arriver, et ce qu’il faut de travail pour la tenir",
      "un métier où le dernier pas compte autant que tout le trajet",
    ],
    asks: [
      "où se perd encore du temps entre le dépôt et la porte ?",
      "qu’est-ce que les clients ne voient jamais du chemin de leurs colis ?",
    ],
    jokes: {
      care: ["Mes cartes de vœux, cependant, arrivent avec les premières jonquilles."],
      pace: ["Cette lettre, elle, a mis une semaine à traverser mon bureau."],
      people: ["Je les ai tous bien adressés ; certains sont même revenus à l’envoyeur."],
      cost: ["J’ai tant économisé que je récupère les timbres à la vapeur."],
      reach: ["Rien de tout cela n’entre dans ma propre boîte aux lettres, qui ferme mal."],
      role: [
        "Le titre {de role.position} est à faire suivre : à l’adresse indiquée, il n’y a que moi.",
      ],
      skill: ["Mon colis contient {skill.list} : fragile, haut et bas non garantis."],
      education: [
        "Ma formation ({education.label}) est bien arrivée ; l’accusé de réception, je l’ai égaré.",
      ],
      interest: [
        "Pour « {interest.name} », mon loisir, je fais des tournées sans jamais me perdre.",
      ],
      language: [
        "Avec « {language.text} », je sais épeler une adresse et remercier la mauvaise personne.",
      ],
    },
  },
  rail: {
    field: "le transport",
    inField: "dans le transport",
    where: {
      care: "où une panne se voit de loin et se raconte longtemps",
      pace: "où une minute se mérite et se partage",
      people: "où chacun compte sur un collègue qu’il ne verra pas de la journée",
      cost: "où rouler à vide coûte autant que rouler plein",
      reach: "où l’on travaille pour des gens pressés et de toutes sortes",
    },
    draws: [
      "un service que l’on n’apprécie vraiment que les jours où il manque",
      "l’accord qu’il faut entre beaucoup de gens pour qu’un départ soit à l’heure",
    ],
    asks: [
      "qu’est-ce qui fait, chez vous, la différence entre un retard et un retard bien annoncé ?",
      "que se passe-t-il dans l’heure qui suit un imprévu ?",
    ],
    jokes: {
      care: ["Le seul incident voyageur de ma semaine, c’est généralement moi."],
      pace: [
        "J’arrive en gare avec une avance que mon billet n’a pas prévue, et pour le mauvais train.",
      ],
      people: ["Ils roulent désormais sans moi ; je fais signe depuis le quai."],
      cost: ["Je voyage pourtant avec assez de sandwichs pour ruiner la voiture-bar."],
      reach: ["Il n’y a qu’au buffet de la gare que l’on me reconnaît."],
      role: [
        "On annonce « {role.position} » sur une voie : j’attends sur l’autre, avec assurance.",
      ],
      skill: [
        "Je conduis {skill.list} avec prudence, en marquant l’arrêt à chaque machine à café.",
      ],
      education: [
        "Ma formation ({education.label}) dessert toutes les gares, y compris celles où personne ne descend.",
      ],
      interest: ["Le sujet « {interest.name} », mon loisir, occupe à lui seul un compartiment."],
      language: [
        "Mon « {language.text} » suffit à l’annonce du retard ; pour les excuses, prévoyez une correspondance.",
      ],
    },
  },
  automotive: {
    field: "l’automobile",
    inField: "dans l’automobile et le cycle",
    where: {
      care: "où un bruit léger annonce une réparation lourde",
      pace: "où un véhicule immobilisé attend toujours quelqu’un",
      people: "où l’oreille se forme à côté d’un ancien",
      cost: "où la bonne réparation est celle que l’on ne fait pas à nouveau",
      reach: "où l’on répond de machines parties bien loin de l’atelier",
    },
    draws: [
      "des machines dont l’entretien se voit dès qu’on l’oublie",
      "le plaisir des mécaniques que l’on peut encore ouvrir et comprendre",
    ],
    asks: [
      "qu’est-ce que vous entendez, dans un moteur, avant tout le monde ?",
      "qu’est-ce qui revient le plus souvent à l’atelier sans raison ?",
    ],
    jokes: {
      care: ["Mon vélo, témoin à charge, couine encore."],
      pace: ["Je cale malgré tout à chaque feu, par courtoisie."],
      people: ["Chacun roule désormais sans petites roues, et je suis derrière, en nage."],
      cost: ["Mon garagiste, lui, ne m’a jamais vu économiser."],
      reach: ["J’ai beau chercher, personne ne s’est arrêté pour me prendre en stop."],
      role: [
        "Le titre {de role.position} figure sur la carrosserie ; sous le capot, c’est plus calme.",
      ],
      skill: ["Mon moteur tourne avec {skill.list}, sauf à froid, c’est-à-dire jusqu’à midi."],
      education: [
        "Ma formation ({education.label}) a passé le contrôle ; la contre-visite approche.",
      ],
      interest: [
        "Pour « {interest.name} », mon loisir, je démarre au quart de tour ; le reste demande une côte.",
      ],
      language: ["Je parle « {language.text} », surtout en marche arrière."],
    },
  },
  luxury: {
    field: "les métiers du luxe",
    inField: "dans les métiers du luxe",
    where: {
      care: "où l’envers doit être aussi soigné que l’endroit",
      pace: "où le temps gagné doit l’être ailleurs que sur le geste",
      people: "où la main s’éduque lentement et se transmet en personne",
      cost: "où l’on n’économise que sur ce qui ne se voit ni ne se sent",
      reach: "où chaque pièce doit paraître faite pour une seule personne",
    },
    draws: [
      "le soin donné à ce que le client ne verra jamais",
      "des gestes que la hâte abîmerait à coup sûr",
    ],
    asks: [
      "quel défaut, minuscule pour moi, suffit chez vous à tout recommencer ?",
      "comment se décide qu’une pièce est finie ?",
    ],
    jokes: {
      care: ["Mes propres finitions se tiennent avec une épingle de nourrice."],
      pace: ["Ma montre, prudente, donne l’heure de la veille."],
      people: ["Je leur ai tout appris, sauf à assortir mes chaussettes."],
      cost: ["Le luxe, pour moi, reste un parapluie que je n’aurais pas perdu."],
      reach: ["Je n’existe toutefois qu’en taille unique et sans écrin."],
      role: ["Le titre {de role.position} est cousu main ; il se détache au lavage."],
      skill: ["Mon écrin contient {skill.list} et, dessous, le ticket de caisse."],
      education: ["Ma formation ({education.label}) a pris de la patine, surtout aux coudes."],
      interest: [
        "Ma seule pièce rare s’appelle « {interest.name} » : elle n’est pas à vendre, personne n’en voulant.",
      ],
      language: ["Mon « {language.text} » est d’époque, avec quelques éclats d’origine."],
    },
  },
  fashion: {
    field: "la mode",
    inField: "dans la mode et le textile",
    where: {
      care: "où une couture qui lâche défait tout le reste",
      pace: "où une saison manquée ne se rattrape pas",
      people: "où le patron passe de main en main",
      cost: "où la chute de tissu se décide sur le dessin",
      reach: "où le même modèle doit aller à des gens très différents",
    },
    draws: [
      "des objets qui doivent plaire avant de durer, et durer quand même",
      "le passage d’une idée à quelque chose que l’on porte",
    ],
    asks: [
      "qu’est-ce qui, d’une saison à l’autre, ne doit surtout pas changer ?",
      "à quel moment sait-on qu’un modèle tombe bien ?",
    ],
    jokes: {
      care: ["Il reste un fil qui dépasse ; ne tirez pas, c’est ma candidature."],
      pace: ["Je porte pourtant encore la collection d’il y a longtemps, avec conviction."],
      people: ["Ils vont tous très bien, et mieux habillés que moi."],
      cost: ["Le reste est passé dans des pulls que je rétrécis moi-même."],
      reach: ["Aucune de ces personnes n’a vu mes pantoufles, et c’est ce qui me sauve."],
      role: ["Je porte le titre {de role.position} un peu large, pour grandir dedans."],
      skill: ["Ma garde-robe se compose {de skill.list}, à ne pas mettre dans la même machine."],
      education: [
        "Ma formation ({education.label}) reviendra à la mode ; je la garde donc au grenier.",
      ],
      interest: [
        "Côté « {interest.name} », mon loisir, je suis toujours en avance d’une saison et d’un goûter.",
      ],
      language: ["Je porte « {language.text} » avec élégance, tant que personne ne répond."],
    },
  },
  law: {
    field: "le droit",
    inField: "dans les métiers du droit",
    where: {
      care: "où un mot mal choisi se relit pendant des années",
      pace: "où un délai est une règle avant d’être une gêne",
      people: "où l’on aide quelqu’un en lui faisant comprendre",
      cost: "où le temps passé doit pouvoir s’expliquer ligne à ligne",
      reach: "où chaque affaire ressemble aux autres sauf sur un point",
    },
    draws: [
      "des phrases qui ont des conséquences",
      "la rigueur de ceux qui savent ce qu’un mot engage",
    ],
    asks: [
      "à quoi reconnaît-on un dossier bien préparé avant de l’ouvrir ?",
      "qu’est-ce qui prend le plus de temps sans rien apporter au client ?",
    ],
    jokes: {
      care: ["Les faits sont constants ; les circonstances atténuantes, à ma charge."],
      pace: ["J’ai toutefois laissé prescrire ma vaisselle."],
      people: ["Les témoins ont été unanimes, puis dispensés de comparaître."],
      cost: ["La partie adverse, mon banquier, a fait appel."],
      reach: ["Aucun d’eux n’a porté plainte, ce que je produis en pièce unique."],
      role: ["Sous la qualité {de role.position}, je plaide la distraction."],
      skill: ["Je verse au dossier {skill.list}, sous toutes réserves."],
      education: [
        "Ma formation ({education.label}) fait foi jusqu’à preuve du contraire, que j’apporte chaque lundi.",
      ],
      interest: ["Je plaide coupable de « {interest.name} », avec récidive chaque dimanche."],
      language: ["Je maîtrise « {language.text} », à l’exclusion de toute clause."],
    },
  },
  health: {
    field: "la santé",
    inField: "dans la santé",
    where: {
      care: "où l’on vérifie pour quelqu’un, et non pour la forme",
      pace: "où l’attente de l’un se passe dans une salle, avec les autres",
      people: "où l’on transmet debout, entre une porte et l’autre",
      cost: "où ce qui est économisé doit revenir auprès du lit",
      reach: "où chaque cas du nombre a un visage",
    },
    draws: [
      "un travail dont l’objet est toujours quelqu’un",
      "l’attention que demandent des gestes souvent répétés",
    ],
    asks: [
      "qu’est-ce qui vous prend du temps et n’aide aucun patient ?",
      "comment se passe, chez vous, la relève d’une équipe par la suivante ?",
    ],
    jokes: {
      care: ["Mon ordonnance personnelle se limite au repos, que je suis avec zèle."],
      pace: ["La salle d’attente, malgré tout, reste ma pièce préférée : il y a des magazines."],
      people: ["Tous se portent mieux depuis que je leur écris de loin."],
      cost: ["Seul mon goût des biscuits reste incurable."],
      reach: ["La vue d’un sparadrap suffit pourtant à m’asseoir."],
      role: ["Le titre {de role.position} se prend après les repas, avec un grand verre d’eau."],
      skill: ["Je m’administre {skill.list} à doses modérées, jamais le vendredi."],
      education: [
        "Ma formation ({education.label}) a laissé peu de séquelles et quelques fous rires.",
      ],
      interest: [
        "Le diagnostic est tombé : « {interest.name} », forme chronique, sans espoir de guérison.",
      ],
      language: ["En « {language.text} », je sais demander où j’ai mal."],
    },
  },
  education: {
    field: "l’enseignement",
    inField: "dans l’enseignement",
    where: {
      care: "où une erreur bien reprise apprend plus qu’une réponse juste",
      pace: "où l’on ne gagne du temps qu’en sachant où en perdre",
      people: "où le meilleur moment est celui où l’on n’a plus besoin de vous",
      cost: "où chaque heure rendue va à quelqu’un",
      reach: "où le même cours doit parvenir au fond de la salle",
    },
    draws: [
      "un métier qui se mesure à ce que les autres savent faire ensuite",
      "la surprise d’une question à laquelle on n’avait pas pensé",
    ],
    asks: [
      "qu’est-ce que vos meilleurs élèves vous ont appris du métier ?",
      "où passe le temps que l’on voudrait rendre à la classe ?",
    ],
    jokes: {
      care: ["Au fond de la classe, près du radiateur, une place porte encore mes initiales."],
      pace: ["Je rends pourtant cette copie au moment de la sonnerie."],
      people: ["Mes élèves savent désormais tout ce que je sais, et me demandent la suite."],
      cost: ["Mes billes, en revanche, ont toutes été confisquées."],
      reach: ["Personne n’a levé la main, et je l’ai noté comme un accord."],
      role: ["Appréciation, en face {de role.position} : peut mieux faire, et pourrait se taire."],
      skill: ["J’ai appris {skill.list} par cœur et les récite sans mettre le ton."],
      education: ["Ma formation ({education.label}) m’a vu bavarder ; le bulletin en témoigne."],
      interest: ["J’ai choisi « {interest.name} » en option, et toutes les autres en sieste."],
      language: [
        "En « {language.text} », je n’ai qu’une phrase, mais je conjugue le reste avec les mains.",
      ],
    },
  },
  research: {
    field: "la recherche",
    inField: "dans la recherche",
    where: {
      care: "où un résultat ne vaut que si d’autres le retrouvent",
      pace: "où le temps rendu aux machines revient aux idées",
      people: "où ce que l’on n’écrit pas se perd avec celui qui part",
      cost: "où chaque crédit doit mener plus loin que prévu",
      reach: "où une donnée bien rangée sert à des inconnus",
    },
    draws: [
      "la liberté de dire que l’on ne sait pas, et l’obligation de chercher",
      "le soin de rendre vérifiable ce que l’on avance",
    ],
    asks: [
      "qu’est-ce qui vous sépare le plus souvent d’un résultat que l’on puisse refaire ?",
      "quelle question de votre domaine attend surtout de meilleurs outils ?",
    ],
    jokes: {
      care: ["L’expérience a été reproduite une fois, par distraction."],
      pace: ["Le temps libéré a été consacré à l’étude comparée des chaises longues."],
      people: ["Le groupe témoin, qui ne m’a pas connu, se porte aussi bien."],
      cost: ["Ma bourse, elle, tend vers zéro avec une remarquable régularité."],
      reach: ["Résultat significatif, sauf pour ma mère, qui n’a pas lu l’annexe."],
      role: ["Que le titre {de role.position} me serve à quelque chose reste à démontrer."],
      skill: ["Mon protocole comprend {skill.list} et une longue phase d’observation du plafond."],
      education: [
        "Ma formation ({education.label}) a prouvé que l’on pouvait me faire tenir en place.",
      ],
      interest: ["Mes travaux sur « {interest.name} » sont les seuls que je termine."],
      language: ["Je publie en « {language.text} », c’est-à-dire rarement."],
    },
  },
  public: {
    field: "le service public",
    inField: "dans le service public",
    where: {
      care: "où l’erreur d’un formulaire devient le souci de quelqu’un",
      pace: "où une file plus courte change la journée des gens",
      people: "où il faut savoir expliquer sans jamais se lasser",
      cost: "où l’argent économisé est celui de tous",
      reach: "où l’on sert tout le monde, y compris ceux qui ne demandent rien",
    },
    draws: [
      "l’idée de servir aussi ceux qui ne choisiront jamais un autre guichet",
      "un travail qui doit marcher pour tout le monde à la fois",
    ],
    asks: [
      "quelle démarche aimeriez-vous voir disparaître la première ?",
      "qu’est-ce que les habitants ne savent pas de votre travail ?",
    ],
    jokes: {
      care: ["Mon propre dossier est incomplet : il y manque surtout un dossier."],
      pace: ["Je tire encore un ticket, par habitude, avant d’ouvrir le réfrigérateur."],
      people: ["Tous ont été orientés vers le bon guichet, c’est-à-dire pas le mien."],
      cost: ["Le contribuable que je suis s’en félicite, puis cherche sa monnaie."],
      reach: ["Aucun administré n’a demandé mon autographe en plusieurs exemplaires."],
      role: [
        "L’avis portant le titre {de role.position} est affiché ; la pluie l’a rendu illisible.",
      ],
      skill: ["Je traite {skill.list} dans l’ordre d’arrivée, après la pause."],
      education: [
        "Ma formation ({education.label}) a été tamponnée ; depuis, je tamponne les nappes.",
      ],
      interest: [
        "Une commission permanente s’occupe de « {interest.name} » : j’y siège sans relâche, en tenue de loisir.",
      ],
      language: [
        "Mon « {language.text} » est ouvert au public le mardi, de préférence par temps sec.",
      ],
    },
  },
  energy: {
    field: "l’énergie",
    inField: "dans l’énergie",
    where: {
      care: "où l’on ne parle du service que lorsqu’il s’arrête",
      pace: "où une intervention avancée évite une panne",
      people: "où les règles ne protègent que ceux qui les ont comprises",
      cost: "où l’énergie la moins chère est celle que l’on n’use pas",
      reach: "où tout un quartier dépend d’un même réglage",
    },
    draws: [
      "un service dont on attend qu’il soit là sans y penser",
      "un métier où le long terme n’est pas une figure de style",
    ],
    asks: [
      "qu’est-ce qui, sur votre réseau, demande le plus d’attention sans se voir ?",
      "comment prépare-t-on le jour où tout le monde se chauffe à la fois ?",
    ],
    jokes: {
      care: ["Chez moi, le disjoncteur connaît mon prénom."],
      pace: ["Je fonctionne néanmoins à basse tension jusqu’à la pause."],
      people: ["Le courant est passé ; j’ai tout de même fait sauter quelques plombs."],
      cost: ["Je laisse pourtant la lumière du couloir, pour les fantômes."],
      reach: ["Mon propre rayonnement éclaire une table de chevet, par temps clair."],
      role: ["Malgré le titre {de role.position}, je me recharge surtout sur le canapé."],
      skill: ["Je branche {skill.list} ensemble, et je recule d’un pas."],
      education: [
        "Ma formation ({education.label}) relève de l’énergie fossile : il faut creuser.",
      ],
      interest: ["Ma seule source vraiment renouvelable s’appelle « {interest.name} »."],
      language: ["Mon « {language.text} » va et vient, comme le courant d’une maison de campagne."],
    },
  },
  telecoms: {
    field: "les télécoms",
    inField: "dans les télécoms",
    where: {
      care: "où une coupure fait plus de bruit qu’une longue fiabilité",
      pace: "où l’attente se mesure à la patience d’un appel",
      people: "où l’on répare la panne avant de la raconter",
      cost: "où chaque déplacement évité se voit au bilan",
      reach: "où le dernier village compte autant que le premier",
    },
    draws: [
      "le soin d’un lien que l’on n’entend que lorsqu’il grésille",
      "un métier qui relie des gens sans avoir à se faire connaître",
    ],
    asks: [
      "qu’est-ce qu’un bon réseau a de différent, vu de la salle de supervision ?",
      "quelle panne vous a le plus appris ?",
    ],
    jokes: {
      care: ["Dans mon salon, je ne capte toujours que sous l’escalier."],
      pace: ["Je rappelle pourtant ma famille avec un temps de latence d’une semaine."],
      people: ["Ils me reçoivent très clairement, puis passent sous un tunnel."],
      cost: ["Mon forfait, illimité en soupirs, reste hors de ce bilan."],
      reach: ["Sur ma messagerie, l’abonné est toujours occupé, et c’est moi."],
      role: ["Pour « {role.position} », tapez étoile ; pour comprendre, raccrochez."],
      skill: ["Mon débit atteint {skill.list} en pointe, beaucoup moins en montée."],
      education: ["Ma formation ({education.label}) passe par le cuivre, avec quelques échos."],
      interest: [
        "Sur la ligne « {interest.name} », mon loisir, je réponds avant la première sonnerie.",
      ],
      language: ["Je communique en « {language.text} », par beau temps et en haut-parleur."],
    },
  },
  software: {
    field: "le logiciel",
    inField: "dans le logiciel",
    where: {
      care: "où l’on livre souvent et où l’on dort mieux quand c’est vérifié",
      pace: "où une attente de quelques minutes se répète toute la journée",
      people: "où ce qui n’est compris que d’une personne est déjà en panne",
      cost: "où la dépense court même quand personne ne travaille",
      reach: "où la même ligne sert des gens que l’on ne verra jamais",
    },
    draws: [
      "ce qui reste simple à l’usage parce que quelqu’un s’est chargé du compliqué",
      "un travail que l’on peut reprendre le lendemain, en mieux",
    ],
    asks: [
      "quelle partie de votre produit hésite-t-on à toucher ?",
      "comment décidez-vous de ce que vous ne ferez pas ?",
    ],
    jokes: {
      care: ["Sur ma machine, bien entendu, cela marchait."],
      pace: ["J’emploie les minutes ainsi gagnées à choisir la couleur d’un bouton."],
      people: ["On m’a demandé d’écrire la documentation, puis de l’écrire ailleurs."],
      cost: ["J’ai gardé un serveur allumé, par tendresse, dans la cuisine."],
      reach: ["Parmi eux se trouve ma mère, qui a ouvert un ticket."],
      role: ["Sous le titre {de role.position}, une version stable est attendue depuis longtemps."],
      skill: [
        "Je redémarre {skill.list} dans l’ordre alphabétique, et j’appelle cela une architecture.",
      ],
      education: [
        "Ma formation ({education.label}) n’est plus maintenue ; merci de prévoir une migration.",
      ],
      interest: ["La branche « {interest.name} », mon loisir, est la seule que je tienne à jour."],
      language: ["Je comprends « {language.text} », surtout les messages d’erreur."],
    },
  },
  games: {
    field: "le jeu",
    inField: "dans le jeu",
    where: {
      care: "où le joueur trouve toujours ce que l’équipe a laissé passer",
      pace: "où une attente d’une seconde casse un moment",
      people: "où une règle que l’on sait expliquer est une bonne règle",
      cost: "où une idée abandonnée tôt coûte moins cher",
      reach: "où le même niveau doit amuser le débutant et l’habitué",
    },
    draws: [
      "le sérieux qu’il faut pour que d’autres s’amusent",
      "des règles qui doivent se comprendre sans être lues",
    ],
    asks: [
      "à quoi voyez-vous qu’un jeu est amusant avant qu’il soit beau ?",
      "quelle idée avez-vous eu le plus de mal à couper ?",
    ],
    jokes: {
      care: ["Cela ne m’a jamais fait passer le premier niveau de mon lave-vaisselle."],
      pace: ["Je relis pourtant la règle pendant que les autres ont fini la partie."],
      people: ["Ils ont tous gagné un niveau ; j’ai gardé le tutoriel."],
      cost: ["Le reste des pièces, je les ai laissées dans une fontaine, pour un bonus."],
      reach: ["Tant de joueurs, et c’est encore moi que l’on choisit en dernier."],
      role: ["Mon personnage, {role.position}, a de l’endurance surtout à table."],
      skill: ["Mon inventaire contient {skill.list}, une corde et un sandwich entamé."],
      education: [
        "Ma formation ({education.label}) était une quête annexe, avec beaucoup de dialogues.",
      ],
      interest: [
        "En « {interest.name} », mon loisir, je débloque chaque dimanche un nouveau canapé.",
      ],
      language: ["Je joue en « {language.text} », sous-titres compris, sous-entendus exclus."],
    },
  },
  media: {
    field: "l’édition",
    inField: "dans les médias et l’édition",
    where: {
      care: "où l’on publie devant témoins",
      pace: "où l’heure du bouclage ne se discute pas",
      people: "où une relecture exigeante est une marque d’estime",
      cost: "où chaque page doit mériter son papier",
      reach: "où l’on s’adresse à des inconnus comme à des proches",
    },
    draws: [
      "le moment où un travail quitte l’équipe et devient public",
      "l’exigence de ceux qui relisent une dernière fois",
    ],
    asks: [
      "qu’est-ce que votre public remarque en premier quand quelque chose change ?",
      "quelle est la dernière étape avant de publier, et qui la tient ?",
    ],
    jokes: {
      care: ["Un erratum suivra, relu par mes soins."],
      pace: ["Le bouclage de cette lettre a été repoussé plusieurs fois, par souci du suspense."],
      people: ["La rédaction, unanime, m’a confié la machine à café."],
      cost: ["Je continue pourtant de corriger au stylo le plus cher du tiroir."],
      reach: ["Je lis tout de même le courrier des lecteurs en espérant n’y pas figurer."],
      role: ["En page intérieure, sous la météo, on lirait « {role.position} : clés perdues »."],
      skill: ["À la une : {skill.list} ; en dernière page, mes excuses."],
      education: [
        "Ma formation ({education.label}) existe en édition abrégée, avec beaucoup d’images.",
      ],
      interest: [
        "Mon supplément du dimanche s’intitule « {interest.name} » et ne compte qu’un abonné.",
      ],
      language: ["Je traduis depuis « {language.text} » avec fidélité, puis je renonce au texte."],
    },
  },
  retail: {
    field: "le commerce",
    inField: "dans le commerce",
    where: {
      care: "où l’erreur revient au comptoir avec son ticket",
      pace: "où la file d’attente a toujours raison",
      people: "où un nouveau doit savoir répondre dès le premier samedi",
      cost: "où la marge se joue sur des riens répétés",
      reach: "où l’on sert des gens pressés, fidèles ou perdus",
    },
    draws: [
      "un métier qui connaît le soir même le résultat de sa journée",
      "la rencontre de ce que l’on prévoit et de ce que les gens veulent",
    ],
    asks: [
      "qu’est-ce que vos clients demandent et que l’on ne trouve pas en rayon ?",
      "à quoi ressemble chez vous un samedi réussi ?",
    ],
    jokes: {
      care: ["Échange possible, sur présentation de mes regrets."],
      pace: ["En caisse, je choisis pourtant toujours la file qui n’avance pas."],
      people: ["Ils tiennent la boutique ; je tiens la porte, quand elle est automatique."],
      cost: ["J’ai tout repris ensuite en bons de réduction périmés."],
      reach: ["Pas un client ne m’a demandé conseil, ce qui explique la satisfaction."],
      role: ["Le titre {de role.position} est au rayon des fins de série, en excellent état."],
      skill: ["En promotion cette semaine : {skill.list}, sans obligation d’achat."],
      education: ["Ma formation ({education.label}) n’est ni reprise ni échangée."],
      interest: ["Mon rayon « {interest.name} » est le seul qui soit bien achalandé."],
      language: ["En « {language.text} », je sais dire « je regarde seulement »."],
    },
  },
  hospitality: {
    field: "l’hôtellerie",
    inField: "dans l’hôtellerie et la restauration",
    where: {
      care: "où un détail oublié reste le seul souvenir",
      pace: "où le service n’attend pas que l’on soit prêt",
      people: "où une brigade vaut par ce qu’elle se transmet",
      cost: "où ce qui se perd en cuisine ne se rattrape pas en salle",
      reach: "où chaque inconnu doit se sentir attendu",
    },
    draws: [
      "l’attention que l’on porte à quelqu’un que l’on ne connaissait pas une heure plus tôt",
      "des journées où tout se joue au même moment",
    ],
    asks: [
      "qu’est-ce qui se voit, chez vous, au premier pas d’un client dans la salle ?",
      "comment préparez-vous le coup de feu ?",
    ],
    jokes: {
      care: ["Je pose malgré tout mon parapluie sur le buffet, par amour du détail."],
      pace: ["Quant à moi, on me sert en dernier, et encore tiède."],
      people: ["La brigade a applaudi quand j’ai rendu mon tablier, avec les taches."],
      cost: ["J’ai fini les restes pour équilibrer les comptes."],
      reach: ["Aucun n’a laissé de pourboire, mais plusieurs ont laissé la porte ouverte."],
      role: ["Au menu, le titre {de role.position} est servi froid."],
      skill: ["À la carte : {skill.list}, selon arrivage."],
      education: ["Ma formation ({education.label}) a mijoté longtemps ; il reste à la saler."],
      interest: ["La chambre « {interest.name} », mon loisir, est réservée à l’année."],
      language: ["Mon « {language.text} » permet de réserver une table et d’en obtenir une autre."],
    },
  },
  building: {
    field: "le bâtiment",
    inField: "dans le bâtiment",
    where: {
      care: "où ce qui est mal posé se voit des années plus tard",
      pace: "où un corps de métier en retard arrête les suivants",
      people: "où l’apprenti d’aujourd’hui tiendra le chantier demain",
      cost: "où reprendre coûte toujours plus que bien faire",
      reach: "où d’autres habiteront ce que l’on a fait",
    },
    draws: [
      "des ouvrages devant lesquels on repasse longtemps après",
      "un travail où chacun s’appuie, pour de bon, sur celui du précédent",
    ],
    asks: [
      "qu’est-ce qui, sur vos chantiers, fait perdre le plus de temps aux équipes ?",
      "à quoi reconnaissez-vous, de la rue, un travail bien fait ?",
    ],
    jokes: {
      care: ["Mon étagère, à la maison, penche du côté de l’optimisme."],
      pace: [
        "Les travaux de ma salle de bains, commencés il y a longtemps, prennent un tour archéologique.",
      ],
      people: ["Je les ai si bien encadrés qu’on les a accrochés au mur."],
      cost: ["J’ai gardé les vis en trop ; il y en a toujours, ce qui m’inquiète."],
      reach: ["Moi, je n’ai bâti que des châteaux de cartes, sans permis."],
      role: ["Sous le casque, le titre {de role.position} ; sous le titre, un courant d’air."],
      skill: ["Ma caisse à outils contient {skill.list} et un marteau que l’on me retire."],
      education: [
        "Ma formation ({education.label}) a de bonnes fondations ; l’étage reste à louer.",
      ],
      interest: [
        "Le gros œuvre de ma semaine, c’est « {interest.name} » ; le travail vient en finition.",
      ],
      language: ["Avec « {language.text} », je demande le niveau à bulle et j’obtiens un soda."],
    },
  },
  agriculture: {
    field: "l’agriculture",
    inField: "dans l’agriculture",
    where: {
      care: "où ce que l’on néglige au printemps se paie en automne",
      pace: "où la météo décide de l’heure",
      people: "où l’on apprend d’abord en regardant faire",
      cost: "où l’on ne dépense qu’une fois la récolte rentrée",
      reach: "où l’on nourrit des gens qui ne verront pas le champ",
    },
    draws: [
      "un travail qui accepte de dépendre du temps qu’il fait",
      "la patience de semer sans être sûr",
    ],
    asks: [
      "qu’est-ce que vous aimeriez savoir une semaine plus tôt ?",
      "quel travail de la saison vous pèse le plus sur le papier ?",
    ],
    jokes: {
      care: ["Mon basilic, lui, n’a pas survécu à ma surveillance."],
      pace: [
        "Je me lève cependant avec les poules, à condition qu’elles fassent la grasse matinée.",
      ],
      people: ["Ils ont poussé tout seuls ; je n’ai fait que de l’ombre."],
      cost: ["J’ai investi la différence dans un nain de jardin, sans rendement."],
      reach: ["Un épouvantail aurait eu davantage de visiteurs, et une meilleure tenue."],
      role: ["Le titre {de role.position} pousse bien ; la personne redoute le gel."],
      skill: ["Je cultive {skill.list} en pot, sur un rebord orienté au nord."],
      education: ["Ma formation ({education.label}) est en jachère, et elle s’y plaît."],
      interest: [
        "Le champ « {interest.name} », mon loisir, est le seul que je laboure le dimanche.",
      ],
      language: ["Mon « {language.text} » impressionne surtout les oies."],
    },
  },
  tourism: {
    field: "le tourisme",
    inField: "dans le tourisme",
    where: {
      care: "où un contretemps mal géré devient le récit du voyage",
      pace: "où les vacances des uns ne commencent pas en retard",
      people: "où le bon guide est celui que l’on oublie de remercier",
      cost: "où il faut tenir toute l’année avec quelques mois",
      reach: "où chacun vient chercher autre chose au même endroit",
    },
    draws: [
      "un métier qui fabrique des souvenirs et n’a pas le droit d’en abîmer",
      "la préparation minutieuse de ce qui doit paraître improvisé",
    ],
    asks: [
      "qu’est-ce que vos voyageurs racontent en rentrant, et que vous n’aviez pas prévu ?",
      "comment passez-vous l’hiver ?",
    ],
    jokes: {
      care: ["En voyage, je perds mes bagages avant la compagnie, pour lui rendre service."],
      pace: ["Je fais pourtant toujours mes valises dans le taxi."],
      people: ["Le groupe est revenu entier, guidé surtout par la faim."],
      cost: ["J’ai tout dépensé en cartes postales que je n’ai pas envoyées."],
      reach: ["Je n’apparais sur aucune de leurs photos, sauf un coude."],
      role: [
        "Suivez, derrière le titre {de role.position}, un parapluie levé : il cherche aussi la sortie.",
      ],
      skill: ["Ma valise contient {skill.list} et pas de chaussettes."],
      education: ["Ma formation ({education.label}) fut un long séjour, en demi-pension."],
      interest: ["Je pars chaque dimanche pour « {interest.name} », sans assurance annulation."],
      language: ["Mon « {language.text} » se limite au petit déjeuner, mais il est compris."],
    },
  },
  culture: {
    field: "la culture",
    inField: "dans la culture",
    where: {
      care: "où l’on garde pour des gens qui ne sont pas nés",
      pace: "où l’heure du lever de rideau ne bouge pas",
      people: "où l’on transmet autant que l’on montre",
      cost: "où chaque euro sauvé en coulisse se retrouve sur scène",
      reach: "où il faut parler à ceux qui n’osent pas entrer",
    },
    draws: [
      "ce qui se prépare longtemps pour une soirée, ou pour les suivants",
      "le travail invisible qui rend une œuvre accessible",
    ],
    asks: [
      "qui n’est encore jamais venu, et que lui manque-t-il pour pousser la porte ?",
      "qu’est-ce que le public ne doit surtout pas voir ?",
    ],
    jokes: {
      care: ["Au musée, les gardiens me suivent avec un intérêt croissant."],
      pace: ["J’arrive pourtant toujours après l’entracte, par respect pour le suspense."],
      people: ["Le chœur a gagné en justesse dès que j’ai compté les silences."],
      cost: ["J’ai économisé jusque sur les applaudissements."],
      reach: ["Mon propre public tient sur un banc, et il attend le bus."],
      role: ["Dans le rôle {de role.position} : moi, en doublure, sans texte."],
      skill: ["Mon répertoire comprend {skill.list} et un rappel que personne ne demande."],
      education: ["Ma formation ({education.label}) est exposée sous verre, loin de la lumière."],
      interest: ["Mon œuvre majeure reste « {interest.name} », série inachevée."],
      language: ["Je lis « {language.text} » dans le texte, et surtout dans les marges."],
    },
  },
  sport: {
    field: "le sport",
    inField: "dans le sport",
    where: {
      care: "où la préparation ne se voit qu’à ce qui n’arrive pas",
      pace: "où l’on gagne du temps à l’entraînement, pas le jour même",
      people: "où l’équipe vaut mieux que la somme de ses mérites",
      cost: "où le matériel doit durer toute la saison",
      reach: "où le même stade réunit le champion et celui qui débute",
    },
    draws: [
      "des règles claires, et un résultat que l’on ne discute pas",
      "tout ce qui se travaille dans l’ombre avant un départ",
    ],
    asks: [
      "qu’est-ce qui se gagne, chez vous, avant le coup d’envoi ?",
      "comment remettez-vous une équipe en route après une mauvaise saison ?",
    ],
    jokes: {
      care: ["Je m’échauffe depuis avec soin avant d’ouvrir un bocal."],
      pace: ["Mon record personnel reste la distance du canapé au réfrigérateur."],
      people: ["L’équipe a gagné ; je tenais les vestes, et fermement."],
      cost: ["Mes chaussures neuves, par souci d’économie, n’ont pas encore couru."],
      reach: ["Dans les tribunes, on me connaît comme la personne qui cache la vue."],
      role: [
        "Sur la feuille de match, le titre {de role.position} figure parmi les remplaçants, au chaud.",
      ],
      skill: ["Mon entraînement comprend {skill.list}, suivis d’une longue récupération."],
      education: [
        "Ma formation ({education.label}) fut une épreuve d’endurance, avec ravitaillement.",
      ],
      interest: [
        "En « {interest.name} », mon loisir, je suis titulaire ; ailleurs, je porte l’eau.",
      ],
      language: ["En « {language.text} », je conteste l’arbitre avec politesse et sans verbe."],
    },
  },
  industry: {
    field: "l’industrie",
    inField: "dans l’industrie",
    where: {
      care: "où un défaut se multiplie aussi vite qu’une pièce",
      pace: "où une machine arrêtée fait taire tout l’atelier",
      people: "où le réglage se sait avant de s’écrire",
      cost: "où un gain minuscule se compte à chaque pièce",
      reach: "où ce qui sort de l’atelier servira longtemps chez d’autres",
    },
    draws: [
      "le respect de la matière, qui ne se laisse pas convaincre",
      "un travail que l’on peut tenir dans la main à la fin",
    ],
    asks: [
      "quelle étape de la fabrication dépend encore de l’œil d’une seule personne ?",
      "qu’est-ce qui, dans l’atelier, se répare trop souvent ?",
    ],
    jokes: {
      care: ["Me voici, pour ma part, avec un défaut d’aspect et une garantie expirée."],
      pace: ["Ma propre chaîne s’arrête à l’heure du goûter, sans préavis."],
      people: ["L’atelier tourne désormais rond, sauf dans le coin où je range."],
      cost: ["Les chutes, je les ai gardées ; elles forment aujourd’hui l’essentiel de mon salon."],
      reach: ["Je reste, pour ma part, un modèle d’exposition, non monté."],
      role: ["Le titre {de role.position} est estampillé ; la notice manque."],
      skill: ["Je fais tourner {skill.list} à bas régime, avec un léger sifflement."],
      education: ["Ma formation ({education.label}) sort d’une petite série, jamais rééditée."],
      interest: [
        "La pièce « {interest.name} », mon loisir, est la seule que je monte sans vis en trop.",
      ],
      language: ["Mon « {language.text} » est livré en kit, sans la clé."],
    },
  },
  services: {
    field: "le conseil",
    inField: "dans le conseil et les services",
    where: {
      care: "où l’on répond d’un travail fait chez les autres",
      pace: "où le délai promis est déjà une partie du service",
      people: "où l’on réussit quand le client sait faire sans vous",
      cost: "où chaque jour passé doit rapporter plus qu’il ne coûte",
      reach: "où le même métier se pratique dans des maisons très différentes",
    },
    draws: [
      "l’obligation de comprendre vite une maison qui n’est pas la sienne",
      "un service que l’on juge longtemps après le départ de qui l’a rendu",
    ],
    asks: [
      "qu’est-ce qu’un client vous demande rarement, et devrait demander ?",
      "à quoi voyez-vous, de l’extérieur, qu’une équipe va bien ?",
    ],
    jokes: {
      care: ["Ma recommandation figure en annexe : s’adresser à quelqu’un d’autre."],
      pace: ["J’ai présenté la suite en d’innombrables diapositives, dont une lisible."],
      people: ["Le client sait désormais faire sans moi, et il insiste."],
      cost: ["Mes honoraires, payés en croissants, restent dus."],
      reach: ["J’ai gardé de chaque maison un stylo, à titre de référence."],
      role: ["Le titre {de role.position} est en mission à la cafétéria, et je l’accompagne."],
      skill: ["Mon offre comprend {skill.list}, un schéma en flèches et un silence entendu."],
      education: [
        "Ma formation ({education.label}) tient en une diapositive, avec beaucoup de blanc.",
      ],
      interest: [
        "Mon vrai domaine de conseil, c’est « {interest.name} », et nul n’en veut à ce prix.",
      ],
      language: ["Je facture « {language.text} » au mot, ce qui reste très abordable."],
    },
  },
};
