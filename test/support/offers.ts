import { extractRequirements } from "../../src/engines/matching/matching";
import type { Offer } from "../../src/features/offers";

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

/** It is an offer as it is read, without a store. */
export function anOffer(text = offerText): Offer {
  const { language, title, place, contract, requirements } = extractRequirements(text);
  return {
    id: "0b8f4f52-7a55-4f0e-9a0d-1f7c0f0c6a11",
    title: title ?? null,
    company: null,
    location: place ?? null,
    contract: contract ?? null,
    language,
    text,
    url: null,
    requirements,
    createdAt: 0,
  };
}
