import * as z from "zod";
import { decodeText } from "../../../platform/decode-text";
import { UnreadableCv } from "../unreadable-cv";
import type { CvEducation, CvExperience } from "../read-cv-result";
import { cleanValue, cleanValues, dateOfText, MOST_ENTRIES, rowsOfText } from "./clean-value";
import { parseJsonText } from "./parse-json";
import type { ToldCv, WrittenDates } from "./told-cv";

/** A member of another type than the schema's is as good as none, and a number of a year is a text. */
const Text = z
  .union([z.string(), z.number().transform(String)])
  .nullable()
  .catch(null)
  .default(null);
const listOf = <T extends z.ZodType>(item: T) =>
  z
    .array(z.unknown())
    .catch([])
    .default([])
    .transform((values) =>
      values.slice(0, MOST_ENTRIES * 4).flatMap((value) => {
        const parsed = item.safeParse(value);
        return parsed.success ? [parsed.data] : [];
      }),
    );
/** Some files name a thing alone where the schema has an object. */
const Named = z.union([
  z.string().transform((name) => ({ name, keywords: [] as string[] })),
  z.object({ name: Text, keywords: listOf(z.string()) }),
]);

/** Both spellings: `company` and `website` of the first drafts, `name` and `url` of 1.0. */
const Job = z.object({
  name: Text,
  company: Text,
  position: Text,
  location: Text,
  startDate: Text,
  endDate: Text,
  summary: Text,
  highlights: listOf(z.string()),
});
const Degree = z.object({
  institution: Text,
  area: Text,
  studyType: Text,
  startDate: Text,
  endDate: Text,
});
const Profile = z.object({ url: Text });
const Basics = z.object({
  name: Text,
  label: Text,
  headline: Text,
  email: Text,
  phone: Text,
  url: Text,
  website: Text,
  summary: Text,
  location: z.object({ city: Text }).catch({ city: null }).default({ city: null }),
  profiles: listOf(Profile),
});
const noBasics = Basics.parse({});
const Resume = z.object({
  basics: Basics.catch(noBasics).default(noBasics),
  work: listOf(Job),
  education: listOf(Degree),
  skills: listOf(Named),
  languages: listOf(z.object({ language: Text, name: Text, fluency: Text, level: Text })),
  certificates: listOf(Named),
  interests: listOf(Named),
});
type Resume = z.infer<typeof Resume>;

/** The members of the file are the headings of its sections. */
const headings: ToldCv["headings"] = {
  summary: "summary",
  experience: "work",
  education: "education",
  skills: "skills",
  languages: "languages",
  certificates: "certificates",
  interests: "interests",
};

/** It reads JSON Resume, of 0.x or of 1.0; the values are as they are in the file. */
export function readJsonResume(bytes: Uint8Array): ToldCv {
  const parsed = Resume.safeParse(parseJsonText(decodeText(bytes).text.replace(/^\ufeff/, "")));
  if (!parsed.success) throw new UnreadableCv("CV_CORRUPT");
  const resume = parsed.data;
  const { basics } = resume;
  const work = resume.work.slice(0, MOST_ENTRIES);
  const education = resume.education.slice(0, MOST_ENTRIES);
  return {
    cv: {
      name: cleanValue(basics.name),
      email: cleanValue(basics.email),
      phone: cleanValue(basics.phone),
      city: cleanValue(basics.location.city),
      links: linksIn(resume),
      title: cleanValue(basics.label ?? basics.headline),
      summary: cleanValue(basics.summary),
      skills: cleanValues(resume.skills.flatMap(namesIn)),
      languages: languagesIn(resume),
      experience: work.map(experienceOf),
      education: education.map(educationOf),
      certificates: cleanValues(resume.certificates.map(({ name }) => name)),
      interests: cleanValues(resume.interests.flatMap(namesIn)),
    },
    experienceDates: work.map(writtenDates),
    educationDates: education.map(writtenDates),
    headings,
  };
}

const linksIn = ({ basics }: Resume): string[] => {
  const urls = [basics.url ?? basics.website, ...basics.profiles.map(({ url }) => url)];
  return [...new Set(cleanValues(urls))];
};

/** A group of skills is named by a word for all of them; the skills are its keywords. */
const namesIn = ({ name, keywords }: z.infer<typeof Named>): (string | null)[] =>
  keywords.length > 0 ? keywords : [name];

const languagesIn = ({ languages }: Resume) =>
  languages.flatMap(({ language, name, fluency, level }) => {
    const said = cleanValue(language ?? name);
    return said === null ? [] : [{ name: said, level: cleanValue(fluency ?? level) }];
  });

const NOW = /^(?:present|current|now|today|ongoing|présent|actuel|en cours|aujourd.hui)$/i;

const writtenDates = ({
  startDate,
  endDate,
}: Pick<z.infer<typeof Job>, "startDate" | "endDate">): WrittenDates => ({
  start: cleanValue(startDate),
  end: cleanValue(endDate),
});

function experienceOf(job: z.infer<typeof Job>): CvExperience {
  const { start, end } = writtenDates(job);
  return {
    title: cleanValue(job.position),
    company: cleanValue(job.name ?? job.company),
    city: cleanValue(job.location),
    start: dateOfText(start),
    end: dateOfText(end),
    // The schema says that a job without an end goes on.
    isCurrent: end === null ? start !== null : NOW.test(end),
    bullets: [...rowsOfText(job.summary), ...job.highlights.flatMap(rowsOfText)],
  };
}

function educationOf(degree: z.infer<typeof Degree>): CvEducation {
  const { start, end } = writtenDates(degree);
  const [type, area] = [cleanValue(degree.studyType), cleanValue(degree.area)];
  const isSaidTwice = type !== null && area !== null && type.includes(area);
  return {
    degree: isSaidTwice ? type : cleanValue(`${type ?? ""} ${area ?? ""}`),
    school: cleanValue(degree.institution),
    start: dateOfText(start),
    end: dateOfText(end),
  };
}
