import type { CvReading } from "../../../engines/cv-reading/read-cv-result";
import { Resume } from "../../profile";

/** A list of a resume has no more entries. */
const MOST = 200;

type Json = Readonly<Record<string, unknown>>;

/** It is what a structured file says, as a resume. A value that no resume may have is left out. */
export function resumeOfCv({ cv }: CvReading, nameless: string): Resume {
  const lists = {
    work: cv.experience.map((post) => ({
      position: post.title,
      name: post.company,
      location: post.city,
      startDate: post.start,
      endDate: post.isCurrent ? null : post.end,
      highlights: post.bullets,
    })),
    education: cv.education.map(({ degree, school, start, end }) => ({
      studyType: degree,
      institution: school,
      startDate: start,
      endDate: end,
    })),
    skills: cv.skills.map((name) => ({ name })),
    languages: cv.languages.map(({ name, level }) => ({ language: name, fluency: level })),
    certificates: cv.certificates.map((name) => ({ name })),
    interests: cv.interests.map((name) => ({ name })),
  };
  const valid = Object.entries(lists).map(([list, entries]) => [
    list,
    entries
      .map(told)
      .filter((entry) => isValid({ [list]: [entry] }))
      .slice(0, MOST),
  ]);
  return Resume.parse({ basics: basicsOf(cv, nameless), ...Object.fromEntries(valid) });
}

function basicsOf(cv: CvReading["cv"], nameless: string): Json {
  const { name, title, email, phone, summary, city, links } = cv;
  const values = told({ name, label: title, email, phone, summary });
  const fits = Object.entries(values).filter(([key, value]) =>
    isValid({ basics: { name: "-", [key]: value } }),
  );
  const profiles = links
    .map((link) => ({ url: /^https?:\/\//i.test(link) ? link : `https://${link}` }))
    .filter((profile) => isValid({ basics: { name: "-", profiles: [profile] } }))
    .slice(0, MOST);
  const place = { location: { city } };
  const location = isValid({ basics: { name: "-", ...place } }) ? place : {};
  return { name: nameless, ...Object.fromEntries(fits), ...location, profiles };
}

const isValid = (part: Json) => Resume.safeParse({ basics: { name: "-" }, ...part }).success;

const told = (entry: Json): Json =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== null));
