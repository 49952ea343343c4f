/** These stand behind a town in an address. */
export const countryWords: readonly string[] = `
France
Belgique
Belgium
Suisse
Switzerland
Luxembourg
Canada
Québec
Royaume-Uni
United Kingdom
UK
U.K.
GB
Great Britain
England
Scotland
Wales
Northern Ireland
Ireland
Irlande
Allemagne
Germany
Espagne
Spain
Italie
Italy
Portugal
Pays-Bas
Netherlands
The Netherlands
Autriche
Austria
Danemark
Denmark
Suède
Sweden
Norvège
Norway
Finlande
Finland
Pologne
Poland
Tchéquie
Czech Republic
Czechia
Grèce
Greece
Roumanie
Romania
Bulgarie
Hongrie
Hungary
États-Unis
USA
U.S.A.
US
United States
Maroc
Morocco
Algérie
Algeria
Tunisie
Tunisia
Sénégal
Senegal
Côte d'Ivoire
Cameroun
Australia
Australie
New Zealand
Nouvelle-Zélande
India
Inde
Chine
China
Japon
Japan
Singapore
Singapour
Brésil
Brazil
Mexique
Mexico
Île-de-France
Bretagne
Normandie
Occitanie
Auvergne-Rhône-Alpes
Nouvelle-Aquitaine
Hauts-de-France
Grand Est
Pays de la Loire
Ontario
British Columbia
Monaco
La Réunion
Guadeloupe
Martinique
Guyane
`
  .trim()
  .split("\n");
