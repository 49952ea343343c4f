/** All rows are folded regular expressions; each quantifier is bounded, so that a cue costs a bounded look. */

/** A speaker speaks of themselves from these words on. */
export const firstPersons: readonly string[] = [
  "i(?![.-])",
  "je",
  "j(?=')",
  "(?:my|mon|ma|mes) (?:mother tongue|native language|first language|langues? maternelles?|job|role|trade|metier|poste|degree|diplome|master|licence|bts|bachelor|speciality|specialty|specialite|certifications?|permis|experience)(?=(?:,? \\S{1,20}){0,5}? (?:is|was|are|est|etait|c'est|sont)(?!\\p{L}))",
];

/** From these words on somebody else does something, or nobody in particular. */
export const otherSubjects: readonly string[] = [
  "he|she|they|you|we|it|one of us|everybody|everyone|somebody|someone|nobody|people|who|which|whose|that(?= (?:is|are|was|were|has|have|had|uses?|used|makes?|made|does|did|runs?|ran|sells?|sold))",
  "il(?! y a)|elle|ils|elles|tu|vous|nous|ca(?! fait)|cela|c(?=')|qui|les gens|quelqu'un|tout le monde|personne",
];
export const frenchSubject = "on";

/** They follow the first person, and tell a plan, a wish or a duty. */
export const plans: readonly string[] = [
  "(?:(?:really|just|also|probably|maybe|always|still|then) ){0,2}(?:would|will|shall|should|could|might|may|must|want|wanted|wish|hope|hoped|plan|planned|intend|need|ought|dream|wanna|gonna|consider|considered)",
  "(?:am|'m|was|were) (?:(?:just|also|only|now|currently|still|really) ){0,2}(?:going to|gonna|planning|hoping|about to|thinking|looking|learning|training to|starting to|trying|supposed|interested|curious)",
  "(?:have|'ve|had) (?:(?:always|often|never|just|long) ){0,2}(?:wanted|thought|dreamed|dreamt|considered|planned|wondered|wished|hoped)",
  "(?:have|'ve|had|got|has) (?:got )?to(?! (?:my|the|a) )",
  "(?:ne |n'|me |m'|y |le |la |l'|en )?(?:(?:vais|allais) (?!(?:au|a|en|chez) )|veux|voulais|voudrais|aimerais|souhaite|souhaitais|compte|comptais|espere|esperais|envisage|prevois|dois|devais|devrais|pourrais|reve|revais|projette|hesite)",
  "(?:suis|etais) (?:(?:actuellement|encore|juste|en ce moment) ){0,2}(?:en train d'apprendre|en train de preparer|en formation|interessee?|cens[eé]e?|curieux|curieuse)",
  "(?:apprends|apprenais|ai envie|avais envie|ai besoin|avais besoin|ai hate|ai failli)",
];

/** The first person’s words, thoughts and tastes say nothing of what it can do. */
export const reports: readonly string[] = [
  "(?:(?:have|'ve|had|also|only|just|once|really|often) ){0,2}(?:told|tell|said|say|asked|ask|heard|hear|read|saw|seen|watched|met|recommend(?:ed)?|advised?|suggest(?:ed)?|think|thought|believed?|guess|suppose|assume|find|found|like|liked|love|loved|hate|hated|prefer|preferred|hired|failed|refused|stopped|know (?:someone|somebody|people|that|a (?:guy|man|woman)|of)|knew|remember|wonder|bought|sold my|talk(?:ed)? about)",
  "(?:ai |avais |lui |leur |l'|y |en |vous |te |t'|me |m')?(?:(?:ai|avais) )?(?:dis|dit|entendu|entends|lu|vu|vois|rencontre|connais (?:quelqu'un|des gens|un type)|conseille|recommande|pense|crois|croyais|trouve|suppose|aime|adore|deteste|prefere|rate|echoue|refuse|arrete|demande|achete|imagine|souviens|embauche|recrute)(?! (?:par|a la|chez|comme|en tant)(?!\\p{L}))",
];

/** Whole sentences that only suppose. */
export const suppositions: readonly string[] = [
  "(?:if|unless|suppose|supposing|imagine|provided|si|s)(?: |')(?:only )?(?:i|je|j'|you|he|she|we|they|on|tu|vous|il|elle|ils|elles|nous|my|mon|ma|the|a|le|la|les|un|une)",
];

/** They open an adverbial before the first subject, which belongs to what the subject does. */
export const adjuncts =
  "^\\W{0,3}(?:(?:so|well|and|but|then|ok|okay|yes|no|et|mais|alors|donc|oui|non|voila|bon|euh|um|uh|puis|ensuite|today|currently|aujourd'hui|actuellement|before that|avant|after that|apres)\\W{1,3}){0,3}(?:since|from|between|in|at|for|during|with|as|until|depuis|de|entre|en|pendant|durant|chez|comme|avec|jusqu'en|dans|ca fait|il y a|cela fait|voila|a cote|(?:mon|ma|mes|my) (?:cap|bep|dut|but|deug|bac|caces|toeic|pmp|hgv)|au quotidien|every day|most days)?(?!\\p{L})";

/** They make a statement of the words before a subject. */
export const statements = "is|are|was|were|isn't|aren't|est|sont|etait|etaient|c'est|n'est";

/** These are deeds that a speaker tells of themselves and that no rule of letters takes for one. */
export const deeds =
  "spent|spend|get by|debrouille|use|used|using|do|did|done|doing|work|worked|working|write|wrote|written|run|ran|know|drive|drove|set up|build|built|make|made|handle|handled|teach|taught|practise|practised|practice|practiced|specialise|specialize|master|have|ve|am|m|was|hold|held|got|passed|speak|spoke|graduated|utilise|utilisais|utilise|fais|faisais|fait|travaille|travaillais|connais|maitrise|maitrisais|pratique|pratiquais|gere|gerais|conduis|conduisais|developpe|programme|code|tiens|ai|suis|etais|parle|possede|detiens|sais|m'occupe|m'occupais|occupe|occupais|assure|assurais|realise|enseigne";

/** One who has something says so with one of them. */
export const holdingVerbs =
  "have|ve|had|hold|held|got|passed|obtained|earned|received|completed|finished|did|done|graduated|certified|licensed|qualified|am|m|ai|avais|passe|obtenu|eu|valide|decroche|titulaire|possede|detiens|diplomee?|certifiee?|habilitee?|suis|fait";

/** What was lost, missed or is still under way is not had. */
export const notHeldVerbs =
  "failed|lost|expired|revoked|suspended|missed|rate|ratee|echoue|perdu|perime|expire|retire|suspendu|prepare|prepares|preparing|preparais|studying|doing|dropped|quit|abandonne|arrete|repasser?|retake|almost|nearly|presque|inscrite?|enrolled|registered for";

/** A language is spoken where one of them stands near it. */
export const speakingVerbs =
  "get by in|getting by in|debrouille en|debrouille bien en|speak|speaking|spoke|spoken|fluent|fluently|bilingual|trilingual|native|mother tongue|first language|understand|write|parle|parlais|parler|courante?|couramment|bilingue|trilingue|langues? maternelles?|notions|comprends|ecris|niveau|level|[abc][12]";

/** The words that may stand around the name of a language where its level is told. */
export const fluencyEdges =
  "l'|le|la|les|de|d'|du|en|in|of|un|une|the|my|mon|ma|to|at|a(?! (?:little|bit))|et|and|is|est|c'est|tres(?= *$)|i|je|j'ai|ai|have|speak|parle";

/** They end the name of a post, a degree or a school. */
export const nameEnds =
  "at|for|from|in|with|since|between|and|until|then|but|during|there|where|when|mostly|mainly|which|who|that|because|so|while|before|after|on|under|by|back|last|this|twice|chez|a|au|aux|une?|depuis|entre|pendant|dans|pour|puis|et|mais|ou|en|que|qui|avec|jusqu|avant|apres|quand|lorsque|parce|alors|sur|sous|par|il|elle|j|je|i|we|nous|on|ici|la-bas|durant|l'an|cette|ce";

/** They join the words of a name, and end none. */
export const nameLinks = "of|de|d'|du|des|the|la|l'|le|les";

/** A span of years that is no experience. */
export const otherSpans =
  "(?:(?:every|tous les) ?|(?:aged?|agee?|age de|within|under|moins de|married|mariee?|cdd|contrat|contract|loan|pret|warranty|garantie)(?: \\S{1,10}){0,2} ?)$";
export const afterOtherSpans =
  "^'?(?:s)? ?(?:ago|old|contract|d'age|de moins|de plus que|plus tard|later|apres|after|before|avant|younger|older|apart|without|sans)";

/** A word of everyday life names a skill right behind them. */
export const doings =
  "(?:do|does|doing|done|did|managed?|managing|ran|running|handled?|handling|kept|taught|studied|gere|gerais|tiens|tenais|tenu|assure|assurais|enseigne|fais|faisais|fait|faire|experience (?:in|of|with|en|de|dans la|dans le|d')|years (?:in|of)|ans (?:en|de|dans la|dans le)|speciali[sz]ed? in|trained in|specialisee? en|formee? en)(?: (?:a lot of|lots of|some|all the|the|my own|un peu de|beaucoup de|de la|de l'|du|des|de|la|le|les|toute la))?";
