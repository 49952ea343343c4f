export const companies = [
  ..."Airbus,Thales,La Poste,Le Monde,Hermès,Yahoo!,3M,1Password,Ubisoft,Uber".split(","),
  ..."EDF,BNP Paribas,SNCF,HSBC,楽天,Яндекс,شركة,삼성,L'Oréal,Orange".split(","),
  ..."Michelin,Dassault Systèmes,Ville de Lyon,Decathlon,IKEA,OVHcloud,Doctolib".split(","),
  ..."BlaBlaCar,Mistral AI,Qonto,Alan,Back Market,Ledger,Deezer,Criteo,Veolia,Engie".split(","),
  ..."Renault,Sanofi,Danone,Pernod Ricard,Kering,Capgemini,Atos,Nestlé,Siemens".split(","),
  ..."Spotify,Ørsted,Acme Inc.,Netflix".split(","),
];
