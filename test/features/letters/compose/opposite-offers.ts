import {
  composeMotivation,
  needsOf,
  planLetters,
  quotableJob,
} from "../../../../src/features/letters/compose";
import type { Language } from "../../../../src/platform/language";
import type { LetterDocument } from "../../../../src/features/letters/store/document";
import { overlapOf, shinglesOf } from "../../../bench/quality";
import { proseOf, samples } from "./letters";

/** Three offers of one company, each to another side of the sample profile: what holds, what is taught, what is sold. */
export const oppositeOffers: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    `Ingénieur fiabilité (H/F)
Vous maintenez nos services disponibles jour et nuit.
Profil :
- Kubernetes et Terraform exigés
- Disponibilité, astreintes, réduction des alertes
- Déploiement continu
CDI, Nantes.`,
    `Formateur numérique
Vous formez des bénévoles à des outils nouveaux et vous accompagnez des débutants.
Profil :
- Expérience de formation exigée
- Accompagnement de juniors
- Rédaction de guides et de documentation
CDD, Lille.`,
    `Développeur front-end e-commerce
Vous allégez les pages d’une boutique et augmentez les commandes sur mobile.
Profil :
- HTML, CSS et React exigés
- Tests, couverture
- Migration de catalogue
CDI, Paris.`,
  ],
  en: [
    `Site Reliability Engineer
You keep our services available day and night.
Requirements:
- Kubernetes and Terraform
- availability, on-call, fewer alerts
- continuous deployment
Permanent, Leeds.`,
    `Digital trainer
You train volunteers on new tools and guide beginners.
Requirements:
- experience of training
- guiding junior colleagues
- writing guides and documentation
Fixed term, York.`,
    `Front-end developer, online shop
You make the pages of a shop lighter and raise mobile orders.
Requirements:
- HTML, CSS and React
- tests, coverage
- catalogue migration
Permanent, Bath.`,
  ],
};

/** It writes the letter of the sample profile that answers an offer. */
export async function letterToOffer(
  offer: string,
  { language, companyName }: { language: Language; companyName: string },
): Promise<LetterDocument> {
  const date = new Date("2026-01-05T10:00:00Z");
  const resume = samples[language];
  const needs = await needsOf(offer, { resume, date });
  const jobTitle = quotableJob(needs.title) ?? undefined;
  const candidate = { resume, version: "v1" };
  const input = { companyName, language, candidate, date, needs, jobTitle };
  return composeMotivation(planLetters(input), input);
}

/** It gives the overlaps of the three letters that one company's offers get, pair by pair. */
export async function overlapsAt(companyName: string, language: Language): Promise<number[]> {
  const letters = await Promise.all(
    oppositeOffers[language].map((offer) => letterToOffer(offer, { language, companyName })),
  );
  const runs = letters.map((letter) => shinglesOf(proseOf(letter)));
  return runs.flatMap((one, at) => runs.slice(at + 1).map((other) => overlapOf(one, other)));
}
