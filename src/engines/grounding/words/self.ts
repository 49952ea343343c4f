/**
 * What a writer may say of themselves without a fact of the profile: what they intend, feel, ask and read. Everything
 * is folded; whatever is not listed is a deed.
 */
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

export const english = {
  /** After “I” and “we”, in the present and in the past. */
  verbs: setOf(
    "acknowledge add address admire admit agree aim answer anticipate apologise apologize appear apply appreciate approach ask aspire assure await base beg begin believe bring care choose close come commit concede conclude confess confirm consider contemplate count dare decide declare decline do draw dream embrace enclose end enjoy expect fear feel find finish follow gather give go guess happen have hear hereby hesitate hold hope imagine imply include inquire intend invite join keep know lack learn lay leave let like listen look love make mean mention mind need note notice offer owe pay persist picture place plan pledge prefer promise propose put question quote read realise realize recall recognise recognize regret rely remain remember repeat reply request reread respect respond rest say see seek seem send set share spare start state stay stop submit suggest suppose take talk tell thank think thrive trust try turn understand undertake use live work value venture wait want warmly welcome will wish withdraw wonder write " +
      "added admired agreed asked attached applied began believed came chose closed considered decided did discovered enclosed enjoyed expected felt followed found gathered had heard hesitated hoped imagined intended kept knew learned learnt liked listened looked loved meant mentioned missed needed noted noticed paused picked planned preferred promised put read realised realized received recognised remembered replied reread said saw set smiled started stopped stumbled thought told took tried understood used wanted waited went wished wondered wrote",
  ),
  /** After “I have”: participles, and what one has without having done anything. */
  had: setOf(
    "a about added altered checked lent admired agreed an answered any appreciated applied asked attached attempted been begun chosen come considered decided discovered done enclosed enjoyed every everything evidence few followed found full gathered given got great heard hoped imagined in intended it just kept known learned learnt left less liked listened little long looked loved made many meant merely mentioned more much my no noted noticed nothing once one only ones picked planned plenty precise prepared promised put questions read realised realized reasons received recognised reread said saved seen set several some something started taken tended the thought to tried two understood understand wanted waited warned watched wished wondered written yet your",
  ),
  /** After “I have a”, “I have the”: what is no possession. */
  holdings: setOf(
    "pleasure honour honor feeling few habit hunch idea ideas impression intention interest interests question questions reason reasons regret suspicion sense weakness wish liking fondness doubt doubts curiosity proposal suggestion favour favor request word words choice evidence list single lot confession secret plan thought taste appetite preference respect proof proofs",
  ),
  /** After “I am” and “I was”. */
  states: setOf(
    "able about above afraid among amused answering anxious applying approaching asking attached attracted available aware back boring careful certain charmed clumsy comfortable coming committed confident content convinced counting curious dedicated delighted determined drawn driven drowsy eager encouraged enclosing enthusiastic excited expecting familiar fascinated fond forgetful free full glad going grateful happy hesitant honest honoured honored hopeful hoping humbled impatient impressed inclined incapable interested intrigued joining keen late lazy mentioned leaving likely living looking lost mindful moved needless notoriously obliged offering on open passionate patient planning pleased present proposing proud reachable reading ready relieved saying suggesting sending sensitive sceptical serious sharing short slow sorry speaking struck sure surprised taken telling tempted thankful that thinking thrilled tired to told touched trying unable unsure used waiting warned what willing wishing wondering worried worse writing yours " +
      "terrible bad hopeless useless dreadful awful mediocre rubbish here there where who",
  ),
  /** After “I can” and “I could”. */
  abilities: setOf(
    "add adapt answer apply ask be begin bring come confirm contribute count do enclose explain find follow give go hardly help hope imagine join learn make meet name not offer only picture promise provide put read relate say see send share show speak start stay support take talk tell think travel understand wait work write",
  ),
  /** Openings without a subject that say what moves the writer. */
  moods: setOf(
    "interested impressed attracted motivated convinced delighted excited enclosed attached inspired encouraged persuaded intrigued struck touched moved driven faced fascinated drawn tempted honoured based needed united limited red sacred good bed",
  ),
  /** Nouns of which “my … is” claims nothing. */
  nouns: setOf(
    "aim ambition answer apologies application arrival attention attraction belief candidacy choice closing concern confidence contribution conviction covering curiosity cv decision desire determination doubts dream early enthusiasm expectations favourite feeling first gratitude goal good heart hope hopes idea ideas impression intention intentions interest interests invitation is kind letter liking mind mistakes failures most motivation motivations name next objective offer opinion own plan plans pleasure point preference principal priority promise proposal question questions readiness reason reasons regards request resume sincere sole suggestion sympathy thanks thought thoughts views visit warm way wish wishes words",
  ),
};

/** Nouns that are biography, in earnest and in jest. */
export const biography = setOf(
  "experience career team teams background degree degrees company companies studies expertise clients customers training employer employers patients students book books patent patents award awards startup business department division staff qualifications diploma shares fortune billions millions " +
    "carriere equipe equipes parcours diplome diplomes entreprise entreprises etudes clientele clients formation formations employeur employeurs patients etudiants livre livres brevet brevets prix societe service personnel actions fortune milliards qualifications",
);

export const french = {
  verbs: setOf(
    "accuse admets admire adresse affirme aime ajoute annonce apporte apprecie apprends arrive aspire assure attache attends autorise avoue cede cherche choisis cite commence comprends compte conclus confesse confirme applique connais connaisse consacre contemple conserve constate continue crains crois decide declare decline demande desire detaille devine devrai dirai dis doute dois donne ecoute ecris embrasse engage entends envisage efforce emploie envoie epargne espere essaie estime etudie evoque fais felicite finis garde habite hesite ignore imagine impose informe interesse investis entreprends utilise invite joins laisse lis mesure mets mentionne note ose oublie partage pars passe peine pense permets peux place pose poste postule prefere prends presente presse prete pretends previens prie projette promets propose puis raconte rappelle reconnais reclame redis refuse regarde regrette relis relève remarque remercie remets renonce reponds repete reste retiens retire retrouve reve reviens rejouis sais saisis salue sens sollicite songe souhaite souligne soumets suggere suis suppose tire tache tente termine tiens transmets travaille trouve vais veux viens vois voue voudrais " +
      "attendais cherchais comptais connaissais croyais desirais disais esperais ignorais imaginais pensais pouvais prevoyais savais souhaitais tenais voulais voyais " +
      "appuie reconnaisse confie rends vise",
  ),
  we: setOf(
    "partageons croyons pouvons parlons devons savons voyons voulons souhaitons pensons rencontrions prenons",
  ),
  /** After « j’ai », « avoir ». */
  had: setOf(
    "a accorde adresse admire aime ajoute apprecie appris attendu aucun aucune beau besoin bien bon change cherche choisi cite commence compris confiance conscience consacre constate consulte consideres considere connaissance cru decide decouvert demande des d de du ecoute ecrit envie ecarte entendu envisage envoye envoyee ouvert ouverte epargne espere essaye essaie examine fait faim garde grand hate hesite honte honneur idee ignore imagine int intention interet la l laisse le les lu meme mille mis moi moins non note observe oublie parcouru parle pense peine peu peur plaisir plein plus plusieurs porte pour pris prefere prepare presente prevu promis propose quelques quelque que qu question raison rarement rappele recu reconnu reflechi regrette relu releve remarque repere repondu rencontre retenu reve rien ri saisi seulement si soif songe souhaite soulignee souligne suivi su tant tente tenu tort toute toutes tout trois trop trouve trouvee une un verifie vite voulu vraiment vu",
  ),
  /** After « j’ai le », « j’ai une »: what is no possession. */
  holdings: setOf(
    "plaisir honneur regret sentiment impression intention idee idees envie interet question questions raison raisons conviction choix gout habitude faiblesse aveu mot mots proposition esperance certitude hate lettre texte annonce offre page pages demarche plan sincere vif grand vraie reelle bonne bonnes concretes precises joie secret projet souhait defaut defauts doute doutes temps candidature curiosite preference penchant art peine remarque respect quoi preuve preuves",
  ),
  states: setOf(
    "adresse attache attachee attentif attentive attire attiree bavard bavarde captive ce cet cette celui celle certain certaine charme charmee comme confiant confiante conscient consciente convaincu convaincue curieux curieuse decide decidee desireux desireuse desole desolee determine determinee dispose disposee disponible emballe emu emue encline enchante enchantee enthousiaste fascine fascinee favorable fier fiere flatte flattee frappe frappee heureuse heureux honore honoree impatient impatiente impressionne impressionnee incapable inspire inspiree interesse interessee interpelle interpellee intrigue intriguee inutile joignable lent lente libre loin mobile moi motive motivee ouvert ouverte paresseux paresseuse partant partante passionne passionnee persuade persuadee porte prete pret ravi ravie reconnaissant reconnaissante rassure rassuree satisfait satisfaite seduit seduite sensible serieux si sincere soucieux soucieuse sous sujet sur sure surprise surpris tente tentee tenu touche touchee venu venue volontaire " +
      "nul nulle mauvais mauvaise mediocre terrible maladroit maladroite distrait distraite arrive arrivee tombe tombee abonne reste restee dit permis demande renseigne renseignee rendu interroge apercu promis attarde arrete pris mis laisse plu pose etonne etonnee amuse reconnu reconnue reconnaissable souvenu penche penchee",
  ),
  /** After « je peux », « je sais », « j’ai pu », « je viens de ». */
  abilities: setOf(
    "adapter aider ajouter annoncer apporter apprecier apprendre arriver assurer attendre avoir choisir citer commencer comprendre compter confirmer connaitre consacrer constater consulter contribuer contribution decouvrir dire discuter donner echanger ecouter ecrire entendre envisager etre expliquer faire former gre garder imaginer joindre juger lire mesurer mettre montrer nommer noter observer parcourir parler partager partir penser prendre presenter proposer promettre raconter reconnaitre rejoindre rencontrer rendre repondre rester saisir se servir soutenir tenir tirer travailler trouver venir verifier voir vous",
  ),
  moods: setOf(
    "passionne interesse motive convaincu attire attache anime seduit persuade inspire enthousiasme encourage impressionne touche decide determine marque frappe fascine tente intrigue prive cote mieux",
  ),
  nouns: setOf(
    "admiration ambition annonce arrivee attachement attention but candidature choix conviction coeur contribution cv curiosite cure demande demarche desir determination disponibilite doutes ecoute enthousiasme envie envies esperance espoir gratitude hommages idee idees impression intention intentions interet interets interrogation invitation lettre lettres meilleur meilleure meilleurs meilleures message motivation motivations nom objectif offre opinion plaisir plan position preference premier premiere premieres presentation priorite projet projets promesse proposition question questions raison raisons reconnaissance reflexion regard regards regrets remerciements respect reponse reserves salutations seul seule sentiment sentiments sincere souhait sympathie texte venue visite voeu voeux vrai vraie",
  ),
};

/** Of these deeds only those that are about the letter itself are free: “I received your advertisement”. */
export const aboutTheLetter = setOf(
  "received discovered wrote written started began used closed left picked sat gave given held " +
    "fait tenu pris mis suivi ecrit recu garde change rencontre ouvert envoye commence presente prepare porte trouve",
);

/** What the writer of an anti-letter may say besides: small failings that nobody would boast of. */
export const failings = setOf(
  "apologise apologize apologised arrive arrived avoid avoided blame blamed blink bow destroyed blushed break broke burnt collapse collapsed complain complained confuse confused cough cried cry dance dither doze dozed drink drop dropped eat fail failed fainted fall fell fidget forget forgot frown get got giggle growl greet hate hid hide hum ignore laugh laughed lie lose lost misplace misplaced misread misspell mumble mutter nap nod nodded oversleep overslept panic panicked plead pretend pretended procrastinate quit regretted renounce retire run salute sang shout sigh sighed sing sleep slept smile sneeze snore stare stared stumble suffer sulk survive sweat type tremble tripped wander wear weep wept work yawn yawned " +
    "abandonne arrivais baille bois boude casse clignais cligne confonds cours crie danse deteste dors dormais dormi echoue egare ennuie esquive etale evite exige exagere fond fredonne fuis gache grince grogne hausse improvise incline detruit jette joue mange manque marmonne marche mens meurs nage panique perds perdu plaide pleure pleurais pleure porte prends protege range ralentis rate rature renouvelle renverse repasse ris ronfle ronfler rougis sieste soupire tape sourit souris souffre sursaute tombe traine transpire tremble trebuche tricote vacille abandonnais " +
    "casse egare fait mis oublie manque rate renverse dormi pleure perdu soupire trebuche panique",
);
