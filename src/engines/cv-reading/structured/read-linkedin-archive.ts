import { decodeText } from "../../../platform/decode-text";
import { openParts, type Parts } from "../documents/open-parts";
import type { CvEducation, CvExperience } from "../read-cv-result";
import { cleanValue, cleanValues, dateOfText, MOST_ENTRIES, rowsOfText } from "./clean-value";
import { type CsvRow, parseCsv } from "./parse-csv";
import type { ToldCv, WrittenDates } from "./told-cv";

/** The tables of the archive, with a column that each of them has; both are English whatever the member's language. */
const tables = {
  profile: { file: /(?:^|\/)Profile\.csv$/, column: "First Name" },
  positions: { file: /(?:^|\/)Positions\.csv$/, column: "Company Name" },
  education: { file: /(?:^|\/)Education\.csv$/, column: "School Name" },
  skills: { file: /(?:^|\/)Skills\.csv$/, column: "Name" },
  languages: { file: /(?:^|\/)Languages\.csv$/, column: "Name" },
  certifications: { file: /(?:^|\/)Certifications\.csv$/, column: "Name" },
  emails: { file: /(?:^|\/)Email ?Addresses\.csv$/, column: "Email Address" },
  phones: { file: /(?:^|\/)Phone ?Numbers\.csv$/, column: "Number" },
} as const;
type TableName = keyof typeof tables;

const headings: ToldCv["headings"] = {
  summary: "Summary",
  experience: "Positions",
  education: "Education",
  skills: "Skills",
  languages: "Languages",
  certificates: "Certifications",
  interests: "Interests",
};

/** It reads the archive of their data that LinkedIn gives its members. */
export async function readLinkedInArchive(bytes: Uint8Array): Promise<ToldCv> {
  const parts = await openParts(bytes);
  const table = (name: TableName) => readTable(parts, name);
  const [profile] = await table("profile");
  const positions = (await table("positions")).slice(0, MOST_ENTRIES);
  const education = (await table("education")).slice(0, MOST_ENTRIES);
  const columnOfLines = async (name: TableName, column: string) =>
    cleanValues((await table(name)).map((row) => row.get(column)));
  return {
    cv: {
      name: cleanValue(`${valueIn(profile, "First Name")} ${valueIn(profile, "Last Name")}`),
      email: await mainEmail(parts),
      phone: (await columnOfLines("phones", "Number"))[0] ?? null,
      city: cityOf(valueIn(profile, "Geo Location")),
      links: linksOf(valueIn(profile, "Websites")),
      title: cleanValue(valueIn(profile, "Headline")),
      summary: cleanValue(valueIn(profile, "Summary")),
      skills: await columnOfLines("skills", "Name"),
      languages: (await table("languages")).flatMap((row) => {
        const name = cleanValue(row.get("Name"));
        return name === null ? [] : [{ name, level: cleanValue(row.get("Proficiency")) }];
      }),
      experience: positions.map(positionOf),
      education: education.map(studyOf),
      certificates: await columnOfLines("certifications", "Name"),
      interests: [],
    },
    experienceDates: positions.map(periodOfPosition),
    educationDates: education.map(periodOfStudy),
    headings,
  };
}

async function readTable(parts: Parts, name: TableName): Promise<CsvRow[]> {
  const { file, column } = tables[name];
  const entry = parts.names.find((path) => file.test(path));
  const bytes = entry === undefined ? null : await parts.read(entry);
  return bytes === null ? [] : parseCsv(decodeText(bytes).text, column);
}

const valueIn = (row: CsvRow | undefined, column: string): string => row?.get(column) ?? "";

/** The address that the member has made the first one, else the first of the table. */
async function mainEmail(parts: Parts): Promise<string | null> {
  const rows = await readTable(parts, "emails");
  const main = rows.find((row) => /^yes$/i.test(valueIn(row, "Primary"))) ?? rows[0];
  return cleanValue(valueIn(main, "Email Address"));
}

/** A place is "Leeds, England, United Kingdom". */
const cityOf = (place: string): string | null => cleanValue(place.split(",")[0]);

const URL_IN_LIST = /https?:\/\/[^\s,\]"]{1,500}/g;
/** The list is `[PERSONAL:https://…,BLOG:https://…]`. */
const linksOf = (websites: string): string[] => cleanValues(websites.match(URL_IN_LIST) ?? []);

const periodOfPosition = (row: CsvRow): WrittenDates => ({
  start: cleanValue(row.get("Started On")),
  end: cleanValue(row.get("Finished On")),
});

const periodOfStudy = (row: CsvRow): WrittenDates => ({
  start: cleanValue(row.get("Start Date")),
  end: cleanValue(row.get("End Date")),
});

function positionOf(row: CsvRow): CvExperience {
  const { start, end } = periodOfPosition(row);
  return {
    title: cleanValue(row.get("Title")),
    company: cleanValue(row.get("Company Name")),
    city: cityOf(valueIn(row, "Location")),
    start: dateOfText(start),
    end: dateOfText(end),
    isCurrent: start !== null && end === null,
    bullets: rowsOfText(row.get("Description")),
  };
}

function studyOf(row: CsvRow): CvEducation {
  const { start, end } = periodOfStudy(row);
  return {
    degree: cleanValue(row.get("Degree Name")),
    school: cleanValue(row.get("School Name")),
    start: dateOfText(start),
    end: dateOfText(end),
  };
}
