/** Every cue is a folded regular expression; each quantifier is bounded, so that a cue costs a bounded look. */

/** A wish after the words that it is about: “Power BI est un atout”. */
export const niceAfter: readonly string[] = [
  "(?:serai(?:t|ent)|est|sont|sera|seront|constitue\\w{0,9}|represente\\w{0,9})\\s+(?:egalement |aussi |vraiment |fortement |tres )?(?:un |une |des |les |la |le )?(?:vrais? |reels? |veritables? |gros |petits? |serieux )?(?:plus|atouts?|bonus|avantages?|appreciee?s?|appreciables?|souhaitee?s?|souhaitables?|valorisee?s?|bienvenue?s?|preferables?|privilegiee?s?|ideale?s?)",
  "(?:c'est )?un (?:vrai |reel |gros |petit |serieux )?(?:plus|atout|bonus)",
  "(?:fortement |tres )?(?:appreciee?s?|appreciables?|souhaitee?s?|souhaitables?|bienvenue?s?|optionnel(?:le)?s?|facultati(?:f|ve)s?)",
  "(?:would be|will be|is|are|being|considered|would also be|also|as)\\s+(?:a |an |highly |also |very |considered |strongly |distinct |real |big |definite |strong ){0,3}(?:plus|bonus|advantage|asset|advantageous|desirable|preferred|welcome|welcomed|beneficial|nice(?:[- ]to[- ]have)?|appreciated|ideal|lovely|great|handy|preferable|helpful|useful|desired|favou?rable)(?! (?:if|to)(?![\\p{L}]))",
  "(?:a |an )(?:big |huge |strong |definite |real |distinct )?(?:plus|bonus|advantage|asset)",
  "(?:highly |strongly )?(?:preferred|desirable|advantageous|beneficial|nice to have|welcome)(?! if you(?![\\p{L}]))",
  "(?:though|but|and|mais|et) (?:it|that|ca|cela|this) (?:helps|would help|aide|aiderait)",
  "(?:would not|wouldn't|won't|doesn't|ne (?:ferait|fera|gache\\w{1,3}) pas) (?:hurt|go amiss|be wasted|de mal)(?: either)?",
  "(?:would|'d|could|will|pourra(?:it)?|peut|serai?t?) (?:also |really |aussi |vraiment |etre ){0,2}(?:help|come in handy|count in your favou?r|be a (?:big |huge |real )?help|catch our eye|utiles?|aider|servir|faire la difference|make (?:the|a|all the) difference)",
  "(?:ferai(?:t|ent)|fera|feront) (?:toute )?(?:la|une) difference",
  // The conditional of a third person is a wish: “le permis C nous arrangerait bien”.
  "(?:(?:nous|vous|t'|te|y|en) )?(?!(?:devrai|faudrai|pourrai)|(?:portrai|attrai|extrai|retrai|contrai|abstrai)t\\b)\\w{1,14}(?:er|ir|dr|vr|r)ai(?:t|ent)(?! (?:[\\w']{1,10} ){0,2}(?:si|que) )(?: (?:bien|aussi|un|une|des|vraiment|reellement|tres|fort|grandement)\\b){0,2}(?: (?:vrai|reel|gros|serieux|certain|precieux|appui|atout|avantage|plus|soutien|apprecie\\w*)){0,2}",
  "(?<!\\b(?:you|we|they|role|post|position|job|who|that|it|this|i|candidate|person|applicant|team|there) )would (?!you|we|need|require|expect|suit|involve|include|have to|be (?:responsible|expected|required|working|based|reporting|part|joining|looking))(?:also |really |certainly ){0,2}\\w{2,14}(?: \\w{1,14}){0,4}",
  "(?:earns?|gets?|gives?|wins?|scores?) (?:you |us )?(?:\\w{1,8} ){0,2}(?:points?|credit|a head start|an edge|the edge|ahead|noticed)",
  "(?:is|are) (?:always |also |certainly |warmly |very )?(?:encouraged|valued|advantageous|handy|of interest|favou?red)",
  "(?:(?:vous |te |nous )?(?:fera|feront) (?:gagner|la difference|plaisir|briller)|(?:nous |vous )?(?:interesse|interessent|seduira|plaira|aidera)\\w{0,3})",
  "(?:est|sont|serait|seraient|sera) (?:toujours |aussi )?(?:utiles?|facultati(?:f|ve)s?|pertinente?s?)(?=\\s*(?:[).,;]|$|mais|pour|lors))",
  "(?:is|are) (?:a )?(?:pre|pro|plus point)(?=\\s*(?:[).,;]|$))",
  "(?:(?:is|are|est|sont|serait|would be) )?(?:a|un|des) \\+(?=\\s*(?:[).,;]|$))",
  "(?:very |much |highly |greatly )?(?:appreciated|valued|optional|recommande(?:e?s?|d)|recommended|en option)(?=\\s*(?:[).,;:]|$|but|and|mais|et))",
  "(?:sera|seront|serait|is|will be|are) (?:considere\\w{0,2}|vue?s?|regarde\\w{0,2}|seen|viewed|regarded|looked (?:up)?on)(?: (?:comme|as))? (?:un |une |a |an )?(?:avantages?|atouts?|plus|advantages?|assets?|favou?rabl[ey]|bonus|favorablement|positively)",
  "counts? in your favou?r|training (?:can|could|may) be (?:given|provided|arranged)|(?:vous |te )?(?:permettra|aidera|distinguera)\\w{0,3} (?:de |a )?(?:vous |te )?(?:demarquer|distinguer|sortir du lot|integrer plus vite)",
  "\\((?:d|desirable|souhaite|desired|optional|nice to have|un plus|bonus)\\)",
  "(?:(?:seront|sera|serait|seraient) )?(?:etudie|examine|regarde|considere|lu)e?s? avec (?:interet|attention|bienveillance)",
  "(?<!^\\W{0,4})(?:idealement|ideally|de preference|if possible|si possible|preferably)(?=\\s*(?:[).,;]|$))",
  "(?:very |really |most )?(?:helpful|useful|handy|preferable)(?=\\s*(?:[).,;]|$))",
];

/** A wish before its words: “ideally PostgreSQL”. */
export const niceBefore: readonly string[] = [
  "idealement",
  "dans l'ideal",
  "de preference",
  "preferablement",
  "si possible",
  "(?:et )?si en plus",
  "eventuellement",
  "(?:ce )?serait (?:top|super|genial|bien|chouette|encore mieux) (?:si|de|que)",
  "nous (?:apprecions|apprecierions|apprecierons)",
  "(?:un |en |les )?(?:plus|bonus)(?= ?:| si )",
  "voire",
  "ideally",
  "preferably",
  "if possible",
  "bonus(?: points)?(?: if| for|:)",
  "we(?:'d| would) (?:also )?(?:love|like|appreciate)(?: it if)?(?! you to)",
  "(?:it )?(?:would be|is) (?:even )?(?:great|nice|good|better|lovely|ideal|desirable|advantageous|helpful|useful|preferable|a bonus|a plus|an advantage|an asset) (?:if|to)",
  "you (?:might|may) also",
  "it (?:really )?helps (?:if|to)",
  "(?:it|we|that)(?:'d| would) (?:\\w{1,12} ){1,5}if",
  "(?:on|nous|j') ?(?:ador|aim|appreci)\\w{1,6} (?:si|que)",
  "(?:extra |bonus |plus |brownie )(?:points?|credit|kudos) (?:for|if|to)",
  "we (?:also |particularly |especially )?(?:welcome|value|appreciate)",
  "(?:et )?si (?:vous|tu)(?= [^.;!?]{3,140}(?:,| \\?) ?(?:c'est|ce (?:sera|serait)|ca|cela|tant mieux|alors|nous|on|banco|bingo|super|parfait|genial))",
  "if you(?:'ve|'re|'d)?(?= [^.;!?]{3,140}(?:,| –| \\?) ?(?:that's|that is|that would|great|even better|so much the better|all the better|it's|we'd|we would|brilliant|lovely|bonus|fantastic))",
];

/** A duty after its words: “permis B obligatoire”. */
export const mustAfter: readonly string[] = [
  "(?:(?:est|sont|sera|seront) )?(?:absolument |strictement )?(?:obligatoires?|exigee?s?|indispensables?|imperati(?:f|ve)s?|requis(?:e?s?)|necessaires?|demandee?s?|imposee?s?|incontournables?)",
  "\\((?:e|essential|required|exige|obligatoire|imperatif)\\)",
  "(?:is|are) (?:also )?expected(?! to)",
  "(?:n'est|ne sont|n'est donc) pas (?:une option|optionnel(?:le)?s?|negociables?|facultati(?:f|ve)s?)",
  "(?:is|are) (?:not|n't) (?:optional|negotiable)",
  "(?:(?:is|are|will be) )?(?:absolutely |strictly )?(?:required|essential|mandatory|compulsory|a must|necessary|needed|a requirement|non[- ]negotiable)",
];

/** What stands before these is not asked at all. */
export const notAfter: readonly string[] = [
  "(?:n')?(?:est|sont|sera|etait)? ?(?:pas|nullement|point) (?:une? )?(?:forcement |absolument |strictement )?(?:necessaires?|requis(?:e?s?)|exigee?s?|demandee?s?|obligatoires?|indispensables?|imperati(?:f|ve)s?|attendue?s?|exigence|prerequis|besoin)(?! (?:de |d'|que |qu'))",
  "non (?:exigee?s?|requis(?:e?s?)|obligatoires?|necessaires?|demandee?s?|indispensables?)",
  "(?:(?:is|are|was|will) )?(?:not|n't|never) (?:be )?(?:strictly |absolutely )?(?:required|needed|necessary|essential|mandatory|compulsory|a requirement|expected|a must)(?! (?:to|that) )",

  "(?:isn't|aren't) (?:strictly |absolutely )?(?:required|needed|necessary|essential|mandatory|a requirement|a must)",
  "unnecessary",
  "\\? (?:on|nous) (?:t'|te |vous )?(?:appren|form|enseign)\\w{1,6}",
  "s'(?:apprend|apprennent|acquiert|acquierent)|can be (?:learned|learnt|taught|picked up)|(?:is|are) (?:easily )?(?:learned|learnt|taught) (?:on|here)",
  "(?:full )?training (?:is|will be) (?:provided|given|available|offered)|(?:formation )?(?:est|sera) (?:assuree|dispensee|fournie|prise en charge|prevue)(?: en interne| par nos soins)?",
  "(?:is|are) (?:not|n't) (?:something|what) we",
  "(?:not|isn't|n'est pas) (?:a |an |un |une )?(?:must|obligation|necessity|necessite)",
  "(?:peu importe|qu'importe|no matter|whichever|either is fine)(?=\\s*(?:[.!;,)]|$))",
  "(?:pas (?:la peine|besoin|de souci)|no need|not needed|no problem)(?=\\s*(?:[.!;)]|$))",
  "(?:n'est|ne sont|n'est donc|isn't|is not|are not|aren't) (?:pas |nullement )?(?:un |a |the )?(?:critere|criterion|condition|obstacle|prerequisite|barrier|deal-?breaker)",
  "(?:may|can|could|will) (?:also )?be (?:considered|accepted|substituted) (?:in lieu of|instead of|in place of|for)(?: (?:a |the )?(?:degree|diploma))?",
];

/** What stands after these, to the end of the clause, is not asked. */
export const notBefore: readonly string[] = [
  "pas besoin",
  "(?:nul|aucun) besoin",
  "vous n'avez pas besoin",
  "inutile (?:de)?",
  "(?:on|nous) ne (?:te |vous )?(?:demand|exig|cherch)\\w{1,5} (?:pas|ni|aucune?)",
  "we (?:do not|don't) (?:ask|require|expect|need)",
  "(?:vous|tu) ne (?:devrez|devez|touche\\w{0,6}) (?:jamais|pas)",
  "(?:you )?(?:do not|don't|need not|won't|will not|will never|never) (?:need|have)(?: to)?",
  "no need (?:to|for)",
  "you need not",
  "on se (?:fiche|moque|passe)(?: bien)?",
  "(?:you've |you have |if you've )?never (?:touched|used|heard of|worked with|done|tried)",
  "(?:vous|tu) (?:ne |n')(?:connais\\w{0,3}|maitris\\w{1,3}|sa(?:vez|is)|avez|as) (?:pas|jamais)",
  "(?:we(?:'ll| will| can)|you(?:'ll| will)) (?:teach|train|be (?:taught|trained|shown))",
  "(?:nous|on) (?:vous |te |t')(?:form|appren|enseign)\\w{1,6}",
  "(?:we|nous) (?:don't|do not|n') ?(?:use|utilis\\w{2,4})",
  "(?:do not|don't) (?:worry|panic|let)",
  "sans exigence",
  "(?:peu|qu')importe(?:nt)?",
  "(?:il n'est|ce n'est|n'est) pas (?:necessaire|obligatoire|utile|indispensable|requis) (?:de|d'|que)",
  "(?:it is not|it's not|it isn't|not) (?:strictly |absolutely )?(?:necessary|required|essential|needed) (?:to|that)",
  "(?:we|we'll|you'll) (?:do not|don't|won't|never) (?:care|mind|worry|bother)",
  "(?:no|sans) (?:prior |previous |prealable )",
  "(?:avec ou )?sans(?= (?:experience|diplome|qualification|permis|formation))",
  "(?:with or )?without(?= (?:any )?(?:experience|a degree|degree|qualifications?))",
  "no(?= (?:[^\\s,]{1,20} |\\S{1,20} (?=(?:\\S{1,20} ){0,2}(?:or|nor) )){0,5}(?:is |are )?(?:required|needed|necessary|experience|qualifications?|degrees?)\\b)",
  "(?:pas(?= de | d')|aucune?s?|ni)(?= (?:[^\\s,]{1,20} |\\S{1,20} (?=(?:\\S{1,20} ){0,2}(?:ou|ni) )){0,6}[^\\s,]{0,20}(?:exige|requis|demande|necessaire|obligatoire|impose|diplome|experience))",
];

/** A plain “no” before a thing denies it up to the next comma. */
export const plainNotBefore: readonly string[] = [
  "(?<=(?:^|[.;:,(–•-])\\s{0,3})no(?! (?:less|more than|fewer|later|secrets?|mystery|mysteries|problems?|doubt|matter|longer|one|two|nonsense|idea|limits?)(?!\\w)| ?[.°\\d])",
  "(?<=(?:^|[.;:,(–•-])\\s{0,3})(?:pas|plus|jamais) (?:de |d'|du )(?! mal\\b)",
  "(?<=(?:^|[.;:,(–•-])\\s{0,3})(?:aucune?|sans|without)(?= )(?! (?:doute|faute|cesse|delai|oublier|compter|doubt|fail))",
  "(?:nous|on) (?:ne |n')(?:fait|faisons|utilis\\w{1,4}|travaill\\w{1,4}|touch\\w{1,4}) (?:pas|plus|jamais)(?: (?:de|d'|du|en|avec|sur))?",
  "we (?:don't|do not|never|no longer) (?:use|do|touch|write|work with|run)",
  "(?:this|it)(?: is|'s) not (?:an? |about )",
  "ce n'est pas (?:un poste|une offre|du |de la |de l')",
];

/** These carry a wish on to the rest of its sentence. */
export const carriesOn =
  "(?:aussi|egalement|tout comme|comme|idem|so would|likewise|encore plus|even more|and so would|as would|as is|ainsi que|de meme|too|as well)";

/** These nouns open a clause of their own, or stand before a list that shares one level. */
export const headNouns =
  "(?:(?:la|une?|des|de|le|les|l'|the|a|an|some|any|toute|bonne|premiere|previous|prior|good|solid|working|basic) ?){0,3}(?:connaissances?|maitrise|pratique|experiences?|notions|bases|competences?|formation|certification|knowledge|experience|familiarity|understanding|exposure|background|command|proficiency)";

/** In running text a sentence asks something when it has one of these. */
export const asking: readonly string[] = [
  "vous",
  "votre (?:profil|experience|formation)",
  "tu (?:sais|as|es|prepares|suis|ecris|utilises|pratiques|aimes|viens|cherches|maitrises|connais|parles|disposes|possedes|connaissais|justifies)",
  "titulaire",
  "(?:anglais|francais|allemand|espagnol|english|french|german|spanish) (?:professionnel|courant|technique|niveau|operationnel|fluent)\\w{0,3}",
  "niveau [abc][12]|[abc][12] (?:minimum|level)",
  "de formation",
  "diplome[es]{0,2}",
  "profil",
  "maitris\\w{1,4}",
  "experience",
  "exigee?s?",
  "requise?s?",
  "indispensables?",
  "obligatoires?",
  "imperati\\w{1,4}",
  "souhaitee?s?",
  "appreciee?s?",
  "un (?:plus|atout)",
  "connaissances?",
  "competences?",
  "(?:permis|caces|toeic|toefl|ielts)",
  "connaissais",
  "bac \\+",
  "bonus points?",
  "(?:une personne|quelqu'un|someone|somebody|a person) (?:qui|who|capable|able|with|avec)",
  "il faut",
  "no (?:secrets?|mystery|mysteries)|(?:plus|pas|aucun) (?:de )?secrets?",
  "bienvenue?s?",
  "necessaires?",
  "certificates?",
  "(?:helpful|handy)",
  "a (?:un )?atout",
  "you(?:'ll|'re|'ve)?",
  "tu (?:te |t'|l'|y )?(?!\\w{2,14}ras(?!\\w))\\w{1,14}s",
  "(?:applicants?|candidates?|they|(?:he|she) or (?:he|she)) (?:must|should|will|need|has|have)",
  "(?:the )?(?:ideal|successful|right) (?:candidate|applicant|person)",
  "required",
  "essential",
  "mandatory",
  "must",
  "knowledge of",
  "command of",
  "proficien\\w{1,4}",
  "skilled in",
  "degree",
  "qualified",
  "fluent",
  "working language",
  "(?:we|nous) (?:need|require|expect|want|ask|attendons|demandons|exigeons|souhaitons)",
  "(?:a plus|an advantage|an asset|a bonus|welcome|desirable|preferred|ideally|preferably|idealement)",
];

/** A sentence that has one of these speaks of the company, the pay, the date or equal chances. */
export const beside: readonly string[] = [
  "(?:nous|on) (?:vous |te |t')?(?:offr|propos|garanti)\\w{1,6}",
  "(?:vous|tu) (?:beneficie\\w{0,5}(?! d'une? (?:\\w{1,12} ){0,2}experience)|profite\\w{0,5}|rejoign\\w{1,5}|integre\\w{0,5}|recevrez|percevrez|serez forme\\w{0,3}|rejoindrez|aurez (?:droit|acces|la chance))",
  "we (?:offer|provide|will train|also offer|pay|give)",
  "(?:the )?(?:trust|school|company|council|university|college|charity|hospital|firm|group|clinic|practice|foundation|board|department|successful candidate will be) offers?",
  "(?:la|le|l'|notre) ?(?:structure|societe|entreprise|ville|mairie|association|etablissement|cabinet|groupe|collectivite|maison|hopital|clinique|commune|departement) (?:vous )?(?:offre|propose)",
  "you(?:'ll| will)? (?:receive|get|enjoy|benefit from|be joining|join|be offered|be trained|be paid|work alongside)",
  "salaires?|remuneration|k€|salary|per annum|per hour|competitive pay|brut|mutuelle|tickets? restaurants?|13e mois|prime",
  "[€£$] ?\\d|\\d ?(?:€|euros?|£)",
  "date limite|deadline|closing date|apply by|postulez|candidatures?|cv|applications? (?:close|must|should be)|send (?:your|us)|interviews? (?:will|are)",
  "equal opportunit\\w{1,5}|regardless of|without regard|discriminat\\w{1,6}|sans distinction|egalite des chances|situation de handicap(?=.{0,60}(?:poste|candidat|ouvert))|(?:poste|offre|candidatures?).{0,40}situation de handicap|all qualified applicants|eoe|eeo|disclosure and barring|canvassing|rehabilitation of offenders|race, colou?r|diversity|diversite|reasonable adjustments|accommodations?",
];

/** A sentence that begins so speaks of the company. */
export const companySpeaks =
  "^(?:our|notre|nos|nous|we|on|l'entreprise|l'equipe|le groupe|la societe|the company|the team|chez|join|rejoignez|fondee?|founded|depuis|since)\\b";

/** Words after these are known or done: the objects are skills, whatever they are. */
export const skillCues: readonly string[] = [
  "(?:parfaite |bonne |tres bonne |excellente |solide |reelle |la )?(?:maitrise|pratique|connaissance|connaissances|comprehension|utilisation|expertise)(?: (?:solides?|approfondies?|parfaite|confirmee|avancee?s?|courante|operationnelle|reelle|pratiques?))?(?: (?:de base|theorique|technique))?(?: (?:en|sur|dans|de|d'|des|du|de la|de l'|l'|les|la|le|une?|outils?|logiciels?|techniques?|principes?|regles?|normes?))+",
  "(?:vous |tu |savoir |bien |parfaitement )(?:maitrisez|maitrises|connaissez|connais|utilisez|pratiquez|maitriser)(?: (?:parfaitement|bien|deja|notamment|egalement))?(?: (?:les|la|le|l'|un|une|des|outils?|logiciels?|techniques?))*",
  "notions? (?:de |d'|en |du |des )",
  "bases? (?:en |de |du )",
  "a l'aise (?:avec|en|sur|dans)(?: (?:les|la|le|l'|outils?|logiciels?))*",
  "experiences? (?:\\w{1,15} ){0,2}(?:en|dans|sur|avec|de|d'|du)(?: (?:le|la|les|l'|un|une|des|domaine|secteur|milieu|du|de))*",
  "competences? (?:solides? )?(?:en|dans|sur)",
  "certification",
  "stages? (?:en|dans)(?: (?:le|la|les|l'))?",
  "(?:good|strong|deep|solid|excellent|working|basic|proven|in-depth|thorough|sound|advanced|practical|expert|detailed|some)? ?(?:knowledge|understanding|command|grasp|mastery|appreciation) of",
  "(?:hands[- ]on |proven |solid |strong |demonstrable |previous |prior |significant |good |extensive |relevant |some |practical )*experience (?:\\w{1,12} )?(?:in|with|of|using|on|across|working (?:in|with|on))",
  "(?:proficien(?:t|cy)|fluen(?:t|cy)|skilled|competent|competence|comfort|confident|comfortable|experienced|expertise|familiar|familiarity|expert|trained|training|versed|background) (?:in|with|at|using|on)(?: using)?",
  "(?:qui sait|who can)",
  "(?:savez|sais|sait|savoir|capable de|capables de|et|able to|you can|ability to|know how to|and) (?:lire|utiliser|rediger|manier|regler|conduire|realiser|read|operate|handle|interpret)(?: (?:un|une|des|les|le|la|an?|the))?",
  "ability to use|able to use|use of|track record (?:of|in)|a record of|exposure to",
];

/** In running text a sentence with one of these tells what is done in the post. */
export const doing: readonly string[] = [
  "you(?:'ll| will) (?:also )?(?!need|have|bring|know|hold|possess|ideally|be (?:able|an?|confident|comfortable|qualified|fluent|familiar|used|good|happy|someone|skilled|experienced|trained)(?!\\w))(?:be )?\\w{2,14}",
  "vous (?:l'|y |en |les |la |le )?(?!devrez|saurez|pourrez|aurez (?:besoin|deja)|maitrise|justifie|assure)\\w{2,14}(?:erez|irez|drez|urez|frez)|tu (?:l'|y |en |les |la |le )?(?!devras|sauras|pourras)\\w{2,14}(?:eras|iras|dras|uras)",
  "vous (?:l'|y |en |les |la |le )?(?!avez|etes|maitrisez|connaissez|savez|parlez|lisez|ecrivez|possedez|disposez|justifiez|detenez|aimez|pratiquez|utilisez|souhaitez|cherchez|recherchez|desirez|pouvez|voulez|appreciez|comprenez|beneficiez|faites|attachez|preparez|assurez|tenez|etablissez|montrez|adorez|manipulez|suivez une)\\w{2,12}[ei]z",
  "(?:tu (?:es|seras)|vous (?:aurez|avez)) (?:en charge|pour missions?|la charge|responsable)",
  "vous (?:y |les |en |vous )?(?:serez (?:charge|en charge|responsable|amene|rattache)\\w{0,3}|etes (?:charge|en charge|responsable|amene|rattache)\\w{0,3}|developpe[rz]{1,3}|realise[rz]{1,3}|participe[rz]{1,3}|gere[rz]{1,3}|encadre[rz]{1,3}|accueill\\w{2,6}|prepare[rz]{1,3}|organise[rz]{1,3}|redige[rz]{1,3}|pilote[rz]{1,3}|manage[rz]{1,3}|interven\\w{2,5}|travaill\\w{2,6}|pren\\w{2,5}|effectue[rz]{1,3}|anime[rz]{1,3}|supervise[rz]{1,3}|contribue[rz]{1,3}|veille[rz]{1,3}|coordonne[rz]{1,3}|accompagne[rz]{1,3}|garanti\\w{2,6}|conseille[rz]{1,3}|traite[rz]{1,3}|repond\\w{2,4}|elabore[rz]{1,3}|installe[rz]{1,3}|controle[rz]{1,3})",
  "you(?:'ll| will) (?:be (?:responsible|in charge|working|managing|running|leading|supporting|part)|manage|run|work|lead|own|support|deliver|help|check|prepare|balance|set up|inspect|keep|look after|take|maintain|carry out|provide|handle|oversee|plan|coordinate|report|assist|build|design|develop|write|serve|make|process|join)",
];

/** They say that the sentence asks all the same. */
export const knowing: readonly string[] = [
  "experience|maitris\\w{1,4}|exigee?s?|indispensables?|requis\\w{0,2}|obligatoires?|imperati\\w{1,4}|permis|caces|diplome\\w{0,3}|titulaire|connaiss\\w{1,6}|competences?|bac ?\\+|atout|appreciee?s?|souhaitee?s?|profil|anglais|formation|habilitation|bts|licence|master|aisance|atouts?",
  "required|essential|must|need|qualified|degree|knowledge|proficien\\w{1,4}|skilled|fluent|licen[cs]e|years?'?|ideally|preferred|plus|bonus|desirable|background",
];
