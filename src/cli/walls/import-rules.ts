import { homeOf, isBrowserModule, isTables, isTransport, layerOf, layers } from "./layers";
import { type Breach, type Import, isOf, isPackage, type Module } from "./module";
import { COMPUTED } from "./read-module";

/** It names the breach that one import of a file is; it returns null where the import is allowed. */
type ImportRule = (from: string, taken: Import) => Pick<Breach, "rule" | "advice"> | null;

const layerRule: ImportRule = (from, { target }) => {
  if (isPackage(target)) return null;
  const [own, other] = [layerOf(from), layerOf(target)];
  if (own === other || (layers[own] as readonly string[]).includes(other)) return null;
  const allowed = [own, ...layers[own]].join(", ");
  return {
    rule: `${own} imports ${target} of ${other}`,
    advice: `${own} may import ${allowed}: move what both need down, or have it passed in from above`,
  };
};

const indexRule: ImportRule = (from, { target }) => {
  const [own, other] = [homeOf(from), homeOf(target)];
  if (!own || !other || own === other || layerOf(target) !== "features") return null;
  if (target === `${other}/index.ts`) return null;
  return {
    rule: `a feature reaches into another: ${target}`,
    advice: `import it from ${other}/index.ts, which names what others may use`,
  };
};

const tablesRule: ImportRule = (from, { target }) => {
  if (!isTables(target) || from === "src/schema.ts" || homeOf(from) === homeOf(target)) return null;
  return {
    rule: `tables are imported from outside their folder: ${target}`,
    advice: "call a verb of that folder's index.ts; only src/schema.ts collects the tables",
  };
};

const transportRule: ImportRule = (from, { target }) => {
  if (!isTransport(from) || !(isTables(target) || isOf(target, "drizzle-orm"))) return null;
  return {
    rule: `routes and pages know no database, yet this one imports ${target}`,
    advice: "move the query into a verb and call that",
  };
};

const httpRule: ImportRule = (from, { target }) => {
  if (!homeOf(from) || isTransport(from) || isBrowserModule(from)) return null;
  if (!isOf(target, "hono") && !isOf(target, "@hono")) return null;
  return {
    rule: `only routes and pages know HTTP, yet this file imports ${target}`,
    advice:
      "take plain values and return plain values; the route answers. A middleware stands in api/ or pages/",
  };
};

const browserModuleRule: ImportRule = (from, { target, kind }) => {
  if (isBrowserModule(from) || !isBrowserModule(target) || kind === "type") return null;
  return {
    rule: `the Worker imports a browser module: ${target}`,
    advice: "move what both sides need into a file that both may run",
  };
};

const computedRule: ImportRule = (from, { target }) => {
  if (target !== COMPUTED || isBrowserModule(from) || layerOf(from) === "cli") return null;
  return {
    rule: "an import whose target is computed",
    advice: "write the path as a literal, one import a case",
  };
};

const importRules: readonly ImportRule[] = [
  layerRule,
  indexRule,
  tablesRule,
  transportRule,
  httpRule,
  browserModuleRule,
  computedRule,
];

export const breachesOfImports = ({ path, imports }: Module): Breach[] =>
  imports.flatMap((taken) =>
    importRules
      .map((rule) => rule(path, taken))
      .filter((breach) => breach !== null)
      .map((breach) => ({ path, line: taken.line, ...breach })),
  );
