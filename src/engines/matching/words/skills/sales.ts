import type { SkillRow } from "./skill-row";

/** These are the skills of sales, shops, marketing, communication, design and media. */
export const salesSkills: readonly SkillRow[] = [
  [
    "prospecting; lead generation; cold calling; new business development; business development; canvassing",
    "prospection; prospection commerciale; prospection téléphonique; développement commercial; développement de portefeuille; démarchage",
  ],
  [
    "negotiation; negotiating; sales negotiation",
    "négociation; négociation commerciale; négociations; techniques de négociation",
  ],
  [
    "sales; selling; sales techniques; direct sales",
    "vente; ventes; techniques de vente; vente directe",
  ],
  [
    "B2B sales; B2B; business-to-business sales",
    "vente B2B; B2B; B to B; vente aux professionnels",
    "sales",
  ],
  ["B2C sales; B2C", "vente B2C; B2C; B to C; vente aux particuliers", "sales"],
  ["public sector sales", "vente au secteur public; ventes aux collectivités", "sales"],
  ["software sales; SaaS sales; SaaS", "vente de logiciels; vente SaaS; SaaS", "sales"],
  [
    "key account management; account management; managing accounts",
    "gestion de grands comptes; gestion de comptes clés; grands comptes; suivi de clientèle; gestion de portefeuille clients; gestion d’un portefeuille clients",
  ],
  [
    "customer service; customer care; customer relations; client relations",
    "service client; relation client; relation clientèle; service clients; service clientèle; accueil client; accueil clientèle; accueil des clients; accueil de la clientèle",
  ],
  ["CRM; CRM software; CRM systems; CRM tools", "CRM; logiciel CRM; outil CRM; outils CRM"],
  ["Salesforce", "", "CRM"],
  ["HubSpot", "", "CRM"],
  ["Pipedrive", "", "CRM"],
  ["Zendesk", "", "customer service"],
  [
    "telesales; telemarketing; outbound calls",
    "télévente; téléprospection; appels sortants",
    "sales",
  ],
  ["after-sales service; after-sales", "service après-vente; SAV"],
  [
    "quotes; quotations; estimating",
    "devis; établissement de devis; chiffrage; rédaction de devis; métrés",
  ],
  [
    "cash handling; till operation; checkout; cashiering; tills",
    "encaissement; tenue de caisse; encaissements; caisse; gestion de caisse",
  ],
  [
    "merchandising; visual merchandising; product display",
    "merchandising; mise en rayon; mise en valeur des produits; facing; étalagisme",
  ],
  [
    "shelf stacking; stock replenishment; replenishment",
    "mise en rayon; réassort; réapprovisionnement des rayons; réassortiment",
  ],
  [
    "shop management; store management; retail management",
    "gestion de magasin; gestion d’un point de vente; gestion d’un magasin",
  ],
  [
    "retail; retail sales",
    "commerce de détail; vente au détail; vente en magasin; grande distribution",
  ],
  ["product advice; advising customers", "conseil client; conseil à la vente; conseil clientèle"],
  ["upselling; cross-selling", "vente additionnelle; ventes additionnelles; vente complémentaire"],
  ["e-commerce; online sales", "e-commerce; commerce en ligne; vente en ligne"],
  ["inventory; stocktaking; inventory counts; stock takes", "inventaire; inventaires"],
  [
    "marketing; marketing campaigns; marketing strategy",
    "marketing; campagnes marketing; stratégie marketing; marketing opérationnel",
  ],
  [
    "digital marketing; online marketing",
    "marketing digital; marketing numérique; webmarketing",
    "marketing",
  ],
  [
    "content marketing; content creation; content writing",
    "création de contenu; marketing de contenu; création de contenus; rédaction de contenus",
    "marketing",
  ],
  [
    "copywriting; web writing",
    "rédaction web; conception-rédaction; copywriting; rédaction publicitaire",
  ],
  [
    "email marketing; newsletters; Mailchimp; emailing",
    "emailing; e-mailing; campagnes e-mail; newsletters; Mailchimp; Brevo",
    "digital marketing",
  ],
  [
    "social media; social media management; social networks; community management",
    "réseaux sociaux; community management; animation de réseaux sociaux; gestion des réseaux sociaux; animation des réseaux sociaux",
    "digital marketing",
  ],
  [
    "Google Ads; AdWords; SEA; PPC; paid search; paid media",
    "Google Ads; SEA; référencement payant",
    "digital marketing",
  ],
  ["Meta Ads; Facebook Ads", "", "digital marketing"],
  ["marketing automation", "automatisation marketing; marketing automation", "digital marketing"],
  ["brand management; branding", "gestion de marque; image de marque; branding", "marketing"],
  [
    "market research; market analysis",
    "études de marché; étude de marché; analyse de marché",
    "marketing",
  ],
  [
    "public relations; PR; press relations; media relations",
    "relations presse; relations publiques; RP; relations médias",
  ],
  [
    "event management; event planning; events; organising events",
    "organisation d’événements; événementiel; gestion d’événements; organisation d’évènements; évènementiel",
  ],
  ["internal communication; internal communications", "communication interne"],
  [
    "corporate communication; corporate communications",
    "communication institutionnelle; communication corporate; communication externe",
  ],
  [
    "copy editing; proofreading; subediting",
    "relecture; correction de textes; secrétariat de rédaction",
  ],
  [
    "journalism; reporting and interviewing; news writing",
    "journalisme; rédaction d’articles; reportage",
  ],
  ["translation; translating", "traduction; traductions"],
  [
    "interpreting; simultaneous interpreting",
    "interprétariat; interprétation de conférence",
    "translation",
  ],
  ["CAT tools; Trados; SDL Trados; memoQ", "TAO; outils de TAO; Trados; memoQ", "translation"],
  ["subtitling; subtitles", "sous-titrage"],
  ["graphic design", "graphisme; design graphique; création graphique; conception graphique"],
  [
    "Adobe Creative Suite; Adobe Creative Cloud; Adobe Suite; Creative Suite",
    "suite Adobe; Adobe Creative Cloud; Creative Suite; suite Creative",
    "graphic design",
  ],
  ["Photoshop", "", "Adobe Creative Suite"],
  ["Illustrator; Adobe Illustrator", "", "Adobe Creative Suite"],
  ["InDesign", "", "Adobe Creative Suite; page layout"],
  ["Premiere Pro; Adobe Premiere", "", "video editing"],
  ["After Effects", "", "motion design"],
  ["Final Cut; Final Cut Pro", "", "video editing"],
  ["DaVinci Resolve", "", "video editing"],
  ["page layout; desktop publishing; typesetting", "mise en page; PAO; mise en pages"],
  ["prepress; printing; print production", "prépresse; impression; chaîne graphique"],
  ["Canva", "", "graphic design"],
  ["Figma", "", "interface design"],
  ["Sketch", "", "interface design"],
  ["Adobe XD", "", "interface design"],
  ["interface design; UI design; UI", "design d’interface; UI design; UI; maquettage"],
  ["user experience; UX design; UX; UX/UI", "expérience utilisateur; UX design; UX; UX/UI"],
  [
    "user research; user testing; usability testing; user interviews",
    "recherche utilisateur; tests utilisateurs; tests d’utilisabilité; entretiens utilisateurs",
    "user experience",
  ],
  [
    "prototyping; wireframing; wireframes; prototypes",
    "prototypage; wireframes; maquettes; prototypes",
    "user experience",
  ],
  ["design systems; design system", "design system; système de design", "interface design"],
  ["motion design; motion graphics; animation", "motion design; animation graphique"],
  [
    "3D modelling; 3D modeling; Blender; 3ds Max; Cinema 4D",
    "modélisation 3D; Blender; 3ds Max; Cinema 4D",
  ],
  [
    "video editing; video production; video",
    "montage vidéo; production vidéo; montage; réalisation vidéo",
  ],
  ["photography", "photographie; prise de vue; prises de vue"],
  ["sound engineering; sound editing; audio mixing", "prise de son; mixage; montage son"],
  ["illustration", "illustration"],
  [
    "product management; product ownership; roadmap",
    "gestion de produit; product management; feuille de route produit; backlog",
  ],
  [
    "property sales; estate agency; lettings",
    "transaction immobilière; transactions immobilières; vente immobilière; location immobilière",
  ],
  [
    "property management; facilities management",
    "gestion locative; gestion immobilière; syndic; syndic de copropriété; gestion de copropriété",
  ],
  [
    "property valuation; valuations",
    "estimation immobilière; estimation de biens; expertise immobilière",
  ],
  ["tourism; travel sales; ticketing", "tourisme; billetterie; vente de voyages"],
  [
    "import-export; international trade; incoterms",
    "import-export; commerce international; incoterms",
  ],
  [
    "sales administration; order processing",
    "administration des ventes; ADV; traitement des commandes; saisie de commandes",
  ],
];
