import * as z from "zod";
import { type JsonLdNode, nodesOf, typesOfNode } from "../../../engines/companies/json-ld";
import { readJsonLd } from "../../../engines/companies/read-json-ld";
import { readableText } from "../../../engines/companies/readable-text";
import { textOfDescription } from "./text-of-paste";

/** It is what the structured data of a page says of a job; null stands for what it leaves out. */
export type JobPosting = {
  readonly title: string | null;
  readonly company: string | null;
  readonly location: string | null;
  /** It is a name that the reader of offers gives to contracts. */
  readonly contract: string | null;
  readonly text: string;
};

const loose = z.union([z.string(), z.number()]).transform(String).catch("");
const firstOf = <T extends z.ZodType>(value: T) =>
  z.preprocess((raw) => (Array.isArray(raw) ? raw[0] : raw), value);
const listOf = <T extends z.ZodType>(value: T) =>
  z.preprocess(
    (raw) => [raw].flat().filter((each) => each !== undefined && each !== null),
    z.array(value).catch([]),
  );

const Named = z.union([z.object({ name: loose }).transform(({ name }) => name), loose]).catch("");
const Address = z
  .union([
    z
      .object({ addressLocality: firstOf(loose), addressRegion: firstOf(loose) })
      .transform((address) => address.addressLocality || address.addressRegion),
    loose,
  ])
  .catch("");
const Place = z
  .union([z.object({ address: firstOf(Address) }).transform(({ address }) => address), loose])
  .catch("");

const Posting = z.object({
  title: firstOf(loose),
  description: firstOf(loose),
  hiringOrganization: firstOf(Named),
  jobLocation: listOf(Place),
  employmentType: listOf(loose),
  skills: firstOf(loose),
  qualifications: firstOf(loose),
  experienceRequirements: firstOf(loose),
  educationRequirements: firstOf(loose),
});

const contracts: Readonly<Record<string, string>> = {
  FULL_TIME: "full-time",
  PART_TIME: "part-time",
  CONTRACTOR: "freelance",
  TEMPORARY: "fixed-term",
  INTERN: "internship",
};
const MOST_PLACES = 3;
const MOST_CHARACTERS = 100_000;

/** The first posting of the page with a description counts. */
export async function findJobPosting(scripts: readonly string[]): Promise<JobPosting | null> {
  const described = nodesOf(scripts.map(readJsonLd))
    .filter(isPosting)
    .flatMap((node) => Posting.safeParse(node).data ?? [])
    .find(({ description }) => description.trim() !== "");
  return described ? toPosting(described) : null;
}

const isPosting = (node: JsonLdNode) => typesOfNode(node).includes("JobPosting");

async function toPosting(posting: z.infer<typeof Posting>): Promise<JobPosting> {
  const { title, hiringOrganization, jobLocation, employmentType } = posting;
  const description = await textOfDescription(posting.description.slice(0, MOST_CHARACTERS));
  const places = jobLocation.map((place) => readableText(place, 100)).filter(Boolean);
  const kinds = employmentType
    .flatMap((type) => type.split(","))
    .flatMap(
      (type) =>
        contracts[
          type
            .trim()
            .toUpperCase()
            .replaceAll(/[\s-]+/gu, "_")
        ] ?? [],
    );
  return {
    title: readableText(title, 200) || null,
    company: readableText(hiringOrganization, 200) || null,
    location: [...new Set(places)].slice(0, MOST_PLACES).join(", ") || null,
    contract: kinds.find((kind) => !kind.endsWith("-time")) ?? kinds[0] ?? null,
    text: [description, ...(await furtherParts(posting, description))].join("\n\n"),
  };
}

/** Some sites say outside the description what they ask; what the description says already is left out. */
async function furtherParts(
  posting: z.infer<typeof Posting>,
  description: string,
): Promise<string[]> {
  const { skills, qualifications, experienceRequirements, educationRequirements } = posting;
  const parts = await Promise.all(
    [qualifications, skills, experienceRequirements, educationRequirements].map((part) =>
      textOfDescription(part.slice(0, MOST_CHARACTERS)),
    ),
  );
  const asked = parts.filter((part) => part.trim() !== "" && !description.includes(part.trim()));
  return asked.length === 0 ? [] : [["Qualifications", ...asked].join("\n")];
}
