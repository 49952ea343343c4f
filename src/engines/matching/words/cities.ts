/** Towns that offers name most, by country; a town that is not here is found by the words around it. */
export const cities: readonly string[] = `
  Paris;Marseille;Lyon;Toulouse;Nice;Nantes;Montpellier;Strasbourg;Bordeaux;Lille;Rennes;Reims;Toulon;Saint-Étienne;Le Havre;Grenoble;
  Dijon;Angers;Nîmes;Villeurbanne;Clermont-Ferrand;Le Mans;Aix-en-Provence;Brest;Tours;Amiens;Limoges;Annecy;Perpignan;Metz;Besançon;
  Orléans;Rouen;Mulhouse;Caen;Nancy;Argenteuil;Montreuil;Roubaix;Tourcoing;Dunkerque;Avignon;Poitiers;Nanterre;Créteil;Versailles;
  Courbevoie;Pau;Vitry-sur-Seine;Colombes;Aubervilliers;Asnières-sur-Seine;La Rochelle;Antibes;Saint-Maur-des-Fossés;Calais;Champigny-sur-Marne;
  Cannes;Béziers;Bourges;Drancy;Mérignac;Saint-Nazaire;Colmar;Issy-les-Moulineaux;Levallois-Perret;Quimper;Valence;Troyes;La Roche-sur-Yon;
  Neuilly-sur-Seine;Boulogne-Billancourt;Saint-Denis;Cergy;Chambéry;Lorient;Niort;Sarcelles;Vannes;Montauban;Beauvais;Hyères;Saint-Quentin;Cholet;
  Évry;Meaux;Chelles;Pantin;Ivry-sur-Seine;Fréjus;Narbonne;Vénissieux;Clichy;Bayonne;Biarritz;Laval;Belfort;Albi;Brive;Brive-la-Gaillarde;Tarbes;Évreux;Carcassonne;
  Blois;Saint-Brieuc;Châlons-en-Champagne;Chalon-sur-Saône;Charleville-Mézières;Bourg-en-Bresse;Arras;Boulogne-sur-Mer;Douai;Lens;Valenciennes;Compiègne;
  Châteauroux;Angoulême;Agen;Périgueux;Rodez;Aurillac;Gap;Digne;Castres;Dax;Mont-de-Marsan;Auch;Foix;Cahors;Figeac;Mende;Le Puy-en-Velay;Vichy;Moulins;Nevers;
  Auxerre;Sens;Mâcon;Roanne;Vienne;Villefranche-sur-Saône;Oyonnax;Thonon-les-Bains;Annemasse;Cluses;Albertville;Chamonix;Épinal;Verdun;Bar-le-Duc;Thionville;Sarreguemines;
  Haguenau;Sélestat;Saint-Malo;Fougères;Dinan;Morlaix;Concarneau;Pontivy;Alençon;Cherbourg;Saint-Lô;Lisieux;Dieppe;Elbeuf;Chartres;Dreux;Montargis;Vierzon;Saumur;
  Les Herbiers;Fontenay-le-Comte;Rochefort;Saintes;Cognac;Royan;Libourne;Arcachon;Villeneuve-sur-Lot;Sète;Arles;Martigues;Aubagne;Salon-de-Provence;Istres;Vitrolles;Gardanne;
  Ajaccio;Bastia;Massy;Saclay;Palaiseau;Roissy;Orly;Rungis;La Défense;Puteaux;Suresnes;Rueil-Malmaison;Saint-Ouen;Bobigny;Melun;Fontainebleau;Saint-Germain-en-Laye;Fort-de-France;Cayenne;Saint-Pierre;Nouméa;
  Bruxelles;Brussels;Liège;Namur;Charleroi;Mons;Anvers;Antwerp;Gand;Ghent;Bruges;Louvain;Leuven;Luxembourg;Genève;Geneva;Lausanne;Neuchâtel;Fribourg;Sion;Zurich;Zürich;Bâle;Basel;Berne;Bern;Monaco;
  Montréal;Montreal;Québec;Laval;Gatineau;Sherbrooke;Toronto;Ottawa;Vancouver;Calgary;Edmonton;Winnipeg;Halifax;Mississauga;Hamilton;London;Kitchener;Moncton;Saskatoon;Regina;
  Manchester;Birmingham;Leeds;Glasgow;Edinburgh;Liverpool;Bristol;Sheffield;Cardiff;Belfast;Newcastle;Nottingham;Leicester;Coventry;Hull;Bradford;Stoke-on-Trent;Wolverhampton;Plymouth;Derby;
  Southampton;Portsmouth;Brighton;Norwich;Cambridge;Oxford;York;Bath;Exeter;Swansea;Newport;Reading;Luton;Milton Keynes;Northampton;Peterborough;Ipswich;Aberdeen;Dundee;Inverness;Stirling;Perth;
  Sunderland;Middlesbrough;Durham;Carlisle;Preston;Blackpool;Bolton;Stockport;Warrington;Chester;Wrexham;Lincoln;Doncaster;Rotherham;Wakefield;Huddersfield;Halifax;Harrogate;Gloucester;Cheltenham;Swindon;
  Worcester;Hereford;Shrewsbury;Telford;Bournemouth;Poole;Salisbury;Winchester;Guildford;Croydon;Watford;Slough;Basingstoke;Maidstone;Canterbury;Dover;Colchester;Chelmsford;Southend;Truro;Bangor;Derry;Lisburn;
  Dublin;Cork;Galway;Limerick;Waterford;Kilkenny;Sligo;Athlone;Dundalk;Drogheda;Tralee;
  New York;Boston;Chicago;Philadelphia;Washington;Atlanta;Miami;Houston;Dallas;Austin;Denver;Phoenix;Seattle;Portland;San Francisco;Los Angeles;San Diego;San Jose;Minneapolis;Detroit;Cleveland;Pittsburgh;Baltimore;Nashville;
  Sydney;Melbourne;Brisbane;Perth;Adelaide;Canberra;Hobart;Auckland;Wellington;Christchurch;Dunedin;Singapore;Hong Kong;Dubai;Cape Town;Johannesburg;Nairobi;Lagos;
  Berlin;Munich;München;Hamburg;Frankfurt;Cologne;Köln;Stuttgart;Leipzig;Düsseldorf;Amsterdam;Rotterdam;Utrecht;Eindhoven;The Hague;Madrid;Barcelona;Barcelone;Valencia;Sevilla;Lisbon;Lisbonne;Porto;Rome;Milan;Turin;
  Vienna;Prague;Warsaw;Varsovie;Kraków;Budapest;Copenhagen;Copenhague;Stockholm;Gothenburg;Oslo;Bergen;Trondheim;Helsinki;Tallinn;Riga;Vilnius;Athens;Bucharest;Sofia;Tunis;Casablanca;Rabat;Alger;Dakar;Abidjan;Beyrouth
`
  .split(";")
  .map((city) => city.trim());
