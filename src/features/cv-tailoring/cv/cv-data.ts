import * as z from "zod";
import type { CvContent, CvEntry } from "../../../engines/cv-layout/cv-content";
import type { Resume } from "../../profile";
import { nameParts } from "../widgets/name-parts";
import { isSoftSkill } from "./soft-skills";

const Entry = z.object({
  id: z.string(),
  poste: z.string(),
  entreprise: z.string().nullable(),
  lieu: z.string().nullable(),
  date_debut: z.string().nullable(),
  date_fin: z.string().nullable(),
  actuel: z.boolean(),
  realisations: z.array(z.string()),
});

/** It is a CV in the contract's own words. */
export const CvData = z.object({
  profil: z.object({
    prenom: z.string(),
    nom: z.string(),
    titre: z.string(),
    titre_principal: z.string(),
    email: z.string().nullable(),
    telephone: z.string().nullable(),
    localisation: z.string().nullable(),
    linkedin: z.string().nullable(),
    github: z.string().nullable(),
    portfolio: z.string().nullable(),
    elevator_pitch: z.string().nullable(),
    photo_url: z.string().nullable(),
  }),
  experiences: z.array(Entry),
  projets: z.array(
    z.object({ id: z.string(), nom: z.string(), realisations: z.array(z.string()) }),
  ),
  competences: z.object({ techniques: z.array(z.string()), soft_skills: z.array(z.string()) }),
  formations: z.array(
    z.object({
      diplome: z.string(),
      etablissement: z.string().nullable(),
      annee: z.string().nullable(),
    }),
  ),
  certifications: z.array(z.string()),
  langues: z.array(z.object({ langue: z.string(), niveau: z.string().nullable() })),
  clients_references: z.object({ clients: z.array(z.string()), secteurs: z.array(z.string()) }),
});
export type CvData = z.infer<typeof CvData>;

type Kept = {
  readonly resume: Resume;
  readonly content: CvContent;
  readonly keptIds: readonly string[];
};

/** It has what stands on the page, and nothing else. */
export function cvDataOf({ resume, content, keptIds }: Kept): CvData {
  const kept = new Set(keptIds);
  const isKept = ({ id }: { readonly id: string }) => kept.has(id);
  const skills = content.skills
    .flatMap((group) => group.skills)
    .filter(isKept)
    .map(({ text }) => text);
  return {
    profil: profilOf(content, kept),
    experiences: content.experiences.filter(isKept).map((entry) => ({
      id: entry.id,
      poste: entry.title,
      entreprise: entry.organisation,
      lieu: entry.place,
      date_debut: entry.start,
      date_fin: entry.end,
      actuel: entry.isCurrent,
      realisations: linesOf(entry, kept),
    })),
    projets: content.projects
      .filter(isKept)
      .map((entry) => ({ id: entry.id, nom: entry.title, realisations: linesOf(entry, kept) })),
    competences: {
      techniques: skills.filter((skill) => !isSoftSkill(skill)),
      soft_skills: skills.filter(isSoftSkill),
    },
    formations: content.education.filter(isKept).map(({ degree, school, start, end }) => ({
      diplome: degree,
      etablissement: school,
      annee: (end ?? start)?.slice(0, 4) ?? null,
    })),
    certifications: content.certificates.filter(isKept).map(({ text }) => text),
    langues: resume.languages
      .filter((_, at) => kept.has(`language:${at + 1}`))
      .map(({ language, fluency }) => ({ langue: language ?? "", niveau: fluency ?? null })),
    clients_references: {
      clients: (resume.references ?? []).flatMap(({ name }) => name ?? []),
      secteurs: [],
    },
  };
}

const linesOf = ({ lines }: CvEntry, kept: ReadonlySet<string>): string[] =>
  lines.filter(({ id }) => kept.has(id)).map(({ text }) => text);

/** Only the member reads their photo there. */
const PHOTO_PATH = "/api/profile/me/photo";

function profilOf(content: CvContent, kept: ReadonlySet<string>): CvData["profil"] {
  const { name, title, email, phone, city, links, summary, photo } = content;
  const { prenom = "", nom } = nameParts(name);
  const linkOn = (host: string) => links.find((link) => hostOf(link) === host) ?? null;
  const [linkedin, github] = [linkOn("linkedin.com"), linkOn("github.com")];
  return {
    prenom,
    nom,
    titre: title ?? "",
    titre_principal: title ?? "",
    email,
    telephone: phone,
    localisation: city,
    linkedin,
    github,
    portfolio: links.find((link) => link !== linkedin && link !== github) ?? null,
    elevator_pitch: summary && kept.has(summary.id) ? summary.text : null,
    photo_url: photo === null ? null : PHOTO_PATH,
  };
}

function hostOf(link: string): string | null {
  const url = URL.canParse(link) ? new URL(link) : null;
  return url ? url.hostname.split(".").slice(-2).join(".") : null;
}
