/** A name that is also a word: it must be written exactly so, and its neighbours are looked at. */
export type Homograph = {
  /** The name is none where one of these folded words follows. */
  readonly notBefore?: string;
  readonly notAfter?: string;
};

const english = "at in the a an to for with your our";

export const homographs: ReadonlyMap<string, Homograph> = new Map<string, Homograph>([
  [
    "C",
    {
      notBefore: "est etait a i",
      notAfter:
        "permis categorie category vitamin vitamine licence license plan groupe class classe grade hepatite hepatitis type niveau level schedule annexe point article cat",
    },
  ],
  ["R", { notBefore: "d and&d", notAfter: "h category section" }],
  ["Go", { notBefore: "to live ahead above beyond further the into on out for" }],
  ["Excel", { notBefore: `${english} as when under beyond academically` }],
  ["Word", { notBefore: "of", notAfter: "the a key" }],
  ["Access", { notBefore: "to for" }],
  ["Swift", { notBefore: "response responses action decision progress delivery" }],
  ["Spring", { notBefore: "term break semester 2025 2026 2027 2028 season cleaning summer" }],
  ["Rust", { notBefore: "belt removal proofing treatment prevention" }],
  ["Scala", {}],
  ["Spark", { notBefore: "plug plugs joy ideas" }],
  ["Ruby", { notBefore: "wedding anniversary" }],
  ["Rails", {}],
  ["Dart", {}],
  ["Julia", {}],
  ["Flask", {}],
  ["Bootstrap", {}],
  ["Puppet", { notBefore: "theatre show" }],
  ["Helm", {}],
  ["Oracle", {}],
  ["Cassandra", {}],
  ["Maven", {}],
  ["Slack", { notBefore: "time" }],
  ["Notion", { notBefore: "of de que" }],
  ["Sketch", { notBefore: "of" }],
  ["Unity", { notBefore: "of" }],
  ["Illustrator", {}],
  ["Inventor", {}],
  ["Outlook", { notBefore: "on" }],
  ["Sage", { notBefore: "femme advice femmes" }],
  ["Opera", { notBefore: "house singer" }],
  ["Reflex", {}],
  ["Looker", {}],
  ["Tableau", { notBefore: "de electrique des" }],
  ["Express", {}],
  ["React", { notBefore: "to quickly calmly appropriately well positively" }],
  ["Node", {}],
  ["Bash", {}],
  ["Stata", {}],
  ["SAS", { notBefore: "au" }],
  ["REST", { notBefore: "of assured" }],
  ["SAFe", {}],
  ["Angular", {}],
  ["Apex", {}],
  ["APIs", {}],
  ["IaC", {}],
  ["Trades", {}],
  ["Creo", {}],
  ["Monday", {}],
  ["Canva", {}],
  ["Jest", {}],
  ["Phoenix", {}],
  ["Cypress", {}],
  ["Playwright", {}],
  ["Fanuc", {}],
  ["Siemens", {}],
  ["Schneider", {}],
  ["Cloudflare", {}],
  ["Lucca", {}],
  ["Silae", {}],
]);

/**
 * These single words name a skill only where they are the whole of a list's item or the object of a cue: “Caisse” in a
 * list, “maîtrise de la taille”, but not “une équipe de taille humaine”.
 */
export const everydayWords: ReadonlySet<string> = new Set(
  `accueil achats agile agilite amenagement analyse animation animations approvisionnement architecture archivage assemblage
  assessment assurance assurances autisme banque banking bar barbier bas bilan bilans billing bio boulangerie bookings
  botanique budgets buying caisse capacite catalogage charpente chaud chauffage chirurgie chargement cleaning
  classement cloud coaching cobalt coffrage commande communication compliance conditionnement conduite confection conformite
  conservation container containers cooking correspondance correspondence couches coupe coupes courriers couture couverture
  creation crops cuisine cuisson cuissons culture cultures dashboards databases decor decorating decoration decouper decoupe
  dechargement deliveries delivery demarchage depannage desserts devis diagnosis diagnostic diagnostics diagnostiques dispatch distribution
  douane dressage dressing dressings driving ecologie ecology education elevage electronique electronics emballage embrayage encadrement
  encaissement enseignement enseigner entreposage entretien estimating events evenementiel events expedition expeditions expertise fabrication
  facilitation facturation fermentation filing forecasting formation freins freinage frappe froid frontend backend gardening
  geriatrie handicap handover hiring horticulture housekeeping hydraulique illustration impression inclusion indexation infusions injections
  inspection installation instrumentation insulation insurance inventaire inventaires inventory invoicing irrigation isolation laundry lean
  linge livraison livraisons loading logistics logistique maintenance management maquettes margins marketing massage massages
  mecanique mechanics mediation menage mentoring menuiserie merchandising microbiology mise monitoring montage
  natation nettoyage networking node nursery nursing nutrition observations officine onboarding oven packaging packing pain painting
  paie paye payroll peinture pharmacie pharmacy photographie photography picking pilotage planification planning plating plomberie plumbing
  prelevements prestations pricing printing procurement production prototypes propretee proprete prospection psychologie psychology publications purchasing
  quotations quotes ratios rasage rayons reception receptions recherche recolte recruiting recruitment recrutement recyclage recycling redaction reglage reglages regie
  regulation reporting reportage reservations reseaux restauration retail retouche retouches robotics robotique roadmap rondes roofing saisie sales
  sanitaires sauces scan scheduling securite security selling service services serving shipping sinistres soins soudure sourcing starters
  statistics statistique statistiques sterilisation stock stocks supervision surgery surveillance surveys sampling syndic taille taxation teaching tenders
  terrain tests tills toilette tonte tour tourisme tournage tournees traduction training traite transferts transit translation transmissions treasury
  tresorerie triage troupeau turning tutorat tutoring typing unloading urgences urbanisme vente ventes ventilation video vigne vin vins
  vitrerie voirie waiting warehousing wine wiring workshops scanner scaffolding toiture tp caces secretariat courses mixage encaissements
  decouvertes marking literacy numeracy autonomy cad beton citerne porteur frigo drawing painting milling brakes transmission`.split(
    /\s+/,
  ),
);
