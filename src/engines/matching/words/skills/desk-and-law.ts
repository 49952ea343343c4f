import type { SkillRow } from "./skill-row";

/** These are further skills of finance, people, law, public service, quality and safety. */
export const deskAndLawSkills: readonly SkillRow[] = [
  [
    "general ledger; general ledger reconciliation; GL; ledger reconciliation; trial balance",
    "grand livre; balance générale; lettrage; lettrage des comptes; justification des comptes; révision des comptes",
    "accounting",
  ],
  [
    "bookkeeping",
    "tenue de comptabilité; tenue comptable; saisie comptable; tenue de comptes",
    "accounting",
  ],
  [
    "cost accounting; analytical accounting; standard costing; ABC costing",
    "coûts de revient; calcul des coûts de revient",
    "management accounts",
  ],
  [
    "public accounting; M57; M14; public finance; government accounting",
    "comptabilité publique; M57; M14; finances publiques; nomenclature M57; budget communal; finances locales",
  ],
  [
    "association accounting; non-profit accounting; fund accounting",
    "comptabilité associative",
    "accounting",
  ],
  [
    "expense reports; expenses management; Concur; SAP Concur; travel expenses",
    "notes de frais; gestion des notes de frais; Concur; frais de déplacement",
  ],
  [
    "credit control; debt collection; collections; dunning",
    "recouvrement; relances clients; relance clients; recouvrement de créances; relance des impayés",
    "accounts receivable",
  ],
  [
    "treasury management; liquidity management; cash pooling; cash management",
    "gestion de trésorerie; cash pooling; gestion de la trésorerie; prévisions de trésorerie; cash management",
    "cash flow",
  ],
  [
    "foreign exchange; FX; hedging; derivatives; currency risk",
    "couverture de change; opérations de change; produits dérivés; risque de change",
  ],
  ["US GAAP; GAAP", "US GAAP"],
  [
    "SOX; Sarbanes-Oxley; internal controls",
    "contrôle interne; procédures de contrôle interne; SOX",
  ],
  [
    "internal auditing of accounts; external audit; statutory audit; audit engagements",
    "audit légal; commissariat aux comptes; audit financier; audit externe",
    "audit",
  ],
  [
    "electronic invoicing; e-invoicing; Chorus Pro",
    "facturation électronique; Chorus Pro; dématérialisation des factures",
    "invoicing",
  ],
  [
    "corporate finance; mergers and acquisitions; M&A; due diligence; company valuation; business valuation",
    "fusions-acquisitions; M&A; due diligence; évaluation d’entreprise; valorisation d’entreprise; finance d’entreprise",
    "financial analysis",
  ],
  [
    "business plans; business planning; feasibility studies",
    "plan d’affaires; business plan; études de faisabilité; plans d’affaires",
  ],
  [
    "private equity; venture capital; investment analysis; equity research",
    "capital-investissement; capital-risque; analyse d’investissement",
    "financial analysis",
  ],
  [
    "portfolio management; asset management; fund administration; fund accounting of investment funds",
    "gestion d’actifs; gestion de portefeuille; administration de fonds; gestion d’OPC",
    "wealth management",
  ],
  ["Bloomberg Terminal; Bloomberg; Reuters Eikon; FactSet", "", "financial analysis"],
  [
    "quantitative finance; pricing models; Monte Carlo simulation",
    "finance quantitative; modèles de pricing; méthodes de Monte-Carlo",
  ],
  [
    "market risk; credit risk; operational risk; Basel III; Solvency II; Basel",
    "risque de crédit; risque de marché; risque opérationnel; Bâle III; Solvabilité II",
    "risk management",
  ],
  [
    "KYC; know your customer; sanctions screening; customer due diligence",
    "KYC; connaissance client; lutte contre le blanchiment",
    "anti-money laundering",
  ],
  [
    "MiFID; AMF certification; AMF; PSD2; financial regulation",
    "MIF II; certification AMF; réglementation financière; DSP2; certification professionnelle AMF",
    "compliance",
  ],
  [
    "mortgages; mortgage lending; home loans; loan origination; underwriting of loans",
    "crédit immobilier; prêts immobiliers; financement immobilier; montage de prêts; crédit à la consommation",
    "banking",
  ],
  [
    "retail banking; branch banking; teller work; bank teller",
    "banque de détail; guichet; opérations de guichet; clientèle de particuliers; banque des particuliers",
    "banking",
  ],
  [
    "corporate banking; trade finance; business banking",
    "banque d’entreprise; clientèle professionnelle",
    "banking",
  ],
  [
    "payment systems; card payments; chargebacks; SEPA; payment operations; reconciliation of payments",
    "moyens de paiement; SEPA; virements SEPA; impayés et rejets; monétique",
  ],
  [
    "property and casualty insurance; P&C; motor insurance; home insurance; general insurance",
    "IARD; assurance IARD; assurances de biens; assurance automobile; assurance habitation; assurance dommages",
    "insurance",
  ],
  [
    "life insurance; life assurance; annuities",
    "assurance vie; assurance-vie; contrats d’assurance vie",
    "insurance",
  ],
  [
    "income protection; death and disability cover; protection insurance; group health insurance",
    "prévoyance; prévoyance collective; complémentaire santé; assurance santé; santé collective; prévoyance et santé",
    "insurance",
  ],
  [
    "retirement savings; pension products; pension schemes; pensions administration",
    "épargne retraite; retraite complémentaire; épargne salariale; retraites",
    "insurance",
  ],
  [
    "underwriting; risk underwriting",
    "souscription; souscription de risques; tarification d’assurance",
    "insurance",
  ],
  [
    "insurance brokerage; brokerage; IAS certification",
    "courtage; courtage en assurances; capacité IAS; ORIAS",
    "insurance",
  ],
  [
    "insurance claims; claims adjustment; loss adjusting; pet insurance claims",
    "déclaration de sinistres; expertise de sinistres; indemnisation",
    "claims handling",
  ],
  [
    "actuarial science; actuarial modelling; reserving",
    "actuariat; provisionnement; modélisation actuarielle",
  ],
  ["Guidewire; Duck Creek", "", "insurance"],
  ["SAP FI; SAP CO; SAP FICO; SAP Finance", "SAP FI; SAP CO; SAP FI-CO", "SAP"],
  ["SAP MM; SAP SD; SAP PP; SAP WM; SAP EWM; SAP logistics", "SAP MM; SAP SD; SAP PP", "SAP"],
  ["SAP S/4HANA; S/4HANA; SAP HANA", "", "SAP"],
  ["SAP SuccessFactors; SuccessFactors", "", "HR software; SAP"],
  ["Oracle EBS; Oracle Fusion; JD Edwards; PeopleSoft; Oracle Financials", "", "ERP"],
  ["Sage 100; Sage X3; Sage 50; Sage Intacct", "", "Sage"],
  ["Divalto; Sylob; Infor; IFS Applications; Epicor", "", "ERP"],
  ["Hyperion; Anaplan; Tagetik; OneStream; Adaptive Insights", "", "budgeting"],
  ["BlackLine; Coupa; Ariba; SAP Ariba; Kyriba; Basware"],
  [
    "Quadra; QuadraCompta; Isacompta; Coala; Loop accounting; MyUnisoft; Ciel Compta",
    "Quadra; QuadraCompta; Isacompta; Coala; MyUnisoft; Ciel Compta; Ciel",
    "accounting software",
  ],
  ["FreshBooks; MYOB; Zoho Books; Exact Online; Dext; Receipt Bank", "", "accounting software"],
  [
    "multi-state payroll; payroll processing; payroll administration; end-to-end payroll; payroll taxes",
    "traitement de la paie; établissement des bulletins; bulletins de paie; établissement de la paie; gestion de la paie; bulletins de salaire; production de la paie",
    "payroll",
  ],
  [
    "garnishments; wage garnishments; deductions from pay",
    "saisies sur salaire; saisies sur salaires",
    "payroll",
  ],
  ["FLSA; FMLA; ERISA; COBRA; US labor law", "", "employment law"],
  [
    "ADP Workforce Now; ADP Decidium; Paychex; Paylocity; Gusto payroll; Paycom; Ceridian Dayforce; Dayforce",
    "ADP Decidium; Nibelis; PayFit; Sage Paie; Cegid Paie",
    "payroll",
  ],
  [
    "UKG; Kronos; UltiPro; time and attendance systems; timekeeping",
    "Kelio; Octime; Horoquartz; gestion des temps et des activités; GTA; gestion des temps",
    "HR software",
  ],
  [
    "BambooHR; Personio; Lucca software; Eurecia",
    "Lucca; Eurécia; Personio; systèmes d’information RH",
    "HR software",
  ],
  [
    "applicant tracking systems; ATS; Greenhouse ATS; Taleo; SmartRecruiters; Lever ATS",
    "ATS; Taleo; SmartRecruiters; logiciel de recrutement",
    "recruitment",
  ],
  [
    "headhunting; executive search; direct approach; LinkedIn Recruiter; talent acquisition; Boolean search",
    "chasse de têtes; approche directe; LinkedIn Recruiter; acquisition de talents; recherche booléenne",
    "recruitment",
  ],
  ["employer branding; employer brand", "marque employeur"],
  [
    "compensation and benefits; comp and ben; job evaluation; pay grading; benefits administration; open enrollment",
    "rémunération et avantages sociaux; politique salariale; politique de rémunération; pesée de postes; classification des emplois",
  ],
  [
    "performance management; appraisals; performance reviews; annual appraisals",
    "entretiens annuels; entretiens professionnels; évaluation de la performance; gestion de la performance; entretiens annuels d’évaluation",
  ],
  [
    "employee relations; labour relations; social dialogue; trade unions; works councils; collective bargaining; industrial relations; collective agreements",
    "relations sociales; dialogue social; instances représentatives du personnel; CSE; IRP; relations individuelles et collectives; négociation collective; conventions collectives; négociation annuelle obligatoire; accords collectifs",
  ],
  [
    "disciplinary procedures; grievance handling; terminations; disciplinaries",
    "procédures disciplinaires; procédures de licenciement; licenciements; contentieux prud’homal; droit disciplinaire",
    "employment law",
  ],
  [
    "diversity and inclusion; DEI; disability employment; gender equality at work",
    "politique handicap; égalité professionnelle; mission handicap; emploi des travailleurs handicapés; diversité et inclusion",
  ],
  [
    "skills management; strategic workforce planning; succession planning; career paths",
    "GEPP; gestion prévisionnelle des emplois et des compétences; plan de succession; mobilité interne",
    "workforce planning",
  ],
  [
    "training budget; OPCO; apprenticeship management; training funding; skills development plans",
    "plan de développement des compétences; OPCO; financement de la formation; ingénierie de formation; gestion de la formation; plans de développement des compétences",
    "training plans",
  ],
  [
    "quality of working life; wellbeing at work; psychosocial risks; ergonomics",
    "qualité de vie au travail; QVT; QVCT; risques psychosociaux; RPS; ergonomie; prévention des TMS; étude de poste",
  ],
  [
    "HR administration; HR policies; employee files; HR generalist work; employment contracts; contracts of employment",
    "administration RH; dossiers du personnel; contrats de travail; gestion des dossiers du personnel; DPAE; rédaction des contrats de travail",
    "personnel administration",
  ],
  [
    "temporary staffing; staffing agency work; temp staffing",
    "travail temporaire; gestion des intérimaires; délégation de personnel; agence d’emploi",
  ],
  [
    "global mobility; expatriation; work permits; immigration law; visas",
    "mobilité internationale; expatriation; titres de séjour; droit des étrangers; droit de l’immigration",
  ],
  [
    "shift planning; rostering; rota planning; staff scheduling; rotas; crew scheduling",
    "élaboration des plannings; gestion des plannings; plannings du personnel; planification des équipes; gestion de plannings",
  ],
  [
    "facilitation of workshops; workshop facilitation; design thinking; collective intelligence; workshop design",
    "animation d’ateliers; intelligence collective; design thinking; co-construction; animation d’ateliers collaboratifs",
  ],
  [
    "coaching of teams; executive coaching; leadership coaching; professional coaching",
    "coaching professionnel; coaching d’équipe; coaching individuel; coaching de dirigeants",
  ],
  [
    "board secretariat; company secretarial; corporate secretarial; shareholders' meetings; board meetings",
    "secrétariat juridique; assemblées générales; vie sociale des sociétés; conseils d’administration; organisation de conseils d’administration",
    "corporate law",
  ],
  [
    "company formation; articles of association; corporate governance",
    "création d’entreprise; création de sociétés; rédaction de statuts; gouvernance d’entreprise",
    "corporate law",
  ],
  [
    "commercial law; business law; consumer law; distribution law",
    "droit commercial; droit des affaires; droit de la consommation; droit de la distribution",
  ],
  ["competition law; antitrust", "droit de la concurrence"],
  [
    "insolvency law; restructuring; bankruptcy; insolvency",
    "procédures collectives; redressement judiciaire; droit des entreprises en difficulté; restructuration",
  ],
  [
    "banking law; financial law; securities law; regulatory law",
    "droit bancaire; droit financier; droit boursier; droit bancaire et financier",
  ],
  [
    "insurance law; personal injury; liability law; bodily injury",
    "droit des assurances; droit de la responsabilité; dommage corporel; réparation du préjudice corporel",
  ],
  [
    "construction law; rental law; lease law; commercial leases; landlord and tenant",
    "droit de la construction; baux commerciaux; bail commercial; droit locatif; loi ALUR",
    "property law",
  ],
  [
    "conveyancing; land registry; title searches; real estate closings",
    "actes de vente immobilière; publicité foncière; actes notariés; rédaction d’actes; promesses de vente; actes authentiques",
    "property law",
  ],
  [
    "probate; wills; estates; inheritance; wills and probate; trusts and estates",
    "successions; droit des successions; règlement de successions; droit patrimonial; droit notarial; donations",
  ],
  [
    "notarial practice; notarial software; iNot; Genapi",
    "étude notariale; Genapi; iNot; taxation d’actes; formalités notariales",
  ],
  [
    "environmental permits; environmental compliance; waste law",
    "autorisations environnementales; dossiers ICPE; police de l’eau; loi sur l’eau",
    "environmental impact assessment",
  ],
  [
    "social security law; social protection; disability benefits law",
    "droit de la sécurité sociale; protection sociale; droit social et protection sociale",
  ],
  ["health law; medical law; bioethics", "droit de la santé; droit médical; bioéthique"],
  [
    "international law; human rights law; EU law; European law; treaty law",
    "droit international; droits de l’homme; droit européen; droit communautaire; droit de l’Union européenne",
  ],
  [
    "administrative litigation; administrative law; judicial review; town planning litigation",
    "droit administratif; contentieux administratif; contentieux de l’urbanisme; contentieux public",
    "public law",
  ],
  [
    "local authority law; legality control; local government; municipal administration; territorial administration",
    "droit des collectivités territoriales; environnement territorial; contrôle de légalité; collectivités territoriales; fonction publique territoriale; intercommunalité; environnement des collectivités",
  ],
  [
    "statute of civil service; civil service careers; civil service rules",
    "statut de la fonction publique; carrière des agents; statut de la fonction publique territoriale; gestion statutaire",
  ],
  [
    "council meetings; deliberations; municipal decisions; committee services",
    "délibérations; conseils municipaux; préparation du conseil municipal; rédaction de délibérations; arrêtés municipaux; actes administratifs; rédaction administrative",
  ],
  [
    "civil registry; registry office; identity documents; elections administration; electoral roll",
    "état civil; élections; titres d’identité; actes d’état civil; listes électorales; cimetières",
  ],
  [
    "public reception; benefits claims; one-stop public services",
    "accueil du public; accueil d’usagers; accueil des usagers; France services; instruction de demandes",
  ],
  [
    "file processing; case file handling; eligibility checks; application processing",
    "instruction de dossiers; instruction des dossiers; traitement de dossiers; gestion de dossiers; suivi de dossiers; constitution de dossiers",
  ],
  [
    "European funds; ESF; ERDF; Erasmus+; EU funding; European projects; Horizon Europe",
    "fonds européens; FSE; FEDER; Erasmus+; projets européens; Horizon Europe; financements européens; programmes européens",
    "fundraising",
  ],
  [
    "subsidies; subsidy applications; grants management; grant management",
    "subventions; dossiers de subvention; recherche de financements; gestion des subventions; montage de dossiers de subvention",
    "fundraising",
  ],
  [
    "donor relations; major donors; philanthropy; sponsorship; corporate sponsorship",
    "mécénat; relations donateurs; sponsoring; partenariats privés; philanthropie; collecte de dons",
    "fundraising",
  ],
  [
    "volunteer management; volunteers; volunteer coordination; coordination of volunteers",
    "gestion de bénévoles; animation de bénévoles; encadrement de bénévoles; coordination de bénévoles; vie associative",
  ],
  [
    "humanitarian aid; development aid; NGO work; monitoring and evaluation; logframe",
    "action humanitaire; solidarité internationale; suivi et évaluation; suivi-évaluation; cadre logique; coopération internationale",
  ],
  [
    "public policy; policy analysis; policy work; public policy evaluation",
    "politiques publiques; évaluation des politiques publiques; analyse de politiques; évaluation de politiques publiques",
  ],
  [
    "lobbying; public affairs; advocacy",
    "affaires publiques; plaidoyer; lobbying; relations institutionnelles",
  ],
  [
    "local development; economic development; community development; urban renewal; territorial development",
    "développement local; développement économique; développement territorial; politique de la ville; renouvellement urbain; attractivité du territoire; animation territoriale",
  ],
  [
    "citizen participation; public consultation; community engagement",
    "concertation; démocratie participative; participation citoyenne; concertation publique",
  ],
  [
    "police work; law enforcement; policing; traffic policing",
    "police municipale; maintien de l’ordre; verbalisation; police judiciaire; procès-verbaux de police",
  ],
  [
    "military service; defence sector; defense clearance; armed forces",
    "armée; défense nationale; opérations extérieures",
  ],
  [
    "emergency planning; civil protection; crisis management; emergency management",
    "gestion de crise; sécurité civile; plan communal de sauvegarde; cellule de crise; plans de secours",
  ],
  [
    "prison work; probation; offender management",
    "administration pénitentiaire; probation; insertion et probation; milieu carcéral",
  ],
  [
    "public contracts; public procurement contracts; public works contracts; public tenders law; tender analysis",
    "code de la commande publique; commande publique; appels d’offres publics; passation de marchés publics; analyse des offres",
    "public procurement",
  ],
  [
    "bid management; bid writing; tender responses; RFPs; RFP responses; proposal writing",
    "réponse aux appels d’offres; mémoires techniques; réponses à appels d’offres; mémoire technique; rédaction de mémoires techniques",
    "tendering",
  ],
  [
    "contract management; contracts management; contract administration; claims management",
    "gestion de contrats; gestion des contrats; contract management; suivi des contrats; suivi contractuel",
  ],
  [
    "records management; document management systems; electronic document management; document control; DMS",
    "gestion électronique de documents; GED; gestion documentaire; record management; gestion documentaire électronique",
  ],
  [
    "archives processing; archival description; EAD; ISAD; archival inventories; digitisation; digitization",
    "classement d’archives; description archivistique; EAD; instruments de recherche; numérisation d’archives; tri et classement d’archives; numérisation; archivistique",
  ],
  [
    "mail handling; post room; franking; mailroom",
    "gestion du courrier; tri du courrier; affranchissement; traitement du courrier; courrier entrant",
  ],
  [
    "telephone reception; telephone switchboard; call handling; phone answering; telephone manner",
    "standard téléphonique; accueil téléphonique; gestion des appels; standard; réception d’appels; prise d’appels",
  ],
  [
    "executive assistance; PA support; executive support; secretarial support; administrative support; office administration; administrative assistance; administrative work",
    "assistance de direction; secrétariat de direction; assistanat; assistanat de direction; travaux administratifs; gestion administrative; secrétariat administratif; suivi administratif",
  ],
  [
    "note taking; taking notes; shorthand; Pitman shorthand",
    "prise de notes; sténographie; prise de notes rapide",
    "minute taking",
  ],
  [
    "office management; office manager duties; general services; office supplies",
    "gestion des moyens généraux; services généraux; moyens généraux; office management; gestion des fournitures",
  ],
  [
    "spelling and grammar; proofreading; excellent written French; written English skills; spelling",
    "orthographe; correction de textes; maîtrise de l’orthographe; orthographe irréprochable; Voltaire",
  ],
  [
    "report writing; drafting reports; writing reports; reports",
    "rédaction de rapports; comptes rendus; rapports écrits; rédaction de procès-verbaux; compte rendu; rédaction de notes; notes de synthèse",
  ],
  [
    "speech writing; presentations; public speaking; presentation skills; giving presentations",
    "prise de parole en public; rédaction de discours; présentations orales; animation de réunions; conduite de réunions; animation de réunion",
  ],
  ["Excel macros; macros; Excel VBA programming", "macros Excel; macros", "VBA"],
  [
    "VLOOKUP; XLOOKUP; advanced formulas; lookups; nested formulas",
    "RECHERCHEV; formules avancées; RECHERCHEX",
    "Excel",
  ],
  ["LibreOffice; OpenOffice; LibreOffice Calc"],
  ["Google Sheets; Google Docs; Google Drive", "", "Google Workspace"],
  [
    "Zoom calls; Zoom; Webex; video conferencing; Google Meet",
    "visioconférence; Zoom; Webex; outils de visioconférence; Google Meet",
  ],
  [
    "Miro; Mural; Klaxoon; Lucidchart; Visio diagrams; Microsoft Visio",
    "Miro; Klaxoon; Visio; Lucidchart",
  ],
  [
    "Asana; Monday.com; ClickUp; Basecamp; Wrike; Smartsheet; project management software; project tracking tools",
    "Asana; Monday.com; ClickUp; Smartsheet; Wrike; outils de gestion de projet; logiciel de gestion de projet",
    "project management",
  ],
  ["Evernote; OneNote; Obsidian notes; OneDrive; Dropbox", "OneNote; OneDrive; Dropbox"],
  [
    "PMO; project governance; programme management; program management; portfolio governance; project portfolio management",
    "PMO; pilotage de programme; gestion de portefeuille de projets; direction de programme; gouvernance de projets",
    "project management",
  ],
  ["IPMA; CAPM; APM qualification; PMBOK", "", "project management"],
  [
    "risk registers; project risk management; RAID logs; project risks",
    "analyse des risques projet; gestion des risques projet; registre des risques",
    "project management",
  ],
  [
    "OKRs; OKR; goal setting; KPIs; KPI tracking; key performance indicators; KPI reporting",
    "indicateurs de performance; KPI; OKR; suivi d’indicateurs; suivi des indicateurs; indicateurs clés; tableaux de bord de suivi",
  ],
  [
    "P&L management; P&L responsibility; P&L; profit and loss; profit and loss accounts; business unit management",
    "compte d’exploitation; compte de résultat; gestion de centre de profit; centre de profit; gestion d’un centre de profit; gestion du compte d’exploitation",
  ],
  [
    "budget tracking; budget management; budget monitoring; managing budgets; budget control; budget responsibility",
    "gestion de budget; suivi budgétaire; gestion budgétaire; suivi de budget; pilotage budgétaire; gestion de budgets; gestion des budgets",
    "budgeting",
  ],
  [
    "management consulting; strategy consulting; business strategy; strategic planning; corporate strategy",
    "conseil en stratégie; stratégie d’entreprise; planification stratégique; conseil en management; stratégie de développement",
  ],
  [
    "lean manufacturing; Lean; Kaizen; 5S; continuous improvement; lean management; kaizen events; value stream mapping",
    "lean manufacturing; Kaizen; 5S; lean management; VSM; chantiers d’amélioration",
    "process improvement",
  ],
  [
    "Six Sigma; Lean Six Sigma; Green Belt; Black Belt; DMAIC",
    "Six Sigma; Lean Six Sigma; Green Belt; Black Belt; DMAIC",
    "process improvement",
  ],
  [
    "root cause analysis; 5 whys; five whys; Ishikawa; fishbone; 8D; A3 problem solving; Pareto analysis",
    "analyse des causes; 5 pourquoi; Ishikawa; 8D; arbre des causes; analyse des causes racines; QRQC; résolution de problèmes 8D",
    "quality management",
  ],
  [
    "FMEA; failure mode analysis; HAZOP; failure modes",
    "AMDEC; HAZOP; analyse de défaillances; sûreté de fonctionnement",
    "risk management",
  ],
  [
    "APQP; PPAP; IATF 16949; automotive quality",
    "APQP; PPAP; IATF 16949; qualité automobile",
    "quality management",
  ],
  [
    "AS9100; EN 9100; aerospace quality",
    "EN 9100; AS9100; qualité aéronautique",
    "quality management",
  ],
  [
    "ISO 9001; QMS; ISO 9001 certification; quality management systems; quality management system",
    "ISO 9001; système de management de la qualité; SMQ; norme ISO 9001; systèmes de management de la qualité",
    "quality management",
  ],
  [
    "ISO 14001; environmental management systems",
    "ISO 14001; système de management environnemental",
    "environmental management",
  ],
  [
    "ISO 45001; OHSAS 18001; health and safety management systems",
    "ISO 45001; OHSAS 18001; MASE; management de la santé-sécurité",
    "health and safety at work",
  ],
  [
    "ISO 22000; FSSC 22000; food safety management systems",
    "ISO 22000; FSSC 22000; management de la sécurité des aliments",
    "HACCP",
  ],
  [
    "ISO 13485; MDR; medical device regulation; medical devices; CE marking of medical devices",
    "ISO 13485; dispositifs médicaux; marquage CE; MDR; réglementation des dispositifs médicaux",
    "quality management",
  ],
  [
    "ISO 17025; COFRAC; laboratory accreditation; ISO 15189",
    "ISO 17025; COFRAC; ISO 15189; accréditation; accréditation COFRAC",
    "quality management",
  ],
  [
    "ISO 26000; ISO 26262; functional safety; IEC 61508",
    "ISO 26262; sûreté fonctionnelle; sécurité fonctionnelle; IEC 61508",
  ],
  ["IFS; IFS Food", "IFS; IFS Food; référentiel IFS", "HACCP"],
  ["BRC; BRCGS; BRC Food", "BRC; BRCGS; référentiel BRC", "HACCP"],
  [
    "organic certification; Ecocert; label certification",
    "certification AB; Ecocert; agriculture biologique certification; Label Rouge; cahier des charges bio",
    "quality management",
  ],
  [
    "internal audits; internal auditing; auditing of processes; quality audits; supplier audits; conducting audits",
    "audits internes; audit interne; conduite d’audits; audits qualité; audits fournisseurs; conduite d’audits internes; audit qualité",
    "quality management",
  ],
  [
    "non-conformities; CAPA; corrective actions; deviations; non-conformance reports; non-conformance",
    "non-conformités; CAPA; actions correctives; gestion des non-conformités; traitement des non-conformités; fiches de non-conformité; déviations",
    "quality management",
  ],
  [
    "document control of quality; quality documentation; standard operating procedures; SOPs; SOP writing; work instructions; procedure writing",
    "rédaction de procédures; procédures qualité; modes opératoires qualité; documentation qualité; instructions de travail; gestion documentaire qualité",
    "quality management",
  ],
  [
    "customer complaints in quality; complaint handling; handling complaints; complaints; complaint resolution; complaints handling",
    "gestion des réclamations; traitement des réclamations; réclamations clients; gestion des litiges; traitement des litiges; litiges clients",
    "customer service",
  ],
  [
    "validation and qualification; equipment qualification; IQ/OQ/PQ; process validation; method validation; cleaning validation",
    "qualification d’équipements; validation de procédés; validation des méthodes; validation de méthodes; QI/QO/QP; validation de nettoyage",
    "good manufacturing practice",
  ],
  [
    "regulatory affairs; marketing authorisation; FDA regulations; REACH; CLP; regulatory submissions",
    "affaires réglementaires; AMM; REACH; réglementation REACH; dossiers réglementaires; règlement CLP; FDA",
  ],
  [
    "good laboratory practice; GLP",
    "bonnes pratiques de laboratoire; BPL",
    "good manufacturing practice",
  ],
  ["good distribution practice; GDP", "bonnes pratiques de distribution; BPD"],
  [
    "health and safety at work; occupational health and safety; HSE; health & safety; health and safety; EHS; OHS; workplace safety; OSHA; OSHA regulations",
    "santé et sécurité au travail; hygiène et sécurité; HSE; QHSE; QSE; prévention des risques; prévention des risques professionnels; sécurité au travail; santé-sécurité au travail; QSSE; règles de sécurité; consignes de sécurité",
  ],
  [
    "risk assessment; risk assessments; single risk document; COSHH; COSHH assessments",
    "document unique; DUERP; évaluation des risques; évaluation des risques professionnels; document unique d’évaluation des risques; analyse des risques; évaluation du risque chimique",
    "health and safety at work",
  ],
  [
    "accident investigation; incident investigation; near misses; accident analysis",
    "analyse d’accidents; enquêtes accidents; analyse des accidents; analyse des accidents du travail; presqu’accidents",
    "health and safety at work",
  ],
  [
    "personal protective equipment; PPE",
    "équipements de protection individuelle; EPI; port des EPI",
    "health and safety at work",
  ],
  [
    "lockout tagout; LOTO; lock-out",
    "consignation; consignation électrique; consignations; LOTO",
    "health and safety at work",
  ],
  [
    "chemical safety; hazardous substances; safety data sheets; chemical risk",
    "risque chimique; produits chimiques; fiches de données de sécurité; FDS; manipulation de produits chimiques",
    "health and safety at work",
  ],
  [
    "ATEX; explosive atmospheres",
    "ATEX; zones ATEX; atmosphères explosives; risques ATEX",
    "health and safety at work",
  ],
  [
    "Seveso; major hazards; COMAH",
    "Seveso; sites Seveso; risques industriels; études de dangers; étude de dangers",
    "health and safety at work",
  ],
  [
    "PRAP; ergonomic lifting training; PRAP training",
    "PRAP; PRAP IBC; gestes et postures; prévention des risques liés à l’activité physique; formateur PRAP",
    "health and safety at work",
  ],
  ["NEBOSH; IOSH; IOSH Managing Safely", "", "health and safety at work"],
  [
    "environmental management; EMAS; environmental audits; environmental compliance audits; environmental monitoring",
    "management environnemental; audits environnementaux; surveillance environnementale; veille environnementale",
  ],
  [
    "regulatory watch; legal watch; standards watch; regulatory monitoring",
    "veille réglementaire; veille juridique; veille normative; veille réglementaire et normative",
  ],
  [
    "competitive intelligence; market intelligence; monitoring of trends; technology watch",
    "veille concurrentielle; intelligence économique; veille technologique; veille stratégique; veille documentaire; veille",
  ],
  [
    "CSRD; ESG reporting; sustainability reporting; extra-financial reporting; ESG",
    "CSRD; reporting extra-financier; ESG; rapport de durabilité; taxonomie verte",
    "carbon accounting",
  ],
  [
    "greenhouse gas inventories; GHG Protocol; scope 3; net zero planning",
    "gaz à effet de serre; GHG Protocol; BEGES; décarbonation; trajectoire bas-carbone; plan climat; PCAET",
    "carbon accounting",
  ],
  [
    "eco-design; ecodesign; circular economy",
    "écoconception; éco-conception; économie circulaire; réemploi",
    "carbon accounting",
  ],
];
