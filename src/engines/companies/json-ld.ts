import * as z from "zod";
import { matchName } from "./company-name";
import { readableText } from "./readable-text";
import { readJsonLd } from "./read-json-ld";
import { organisationTypes } from "./words/organisation-types";

/** The page's JSON-LD describes this organisation; a missing field is an empty string. */
export type StructuredOrganisation = {
  readonly name: string;
  readonly description: string;
  readonly slogan: string;
  readonly foundingYear: string;
  readonly seat: string;
  readonly employees: string;
};

const loose = z.union([z.string(), z.number()]).transform(String).catch("");

const firstOf = <T extends z.ZodType>(value: T) =>
  z.preprocess((raw) => (Array.isArray(raw) ? raw[0] : raw), value);

const Organisation = z.object({
  name: firstOf(loose),
  legalName: firstOf(loose),
  alternateName: firstOf(loose),
  description: firstOf(loose),
  slogan: firstOf(loose),
  foundingDate: firstOf(loose),
  address: firstOf(z.object({ addressLocality: firstOf(loose) }).catch({ addressLocality: "" })),
  numberOfEmployees: firstOf(
    z
      .union([
        loose.pipe(z.string().min(1)),
        z.object({ value: loose }).transform(({ value }) => value),
      ])
      .catch(""),
  ),
});

const MAX_NODES = 300;

/** It returns null unless one of the described organisations has the requested name. */
export function findOrganisation(
  scripts: readonly string[],
  name: string,
): StructuredOrganisation | null {
  const own = describedIn(scripts).find(({ name: own, legalName, alternateName }) =>
    [own, legalName, alternateName].some((found) => {
      const match = matchName(name, readableText(found, 200));
      return match === "exact" || match === "close";
    }),
  );
  return own ? toStructured(own) : null;
}

/** It returns all organisations, with any name. */
export const findOrganisations = (scripts: readonly string[]): StructuredOrganisation[] =>
  describedIn(scripts).map(toStructured);

type Described = z.infer<typeof Organisation>;

const describedIn = (scripts: readonly string[]): Described[] =>
  nodesOf(scripts.map(readJsonLd)).flatMap((node) =>
    isOrganisationNode(node) ? (Organisation.safeParse(node).data ?? []) : [],
  );

const toStructured = (own: Described): StructuredOrganisation => ({
  name: readableText(own.name, 200),
  description: readableText(own.description, 400),
  slogan: readableText(own.slogan, 160),
  foundingYear: /^(\d{4})(-|$)/.exec(own.foundingDate)?.[1] ?? "",
  seat: readableText(own.address.addressLocality, 100),
  employees: /^[1-9]\d{0,8}$/.exec(own.numberOfEmployees)?.[0] ?? "",
});

export type JsonLdNode = Readonly<Record<string, unknown>>;

/**
 * It returns the objects at the top level, in lists and in `@graph`, in the page's order; deeper ones describe other
 * things.
 */
export function nodesOf(documents: readonly unknown[]): JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  const open = [...documents];
  for (let visited = 0; visited < MAX_NODES && open.length > 0; visited++) {
    const value = open.shift();
    if (Array.isArray(value)) open.unshift(...value.slice(0, MAX_NODES));
    else if (isNode(value)) {
      nodes.push(value);
      open.unshift(...[value["@graph"], value["publisher"]].filter(Boolean));
    }
  }
  return nodes;
}

const isNode = (value: unknown): value is JsonLdNode => typeof value === "object" && value !== null;

const prefix = /^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)/u;
/** Sites make up types of their own, which end like these. */
const madeUp = /(?:Organization|Business|Store)$/u;

/** They are its types without the address of the vocabulary. */
export const typesOfNode = (node: JsonLdNode): string[] =>
  [node["@type"]]
    .flat()
    .flatMap((type) => (typeof type === "string" ? type.replace(prefix, "") : []));

const isOrganisationNode = (node: JsonLdNode): boolean =>
  typesOfNode(node).some(
    (name) => organisationTypes.has(name) || (/^\w+$/u.test(name) && madeUp.test(name)),
  );
