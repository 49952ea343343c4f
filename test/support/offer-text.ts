/** It asks a skill, a wish, years, a degree and a language, and tells its company and its place. */
export const offerText = [
  "Développeuse ou développeur React (H/F)",
  "Entreprise : Atelier Brumeval",
  "Lieu : Nantes",
  "Contrat : CDI",
  "",
  "Profil recherché",
  "- React et TypeScript indispensables",
  "- 3 ans d’expérience en développement web",
  "- Bac+5 en informatique",
  "- Anglais courant (B2)",
  "",
  "Serait un plus",
  "- Docker",
].join("\n");
