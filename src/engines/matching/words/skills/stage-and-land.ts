import type { SkillRow } from "./skill-row";

/** These are further skills of selling, media, design, stage, research, land and environment. */
export const stageAndLandSkills: readonly SkillRow[] = [
  [
    "lead generation; cold calling; lead qualification; SDR; outbound sales; cold outreach; lead nurturing",
    "génération de leads; phoning; qualification de leads; prospection téléphonique; téléprospection; prise de rendez-vous commerciaux; qualification de prospects",
    "prospecting",
  ],
  [
    "solution selling; consultative selling; SPIN selling; MEDDIC; value selling",
    "vente conseil; vente de solutions; MEDDIC; vente consultative",
    "sales",
  ],
  [
    "closing deals; contract negotiation; deal closing; sales closing; complex sales cycles",
    "closing; négociation de contrats; négociation de contrats cadres; cycles de vente longs; cycle de vente long; conclusion des ventes",
    "negotiation",
  ],
  [
    "sales forecasting; pipeline management; sales pipeline; sales targets; sales reporting; revenue targets",
    "gestion du pipeline; suivi du pipeline; pilotage commercial; objectifs commerciaux; reporting commercial",
    "sales",
  ],
  [
    "sales management; sales team management; managing sales teams; territory management; sales leadership; field sales",
    "management commercial; animation d’équipe commerciale; encadrement de commerciaux; gestion de secteur; vente terrain; animation commerciale; management d’équipe commerciale; animation d’un réseau",
    "sales",
  ],
  [
    "partner management; channel sales; indirect sales; partnerships; business development; partnership development; new business development",
    "développement commercial; développement de partenariats; vente indirecte; gestion de partenariats; réseau de distributeurs; partenariats; développement d’affaires; business development",
  ],
  [
    "portfolio of clients; client portfolio management; customer retention; account management; client relationship management; customer loyalty; loyalty programmes",
    "gestion de portefeuille clients; portefeuille clients; fidélisation; fidélisation clients; suivi de clientèle; gestion de la relation client; suivi client; développement de portefeuille; programmes de fidélité",
    "sales",
  ],
  [
    "customer success; customer onboarding; customer success management; churn reduction",
    "réussite client; customer success; onboarding client",
  ],
  [
    "customer satisfaction surveys; NPS; customer experience; CX; customer journey mapping; customer journey",
    "expérience client; satisfaction client; NPS; parcours client; enquêtes de satisfaction",
  ],
  [
    "call centre work; inbound calls; outbound calls; call center; contact centre; contact centers",
    "centre d’appels; appels entrants; appels sortants; centre de relation client; plateau téléphonique; téléconseil; relation client à distance",
    "customer service",
  ],
  [
    "live chat support; email support; Intercom chat; Freshdesk; Gorgias",
    "chat en ligne; Freshdesk; Gorgias",
    "customer service",
  ],
  [
    "pricing strategy; pricing policy; margin management; price setting",
    "politique de prix; stratégie de prix; gestion des marges; fixation des prix; calcul de marge",
  ],
  [
    "trade marketing; shopper marketing; category management; planograms; GMS sales",
    "trade marketing; category management; planogrammes; grande distribution; GMS; négociation GMS; merchandising GMS",
  ],
  [
    "visual merchandising; window displays; window dressing; store displays; displays; product displays",
    "merchandising visuel; vitrines; visual merchandising; mise en valeur des produits; décoration de vitrines; mise en avant des produits; théâtralisation; implantation de rayons",
    "merchandising",
  ],
  [
    "luxury retail; luxury sales; fashion retail; fashion sales; clienteling",
    "vente de luxe; prêt-à-porter; vente en prêt-à-porter; maroquinerie vente; clienteling; univers du luxe",
  ],
  [
    "pharmacy retail; cosmetics sales; perfume sales; beauty advice",
    "parfumerie; conseil beauté; vente de cosmétiques; conseil en cosmétique",
  ],
  [
    "DIY retail; hardware retail; building materials sales; trade counter",
    "vente de matériaux; quincaillerie; négoce de matériaux; vente au comptoir; bricolage; comptoir professionnel",
    "retail",
  ],
  [
    "car sales; vehicle sales; automotive sales; financing of vehicles",
    "vente automobile; vente de véhicules; véhicules d’occasion",
    "sales",
  ],
  ["wine sales; wine retail", "vente de vins; caviste; conseil en vins", "retail"],
  [
    "market stalls; market trading; market stall selling; direct selling; farm shop",
    "vente sur les marchés; vente directe; marchés forains; vente à la ferme; vente à domicile; vente en circuit court; circuits courts",
  ],
  [
    "bookselling; book trade; bookshop work; book retail",
    "librairie; vente de livres; office et retours; diffusion du livre",
  ],
  [
    "floristry; flower arranging; bouquets; floral design; wedding flowers",
    "fleuristerie; composition florale; bouquets; art floral; compositions florales; fleuriste; confection de bouquets",
  ],
  [
    "store opening and closing; opening and closing; key holding; store operations; stockroom management",
    "ouverture et fermeture de magasin; ouverture et fermeture de caisse; tenue de réserve; tenue de magasin; gestion de réserve; tenue de rayon",
  ],
  [
    "self-checkouts; till balancing; cashing up; float management; till operation",
    "caisses automatiques; fermeture de caisse; clôture de caisse; gestion de caisse; tenue de caisse; arrêté de caisse; comptage de caisse",
    "cash handling",
  ],
  [
    "marketplaces; Amazon Seller Central; eBay selling; Amazon Marketplace",
    "marketplaces; Amazon Seller Central; gestion de marketplace; places de marché",
    "e-commerce",
  ],
  [
    "conversion rate optimisation; CRO; landing pages; conversion optimisation; conversion rate optimization",
    "optimisation du taux de conversion; pages d’atterrissage; CRO; landing pages",
    "digital marketing",
  ],
  [
    "affiliate marketing; influencer marketing; influencer relations; ambassadors programmes",
    "affiliation; marketing d’influence; relations influenceurs; influence",
    "digital marketing",
  ],
  [
    "paid social; paid search; PPC; SEA; display advertising; programmatic; media buying; paid media; programmatic advertising; LinkedIn Ads; TikTok Ads",
    "SEA; référencement payant; achat média; programmatique; campagnes SEA; publicité en ligne; achat d’espaces; campagnes payantes; LinkedIn Ads; TikTok Ads",
    "digital marketing",
  ],
  ["netlinking; link building; backlinks", "netlinking; création de liens; backlinks", "SEO"],
  ["SEMrush; Ahrefs; Moz Pro; Yoast; Search Console; Google Search Console", "", "SEO"],
  [
    "Mailchimp; Brevo; Sendinblue; Klaviyo; ActiveCampaign; Braze; Customer.io",
    "Mailchimp; Brevo; Sendinblue; Klaviyo",
    "email marketing",
  ],
  ["Marketo; Pardot; Salesforce Marketing Cloud; Eloqua", "", "marketing automation"],
  [
    "Hootsuite; Buffer; Agorapulse; Sprout Social; Swello",
    "Hootsuite; Agorapulse; Swello",
    "social media",
  ],
  [
    "community management; online communities; community building; forum moderation; content moderation",
    "community management; animation de communautés; modération; gestion de communautés; animation de communauté",
    "social media",
  ],
  [
    "Instagram; TikTok; LinkedIn content; Facebook pages; Pinterest; YouTube channel management",
    "Instagram; TikTok; création de contenus pour les réseaux sociaux; Facebook; YouTube; Snapchat",
    "social media",
  ],
  [
    "editorial planning; content calendars; editorial strategy; editorial calendar; content strategy; content planning",
    "stratégie éditoriale; calendrier éditorial; ligne éditoriale; planning éditorial; stratégie de contenu; conception éditoriale",
  ],
  [
    "web writing; blog writing; writing for the web; SEO writing; article writing; web copy",
    "écriture web; rédaction d’articles; rédaction SEO; rédaction d’articles de blog; rédaction de contenus; création de contenus; production de contenus; rédaction de newsletters",
    "copywriting",
  ],
  [
    "press relations; media relations; press releases; press kits; press officer work",
    "communiqués de presse; dossiers de presse; relations médias; rédaction de communiqués; revue de presse",
    "public relations",
  ],
  [
    "crisis communication; reputation management",
    "communication de crise; gestion de la réputation; e-réputation",
    "public relations",
  ],
  [
    "institutional communication; public sector communication; communication plans; communications strategy",
    "communication publique; plan de communication; stratégie de communication; plans de communication; communication territoriale",
    "corporate communication",
  ],
  [
    "scientific communication; science outreach; popular science; science communication",
    "médiation scientifique; vulgarisation scientifique; communication scientifique; culture scientifique",
  ],
  [
    "trade fairs; exhibitions; trade shows; exhibition stands; conference organisation; congress organisation",
    "salons professionnels; foires et salons; organisation de salons; tenue de stand; congrès; organisation de congrès; organisation de colloques; séminaires",
    "event management",
  ],
  [
    "wedding planning; party planning; event logistics; event planning; organisation of events; event coordination; organising events",
    "organisation de mariages; logistique événementielle; organisation de séminaires; coordination d’événements",
    "event management",
  ],
  [
    "branding; brand identity; visual identity; logo design; brand strategy; brand guidelines",
    "identité visuelle; création de logos; charte graphique; image de marque; identité de marque; stratégie de marque; chartes graphiques",
    "brand management",
  ],
  [
    "advertising; ad campaigns; campaign management; creative direction; art direction; advertising campaigns",
    "publicité; campagnes publicitaires; direction artistique; direction de création; gestion de campagnes; conception-rédaction",
  ],
  [
    "packaging design; product packaging design",
    "packaging; design packaging; conception d’emballages",
    "graphic design",
  ],
  [
    "signage; sign making; vinyl wrapping; large-format printing; vehicle wrapping",
    "signalétique; enseignes; covering; adhésif; impression grand format; pose d’adhésifs; marquage de véhicules",
  ],
  [
    "Adobe Lightroom; Lightroom; Capture One; photo retouching; photo editing; image retouching",
    "Lightroom; retouche photo; Capture One; retouche d’images; traitement de photos",
    "photography",
  ],
  [
    "studio photography; portrait photography; wedding photography; product photography; photojournalism; studio lighting",
    "photographie de studio; photographie de portrait; photographie de mariage; photo de produits; photojournalisme; reportage photo",
    "photography",
  ],
  [
    "Affinity Designer; Affinity Publisher; CorelDRAW; QuarkXPress; GIMP; Inkscape; Scribus",
    "Affinity; CorelDRAW; QuarkXPress; GIMP; Inkscape; Scribus",
    "graphic design",
  ],
  ["web design; webdesign", "webdesign; conception web; design web", "graphic design"],
  [
    "service design; information architecture; interaction design",
    "design de service; architecture de l’information; design d’interaction; ergonomie web; ergonomie des interfaces",
    "user experience",
  ],
  [
    "industrial design; product design; furniture design",
    "design industriel; design produit; design de mobilier; design d’objets",
  ],
  [
    "fashion design; textile design; fashion collections",
    "stylisme; design textile; création de collections; design de mode",
  ],
  [
    "set design; scenography; props; stage sets; set construction",
    "scénographie; accessoires de théâtre; construction de décors; décors de théâtre",
  ],
  [
    "costume design; costume making; wardrobe",
    "costumes; création de costumes; habillage de scène; habillage; costumes de scène",
  ],
  [
    "stage make-up; special effects make-up; wigs; wig making",
    "maquillage artistique; maquillage de scène; perruques; effets spéciaux de maquillage",
    "make-up",
  ],
  [
    "2D animation; Toon Boom; character animation; storyboards; storyboarding",
    "animation 2D; storyboard; Toon Boom; animation de personnages; storyboards",
    "motion design",
  ],
  [
    "3D animation; Maya software; Houdini software; rigging 3D; ZBrush; Substance Painter; Autodesk Maya",
    "animation 3D; Maya; Houdini; ZBrush; Substance Painter; modélisation organique",
    "3D modelling",
  ],
  [
    "compositing; visual effects; VFX; Nuke compositing; colour grading; color grading",
    "compositing; effets spéciaux; trucage; étalonnage vidéo; VFX; effets visuels",
    "video editing",
  ],
  ["Avid; Avid Media Composer", "", "video editing"],
  [
    "camera operation; camera work; filming; cinematography; shooting videos; steadicam; videography",
    "cadrage; tournage vidéo; captation; prise de vues vidéo; cadreur; captation vidéo; réalisation de vidéos; vidéaste",
  ],
  [
    "live streaming; OBS Studio; vMix; broadcasting; multi-camera live production",
    "diffusion en direct; streaming; OBS; live streaming; régie vidéo; vMix; captation multicaméra",
  ],
  [
    "smartphone video; mobile video; short-form video; Reels; CapCut",
    "vidéo sur smartphone; montage vidéo sur smartphone; vidéos courtes; CapCut; reels; stories",
    "video editing",
  ],
  [
    "documentary making; film directing; screenwriting; scriptwriting; film production",
    "réalisation documentaire; écriture de scénarios; production audiovisuelle; réalisation de films; scénario",
  ],
  [
    "radio production; podcasts; podcasting; radio presenting; podcast production",
    "podcasts; animation radio; production de podcasts; radio; réalisation radio; création de podcasts",
  ],
  ["voice-over; dubbing; audiobooks", "voix off; livres audio"],
  [
    "interviewing; field reporting; fact-checking; investigative journalism; news writing",
    "interviews; vérification des faits; journalisme d’investigation; fact-checking; rédaction d’articles de presse; enquêtes journalistiques",
    "journalism",
  ],
  [
    "book publishing; editing of books; manuscript editing; publishing; editorial work",
    "édition; correction de manuscrits; suivi éditorial; secrétariat de rédaction; secrétariat d’édition; édition de livres; préparation de copie",
  ],
  [
    "technical translation; literary translation; legal translation; medical translation; post-editing; localisation of texts",
    "traduction technique; traduction juridique; traduction littéraire; traduction médicale; post-édition; traduction assistée",
    "translation",
  ],
  [
    "conference interpreting; simultaneous interpreting; consecutive interpreting; liaison interpreting",
    "interprétation simultanée; interprétation de conférence; interprétation consécutive; interprétation de liaison",
    "interpreting",
  ],
  ["SDL Trados; Trados; memoQ; Memsource; Phrase TMS", "Trados; memoQ; Memsource", "CAT tools"],
  [
    "Pro Tools; Logic Pro; Ableton Live; Cubase; Reaper; FL Studio; Ableton",
    "Pro Tools; Logic Pro; Ableton; Cubase; Reaper",
    "sound engineering",
  ],
  [
    "live sound; front of house mixing; FOH; PA systems; monitor mixing; sound reinforcement; sound consoles; mixing consoles; Yamaha consoles; live sound engineering",
    "sonorisation; sonorisation de spectacles; consoles son; consoles numériques; mixage façade; bases en son; consoles Yamaha; retours de scène; console son",
    "sound engineering",
  ],
  [
    "sound design; field recording; Foley; sound recording",
    "sound design; bruitage; design sonore; création sonore; enregistrement sonore",
    "sound engineering",
  ],
  [
    "lighting consoles; grandMA; grandMA2; grandMA3; ETC Eos; Avolites; Chamsys; lighting desks; GrandMA lighting console",
    "pupitre lumière; grandMA; grandMA3; Chamsys; Avolites; consoles lumière; jeu d’orgues; pupitres lumière",
    "stage lighting",
  ],
  [
    "lighting plots; lighting plans; focusing lights; rig plans; light plots",
    "plan de feu; plans de feu; conception lumière; création lumière; réglage de projecteurs; plan de feux",
    "stage lighting",
  ],
  [
    "stage rigging; truss; chain hoists; fly systems; fly floor",
    "accroche et levage; cintres; machinerie; machinerie scénique; plateau de scène; ponts et palans; accroche scénique; montage de structures scéniques",
  ],
  [
    "QLab; show control; Resolume; MadMapper; video mapping; Millumin",
    "QLab; Resolume; MadMapper; mapping vidéo; Millumin; vidéo de spectacle",
  ],
  [
    "stage management of shows; tour management; tour logistics; artist liaison",
    "régie de production; administration de tournées; accueil d’artistes; production de spectacles; régie générale de spectacles; tournées artistiques; diffusion de spectacles",
  ],
  [
    "performing arts programming; artistic programming; cultural programming; festival organisation; cultural project management",
    "programmation artistique; programmation culturelle; organisation de festivals; action culturelle; projets culturels; ingénierie culturelle",
  ],
  [
    "show business contracts; entertainment employment; GUSO; performing arts payroll",
    "intermittence; GUSO; contrats d’intermittents; licence d’entrepreneur de spectacles; paie des intermittents; droits d’auteur; SACEM; SACD",
  ],
  [
    "acting; theatre performance; improvisation; drama; acting skills; drama workshops",
    "jeu d’acteur; art dramatique; improvisation; théâtre; interprétation théâtrale; ateliers théâtre; comédie",
  ],
  ["stage directing; theatre directing; directing plays", "mise en scène; direction d’acteurs"],
  [
    "dance; choreography; contemporary dance; classical ballet; ballet; ballroom dancing",
    "danse; chorégraphie; danse contemporaine; danse classique; hip-hop; danse jazz",
  ],
  [
    "circus arts; juggling; acrobatics; aerial acrobatics",
    "arts du cirque; jonglage; acrobatie; trapèze",
  ],
  [
    "singing; vocal technique; choral singing; choir conducting; opera singing; choir direction",
    "chant; technique vocale; chant lyrique; direction de chœur; chant choral; chorale",
  ],
  [
    "piano; piano playing; keyboard playing; accompaniment on piano; organ playing",
    "piano; accompagnement au piano; orgue; clavier; clavecin",
  ],
  ["guitar; bass guitar; guitar playing", "guitare; basse; guitare classique"],
  [
    "violin; cello; string instruments; viola; double bass",
    "violon; violoncelle; instruments à cordes; alto; contrebasse",
  ],
  [
    "wind instruments; saxophone; trumpet; flute; clarinet; brass instruments",
    "instruments à vent; saxophone; trompette; flûte; clarinette; trombone; hautbois",
  ],
  ["percussion; drums; drum kit", "percussions; batterie musicale; batterie instrument"],
  [
    "music composition; arranging; songwriting; music production; orchestration; beat making; film music",
    "composition musicale; arrangement musical; musique assistée par ordinateur; MAO; orchestration; production musicale; musique de film; écriture de chansons",
  ],
  [
    "music theory; sight reading; ear training; music notation; Sibelius software; MuseScore",
    "solfège; théorie musicale; lecture à vue; déchiffrage; harmonie; MuseScore; analyse musicale",
  ],
  ["DJing; DJ mixing; Serato; Traktor", "DJ; mix; animation de soirées; platines"],
  [
    "instrument making; luthiery; piano tuning; instrument repair",
    "lutherie; accord de pianos; facture instrumentale; réparation d’instruments",
  ],
  [
    "drawing; painting art; sculpture; printmaking; illustration techniques; life drawing",
    "dessin; sculpture; gravure d’art; peinture d’art; modelage sculpture; aquarelle; dessin d’art",
  ],
  [
    "art restoration; restoration of artworks; gilding; paintings conservation",
    "restauration d’œuvres; restauration de tableaux; dorure; restauration de mobilier; conservation-restauration",
  ],
  [
    "exhibition design; exhibition curation; exhibition installation; art handling; hanging works",
    "commissariat d’exposition; montage d’expositions; scénographie d’exposition; accrochage d’œuvres; organisation d’expositions",
  ],
  [
    "school museum visits; museum education; audience development; cultural mediation; gallery education",
    "médiation culturelle; accueil de publics scolaires; développement des publics; visites scolaires",
  ],
  [
    "library services; UNIMARC; cataloguing standards; acquisitions in libraries; reference services; Dewey; Koha",
    "bibliothéconomie; UNIMARC; politique documentaire; désherbage documentaire; Dewey; Koha; médiathèque; lecture publique; équipement de documents; catalogage UNIMARC",
  ],
  [
    "documentary research; information research; bibliographic databases; Zotero; literature searching",
    "recherche documentaire; recherche d’information; Zotero; bases bibliographiques; gestion documentaire scientifique",
  ],
  [
    "archaeology; excavations in archaeology; archaeological surveys; field archaeology",
    "archéologie; fouilles archéologiques; archéologie préventive; diagnostic archéologique; céramologie",
  ],
  [
    "anthropology; ethnography; sociology; social research",
    "anthropologie; ethnographie; sociologie; sciences sociales; enquêtes sociologiques",
  ],
  [
    "history research; palaeography; archival research",
    "paléographie; recherche historique; recherche en archives",
  ],
  [
    "linguistics; corpus linguistics; phonetics",
    "linguistique; phonétique; linguistique de corpus",
  ],
  [
    "economics; econometrics; macroeconomics; economic modelling; microeconomics",
    "économie; économétrie; macroéconomie; modélisation économique; analyse économique",
  ],
  [
    "survey design; questionnaire design; polls; LimeSurvey; Qualtrics; Sphinx survey",
    "conception de questionnaires; LimeSurvey; Sphinx; Qualtrics; enquêtes par questionnaire; sondages d’opinion",
  ],
  [
    "NVivo; qualitative coding; thematic analysis; ATLAS.ti; qualitative data analysis",
    "NVivo; analyse qualitative; codage qualitatif; analyse thématique; entretiens semi-directifs",
    "qualitative interviews",
  ],
  [
    "HPLC; high-performance liquid chromatography; UPLC",
    "HPLC; UPLC; chromatographie liquide",
    "chromatography",
  ],
  [
    "gas chromatography; GC; GC-MS",
    "chromatographie en phase gazeuse; CPG; GC-MS; GC",
    "chromatography",
  ],
  [
    "mass spectrometry; LC-MS; LC-MS/MS; MALDI; proteomics",
    "spectrométrie de masse; LC-MS; protéomique",
  ],
  [
    "spectroscopy; spectrophotometry; UV-Vis; FTIR; infrared spectroscopy; Raman; UV spectrophotometry",
    "spectroscopie; spectrophotométrie; spectrophotométrie UV; infrarouge; IRTF; Raman",
  ],
  ["nuclear magnetic resonance; NMR", "résonance magnétique nucléaire; RMN", "spectroscopy"],
  [
    "X-ray diffraction; XRD; crystallography; X-ray fluorescence; XRF",
    "diffraction des rayons X; DRX; cristallographie; fluorescence X",
  ],
  [
    "atomic absorption; ICP-MS; ICP-OES; trace element analysis; ICP",
    "absorption atomique; ICP-MS; ICP-OES; ICP; analyse de traces",
  ],
  [
    "titration; wet chemistry; physico-chemical analysis; pH measurement; physicochemical analyses; chemical analysis",
    "titrage; dosages; analyses physico-chimiques; analyse physico-chimique; dosage; chimie des solutions; analyses chimiques; pH-métrie",
  ],
  [
    "organic synthesis; chemical synthesis; multi-step synthesis; peptide synthesis",
    "synthèse organique; synthèse chimique; synthèse peptidique; synthèse multi-étapes",
    "chemistry",
  ],
  [
    "polymer chemistry; polymers; materials science; rheology; material characterisation",
    "polymères; science des matériaux; rhéologie; chimie des polymères; caractérisation des matériaux; matériaux",
  ],
  [
    "formulation; cosmetic formulation; galenics; pharmaceutical formulation",
    "formulation; formulation cosmétique; galénique; formulation galénique",
  ],
  ["electrochemistry; corrosion; potentiometry", "électrochimie; corrosion; potentiométrie"],
  [
    "laboratory information management systems; LIMS; ELN; electronic lab notebooks; LabWare",
    "LIMS; cahier de laboratoire électronique; LabWare; logiciel de laboratoire",
  ],
  [
    "electron microscopy; SEM microscopy; TEM microscopy; scanning electron microscopy; cryo-EM",
    "microscopie électronique; MEB; cryo-microscopie",
    "microscopy",
  ],
  [
    "fluorescence microscopy; immunofluorescence; live imaging",
    "microscopie à fluorescence; immunofluorescence; imagerie cellulaire",
    "microscopy",
  ],
  [
    "qPCR; RT-PCR; digital PCR; real-time PCR",
    "qPCR; RT-PCR; PCR quantitative; PCR en temps réel",
    "PCR",
  ],
  [
    "CRISPR; gene editing; cloning; plasmid cloning; genetic engineering",
    "CRISPR; édition du génome; clonage moléculaire; clonage; génie génétique",
    "molecular biology",
  ],
  [
    "molecular biology; western blotting; Western blot; electrophoresis; nucleic acid extraction; DNA extraction; RNA extraction",
    "biologie moléculaire; Western blot; électrophorèse; extraction d’ADN; extraction d’acides nucléiques; extraction d’ARN",
  ],
  [
    "protein purification; protein expression; protein chemistry; recombinant proteins",
    "purification de protéines; protéines recombinantes; production de protéines; biochimie des protéines",
  ],
  [
    "single-cell analysis; RNA-seq; single-cell RNA sequencing; transcriptomics",
    "RNA-seq; transcriptomique; séquençage d’ARN; cellule unique; single-cell",
    "genomics",
  ],
  [
    "genome assembly; variant calling; phylogenetics; metagenomics; population genetics",
    "assemblage de génomes; phylogénie; métagénomique; génétique des populations",
    "genomics",
  ],
  [
    "genetics; medical genetics; genetic counselling; cytogenetics",
    "génétique; génétique médicale; conseil génétique; cytogénétique",
  ],
  [
    "animal experimentation; in vivo studies; laboratory animals; animal models; rodent handling; animal handling in research",
    "expérimentation animale; modèles animaux; manipulation de rongeurs; études in vivo; animalerie; éthique animale",
  ],
  [
    "toxicology; ecotoxicology; pharmacology; pharmacokinetics; pharmacodynamics",
    "toxicologie; écotoxicologie; pharmacologie; pharmacocinétique",
  ],
  [
    "clinical data management; case report forms; CRF; REDCap; EDC; clinical monitoring; site monitoring visits; ICH-GCP",
    "monitoring d’essais cliniques; attaché de recherche clinique; REDCap; cahier d’observation; data management clinique; ICH",
    "clinical trials",
  ],
  [
    "biostatistics; survival analysis; meta-analysis; mixed models; biostatistical analysis",
    "biostatistiques; analyse de survie; méta-analyse; modèles mixtes; biostatistique",
    "statistics",
  ],
  [
    "neuroscience; fMRI; EEG; electrophysiology; patch clamp; neuroimaging; brain imaging",
    "neurosciences; IRMf; EEG; électrophysiologie; neuro-imagerie; électroencéphalographie",
  ],
  [
    "plant biology; plant physiology; plant breeding; phytopathology; plant pathology; agronomic trials",
    "biologie végétale; physiologie végétale; phytopathologie; sélection variétale; amélioration des plantes; essais agronomiques; expérimentation agronomique",
  ],
  [
    "soil science; soil analysis; pedology; agronomy; agronomic advice",
    "pédologie; agronomie; analyse de sol; conseil agronomique; analyses de sol; sciences du sol",
  ],
  [
    "physics; optics physics; photonics; lasers; laser physics; optical alignment",
    "physique; photonique; lasers; optique laser; alignement optique",
  ],
  [
    "quantum physics; condensed matter; solid-state physics",
    "physique quantique; matière condensée; physique du solide",
    "physics",
  ],
  ["astronomy; astrophysics; telescope observations", "astronomie; astrophysique"],
  [
    "fluid mechanics; thermodynamics; heat transfer; aerodynamics",
    "mécanique des fluides; thermodynamique; transferts thermiques; aérodynamique; thermique",
  ],
  [
    "acoustics; vibration; noise measurement; acoustic measurement",
    "acoustique; mesures acoustiques; vibrations; mesure de bruit; études acoustiques",
  ],
  [
    "mathematics; algebra; numerical analysis; applied mathematics",
    "mathématiques; mathématiques appliquées; analyse numérique; algèbre",
  ],
  ["vacuum technology; cryogenics; ultra-high vacuum", "ultravide; cryogénie; techniques du vide"],
  [
    "peer review; conference presentations; academic conferences; thesis supervision",
    "présentations en conférence; expertise d’articles; congrès scientifiques",
  ],
  [
    "research project management; research funding; ANR; ERC; grant proposals; research grants",
    "montage de projets de recherche; projets ANR; réponse aux appels à projets; appels à projets; ANR; ERC",
    "grant writing",
  ],
  [
    "intellectual property valorisation; technology transfer; patent drafting; patents; patent search; innovation management",
    "valorisation de la recherche; transfert de technologie; rédaction de brevets; brevets; dépôt de brevets; gestion de l’innovation; management de l’innovation",
    "intellectual property",
  ],
  [
    "reproducible research; research data management; open data; open science; FAIR data; data management plans",
    "gestion des données de recherche; science ouverte; données ouvertes; plan de gestion de données; open data; recherche reproductible",
  ],
  [
    "geology; geological mapping; hydrogeology; mining geology; geophysics; seismology",
    "géologie; hydrogéologie; géophysique; sismologie; cartographie géologique; géologie minière",
  ],
  [
    "meteorology; climate modelling; oceanography; climate science; hydrology; flood modelling; hydraulic modelling",
    "météorologie; climatologie; océanographie; hydrologie; modélisation hydraulique; inondations; GEMAPI; modélisation climatique",
  ],
  [
    "water quality; water sampling; drinking water; wastewater treatment; sewage treatment; wastewater",
    "qualité de l’eau; eau potable; traitement des eaux usées; station d’épuration; eaux usées; potabilisation; analyses d’eau; assainissement collectif",
    "water treatment",
  ],
  [
    "air quality; emissions monitoring; stack testing; air monitoring",
    "qualité de l’air; mesures d’émissions; rejets atmosphériques",
  ],
  [
    "contaminated land; soil remediation; brownfields; polluted soils; site remediation",
    "sites et sols pollués; dépollution; dépollution des sols; sols pollués",
  ],
  [
    "naturalist inventories; wildlife surveys; ornithology; botany; entomology; protected species surveys; bird surveys; bat surveys",
    "inventaires naturalistes; ornithologie; botanique de terrain; entomologie; inventaire faunistique; inventaires faune-flore; chiroptères; expertise naturaliste",
    "ecology",
  ],
  [
    "habitat management; nature reserves; conservation of nature; Natura 2000; river restoration; wetlands; habitat restoration",
    "gestion d’espaces naturels; espaces naturels; Natura 2000; zones humides; renaturation; restauration écologique; génie écologique; gestion des milieux naturels",
    "ecology",
  ],
  [
    "environmental education; nature education; nature walks; environmental awareness",
    "éducation à l’environnement; animation nature; sensibilisation à l’environnement; sorties nature; éducation au développement durable",
  ],
  [
    "tractor driving; driving tractors; tractor operation; combine harvesters; harvesters; farm machinery driving",
    "conduite de tracteur; conduite de tracteurs; conduite d’engins agricoles; moissonneuse; conduite de moissonneuse-batteuse; conduite de matériel agricole; tracteur",
  ],
  [
    "weeding; hand weeding; hoeing",
    "désherbage; désherber; binage; désherbage manuel; sarclage",
    "market gardening",
  ],
  [
    "transplanting; planting out; sowing; seedlings; planting; potting",
    "repiquage; repiquer; plantation; semis; plantations; rempotage; plants potagers",
    "market gardening",
  ],
  [
    "harvesting; fruit picking; vegetable harvesting; hand harvesting; grape picking",
    "récolte; récolter; cueillette; vendanges; récolte de légumes; récoltes; ramassage de fruits",
  ],
  [
    "greenhouse growing; greenhouse crops; hydroponics; polytunnels; nursery growing; propagation",
    "serres; culture sous serre; hydroponie; pépinière; multiplication de plantes; production horticole; cultures sous abri",
    "market gardening",
  ],
  [
    "arable farming; cereals; ploughing; seeding; crop rotation; cereal crops; field crops",
    "céréales; labour; semis direct; rotation des cultures; assolement; polyculture",
  ],
  [
    "orchard work; fruit trees; arboriculture; fruit growing; tree surgery; chainsaw work; tree climbing; chainsaw; chainsaws; tree care",
    "arboriculture; arboriculture fruitière; élagage; tronçonneuse; abattage d’arbres; grimpe; élagage en hauteur; arbres fruitiers; soins aux arbres",
  ],
  [
    "vine pruning; grapevine training; vineyard work; trellising; vineyard tractors",
    "taille de la vigne; travaux de la vigne; palissage; ébourgeonnage; travaux en vert; enjambeur; conduite d’enjambeur; taille de vigne",
    "viticulture",
  ],
  [
    "dairy farming; cattle; cows; dairy herd; herd management; calving; cattle breeding",
    "bovins; élevage bovin; vaches laitières; conduite de troupeau; vêlage; bovins lait; élevage laitier; bovins viande",
    "livestock",
  ],
  [
    "sheep farming; lambing; shearing; goat farming; goats",
    "ovins; agnelage; tonte de moutons; caprins; élevage ovin; élevage caprin; brebis",
    "livestock",
  ],
  [
    "pig farming; poultry farming; poultry; farrowing",
    "porcs; élevage porcin; volailles; aviculture; élevage avicole; porcin",
    "livestock",
  ],
  [
    "beekeeping; apiculture; honey production",
    "apiculture; miellerie; conduite de ruches; ruches",
    "livestock",
  ],
  [
    "animal feeding; feed rations; animal nutrition; silage",
    "rations alimentaires; alimentation animale; alimentation du bétail; ensilage; alimentation des animaux",
    "livestock",
  ],
  [
    "artificial insemination; animal reproduction; animal genetics",
    "insémination artificielle; reproduction animale; inséminations",
    "livestock",
  ],
  [
    "agricultural mechanics; farm machinery maintenance; tractor repair; farm equipment repair; farm maintenance",
    "mécanique agricole; réparation de tracteurs; entretien du matériel agricole; maintenance de matériel agricole",
    "agricultural machinery",
  ],
  [
    "hedge trimming; brush cutting; hedge laying; strimming; brush clearing",
    "taille de haies; débroussaillage; débroussailleuse; entretien de haies; taille-haie; entretien des haies",
    "landscaping",
  ],
  [
    "green spaces maintenance; grounds maintenance; garden maintenance; park maintenance; groundskeeping; lawn care",
    "entretien d’espaces verts; entretien des espaces verts; entretien de jardins; entretien de parcs; fleurissement; gestion différenciée",
    "landscaping",
  ],
  [
    "garden creation; garden design; hard landscaping; landscape architecture; planting schemes; landscape design",
    "création de jardins; maçonnerie paysagère; conception paysagère; paysagisme; aménagement paysager; aménagements paysagers; architecture du paysage",
    "landscaping",
  ],
  [
    "sports turf; greenkeeping; golf course maintenance; turf management",
    "terrains de sport; greenkeeping; entretien de golf; gazons sportifs",
  ],
  [
    "permaculture; agroecology; agroforestry; composting; soil conservation; regenerative farming",
    "permaculture; agroécologie; agroforesterie; compostage; agriculture de conservation; couverts végétaux",
    "organic farming",
  ],
  [
    "timber harvesting; logging; forest management; forwarders; forestry inventories; felling trees",
    "bûcheronnage; exploitation forestière; gestion forestière; débardage; martelage; cubage",
    "forestry",
  ],
  [
    "hunting management; gamekeeping; game management",
    "gestion cynégétique; garde-chasse; piégeage",
  ],
];
