/** Words of both languages, folded, that name a trade; a word matches from its beginning. */
export const tradeWords = {
  aerospace:
    "aerospa|aeronaut|avion|aviation|aircraft|airliner|satellite|fusee|rocket|spatial(?:e|es)?\\b|drones?\\b|airport|aeroport|airline|compagnie aerienne",
  safety:
    "defense\\b|defence|securite\\b|security\\b|cybersecur|armement|surveillance|serrure|locks?\\b",
  food: "boulang|bakery|baker\\b|bread|patisser|chocolat|confitur|jams?\\b|agroaliment|food\\b|fromag|chees|brasser|brewer|biscuit|confiser|traiteur|epicerie|coffee roast|torrefact|vins?\\b|wine(?!gr)|spiritueux|fournil",
  bank: "banque|bank|assuranc|insur|mutuelle|credit\\b|financ|paiement|payment|fintech|comptab|accounting|audit\\b",
  post: "poste\\b|postal|logisti|courrier|colis|parcel|livraison|delivery|entrepot|warehous|freight|fret\\b|messager|supply chain",
  rail: "ferroviaire|rail|trains?\\b|wagons?|sleeping cars|tramway|metro\\b|transport|covoiturage|carpool|mobilit|bus\\b|autocar|navett|ferry",
  automotive:
    "automobil|automotive|voitures?\\b|cars?\\b|garage|carross|pneu|tyre|tire\\b|moto(?:s|cycl)|bicyclet|bicycle|velos?\\b|bikes?\\b|cycl",
  luxury:
    "luxe\\b|luxury|maroquin|leather|horlog|watch|montres?\\b|joaill|jewel|parfum|perfume|cosmeti|haute couture",
  fashion:
    "mode\\b|fashion|textil|vetement|clothing|pret-a-porter|couture|chaussur|shoes?\\b|tissu|fabrics?\\b|tissage|weav|lunett|goggles|eyewear",
  law: "avocat|law firm|lawyer|legal|juridi|notari|notaire|notary|solicitor|huissier|droit\\b",
  health:
    "hopital|hospital(?!ity)|clini[qc]|sante\\b|health|medic|pharma|soins?\\b|nurs(?:e|ing)|ehpad|care home|laboratoire d.analys|biotech|dentai|dental|veterina",
  education:
    "ecole|school|universit|college\\b|lycee|education|enseign|teach|formation professionnelle|training cent|apprenti|creche|nursery",
  research:
    "recherche\\b|research|institut(?:e)? (?:national|of|de|des)|laboratoire|laborator|scientif|observatoi|observator",
  public:
    "ville de|mairie|commune de|city of|city council|council|ministere|ministry|prefecture|departement d|conseil (?:regional|departemental|general)|administration publique|public administration|service public|metropole|collectivite|government",
  energy:
    "energ|electricit|electric(?: power|ity)|eolien|turbine|solair|solar|nucleaire|nuclear|gaz\\b|gas\\b|petrol|oil (?:and|company)|eau\\b|water (?:manag|util|suppl)|hydro|barrage|dams\\b",
  telecoms:
    "telecom|reseaux? mobile|mobile network|fibre|broadband|operateur|satellite|telephon|internet provider",
  games:
    "jeux? video|video ?games?|games? (?:studio|publisher|develop)|gaming|jouets?|toys?\\b|jeux de societe|board games",
  software:
    "logiciel|software|numerique|cloud|hosting|hebergement|informatique|computing|developpement web|saas|intelligence artificielle|artificial intelligence|startup|application mobile|app develop|it services|capteur|sensor",
  media:
    "presse\\b|print media|journal\\b|newspaper|media|television|radio\\b|edition|publish|editeur|magazine|streaming|musical|music\\b|studio|podcast|publicit|advertis|agence de communication",
  retail:
    "commerce|retail|magasin|shops?\\b|grande distribution|supermarch|supermarket|e-commerce|boutique|vente (?:en ligne|au detail)|marketplace|parapluie|umbrella",
  hospitality:
    "hotel|hospitality|restaura|brasserie\\b|bistro|cafe\\b|cuisine|auberge|catering|camping",
  building:
    "batiment|travaux publics|construction\\b(?! naval)|civil engineering|btp\\b|architect|immobili|real estate|property|plomb|plumb|couvreur|roof|ascenseur|lifts? and|elevator|ponts?\\b|bridges?\\b|macon|menuiser|joiner|carpent|isolation",
  agriculture:
    "agricol|agricult|farm|ferme\\b|vignoble|viticult|winegrow|vineyard|tracteur|tractor|horticult|maraich|elevage|pepinier|semenc|seeds?\\b",
  tourism:
    "tourism|voyage|travel|agence de voyages|vacances|holiday|croisier|cruise|office de tourisme|randonn",
  culture:
    "musee|museum|theatre|theater|opera|orchestre|orchestra|culture\\b|librair|bookshop|bibliothe|library|galerie|galler|festival|cinema|patrimoine|heritage|archives|pianos?\\b|instruments? de musique",
  sport:
    "sport|stade|stadium|football|rugby|tennis|fitness|gymn|regate|voiles? de|racing sails|sails\\b|plongee|diving|escalade|climbing|ski\\b",
  industry:
    "industri|manufactur|fabri(?:que|cant)|usine|factory|construction navale|shipbuild|semi-?conduct|metallurg|siderurg|steel|verrer|glass|papeter|stationer|mecani|mechani|chimi|chemic|machine|plastur|carnets|notebooks|meuble|furniture|lampes?|lamps?\\b|encres|inks\\b|tableware|arts de la table|ceramic",
  services:
    "conseil\\b|consult|interim\\b|staffing|recrutement|recruit|services? aux entreprises|business services|ressources humaines|human resources|nettoyage|cleaning|association\\b|fondation|charity|nonprofit|ong\\b",
} as const;

export type TradeId = keyof typeof tradeWords;
