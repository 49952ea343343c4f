import { parse } from "@babel/parser";
import type { ExportNamedDeclaration, ImportDeclaration, Node } from "@babel/types";
import type { Declaration, Import, ImportKind, Module } from "./module";

type Found = { imports: Import[]; exports: Declaration[]; clockLines: number[] };

/** It finds the file of a specifier, as a path from the project's root. It returns null for a file outside src. */
export type Resolve = (specifier: string) => string | null;

/** No rule can know a target that is computed at run time, so it has this name. */
export const COMPUTED = "a computed target";

export function readModule(path: string, source: string, resolve: Resolve): Module {
  const plugins = path.endsWith(".tsx")
    ? (["typescript", "jsx"] as const)
    : ["typescript" as const];
  const { program } = parse(source, { sourceType: "module", plugins: [...plugins] });
  const found: Found = { imports: [], exports: [], clockLines: [] };
  visit(program, (node) => {
    readImport(node, (specifier, kind, names) => {
      const target = specifier === null ? COMPUTED : resolve(specifier);
      if (target) found.imports.push({ target, kind, names, line: lineOf(node) });
    });
    if (node.type === "ExportNamedDeclaration") {
      found.exports.push(...declaredNames(node).map((name) => ({ name, line: lineOf(node) })));
    }
    if (readsClock(node)) found.clockLines.push(lineOf(node));
  });
  const taken = new Set(program.body.flatMap(localNames));
  const exports = found.exports.filter(({ name }) => !taken.has(name));
  return { path, ...found, exports };
}

/** A module imports these names; where it exports one of them, it declares nothing. */
const localNames = (node: Node): string[] =>
  node.type === "ImportDeclaration" ? node.specifiers.map(({ local }) => local.name) : [];

function visit(node: Node, enter: (node: Node) => void): void {
  enter(node);
  for (const value of Object.values(node) as unknown[]) {
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (isNode(child)) visit(child, enter);
    }
  }
}

/** Comments hang on nodes too; they have a type and are not part of the program. */
const isNode = (value: unknown): value is Node =>
  typeof value === "object" &&
  value !== null &&
  "type" in value &&
  typeof value.type === "string" &&
  !value.type.startsWith("Comment");

const lineOf = (node: Node): number => node.loc?.start.line ?? 0;

type Report = (specifier: string | null, kind: ImportKind, names: readonly string[]) => void;

/** It reports the import that a node is: static, dynamic, of a type, or a re-export. */
function readImport(node: Node, report: Report): void {
  switch (node.type) {
    case "ImportDeclaration":
      return report(node.source.value, kindOf(node), takenNames(node));
    case "ExportAllDeclaration":
      return report(node.source.value, node.exportKind === "type" ? "type" : "value", []);
    case "ExportNamedDeclaration":
      return node.source ? report(node.source.value, kindOf(node), takenNames(node)) : undefined;
    case "TSImportType":
      return report(node.argument.value, "type", []);
    case "CallExpression":
      if (node.callee.type !== "Import") return;
      return report(literalOf(node.arguments[0]), "lazy", []);
  }
}

const literalOf = (node: Node | undefined): string | null =>
  node?.type === "StringLiteral" ? node.value : null;

/** `import { type A, type B }` takes types only; `import "./x"` takes the module's effects, which are values. */
function kindOf(node: ImportDeclaration | ExportNamedDeclaration): ImportKind {
  const ownKind = node.type === "ImportDeclaration" ? node.importKind : node.exportKind;
  if (ownKind === "type") return "type";
  const kinds = node.specifiers.map((specifier) =>
    specifier.type === "ImportSpecifier"
      ? specifier.importKind
      : specifier.type === "ExportSpecifier"
        ? specifier.exportKind
        : "value",
  );
  return kinds.length > 0 && kinds.every((kind) => kind === "type") ? "type" : "value";
}

const takenNames = (node: ImportDeclaration | ExportNamedDeclaration): string[] =>
  node.specifiers.flatMap((specifier) => {
    if (specifier.type === "ExportSpecifier") return [specifier.local.name];
    return specifier.type === "ImportSpecifier" ? [nameOf(specifier.imported)] : [];
  });

/** It returns the names that an export declares; a re-export declares those that it gives a new name. */
function declaredNames(node: ExportNamedDeclaration): string[] {
  const renamed = node.specifiers.flatMap((specifier) => {
    if (specifier.type !== "ExportSpecifier") return [];
    const name = nameOf(specifier.exported);
    return node.source && name === specifier.local.name ? [] : [name];
  });
  const { declaration } = node;
  if (!declaration) return renamed;
  if (declaration.type === "VariableDeclaration") {
    return declaration.declarations.flatMap(({ id }) =>
      id.type === "Identifier" ? [id.name] : [],
    );
  }
  const id = "id" in declaration ? declaration.id : null;
  return id?.type === "Identifier" ? [id.name] : [];
}

const nameOf = (node: Node): string =>
  node.type === "Identifier" ? node.name : node.type === "StringLiteral" ? node.value : "";

function readsClock(node: Node): boolean {
  if (node.type === "NewExpression") {
    return nameOf(node.callee) === "Date" && node.arguments.length === 0;
  }
  if (node.type !== "MemberExpression" || nameOf(node.property) !== "now") return false;
  return ["Date", "performance"].includes(nameOf(node.object));
}
