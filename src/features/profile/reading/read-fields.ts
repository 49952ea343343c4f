import type { Node } from "jsonc-parser";
import { RESUME_LIMITS } from "../api/schemas";
import { notes } from "./messages";
import type { NoteTaker, Place } from "./note";
import { isBlank, readText } from "./read-value";
import type { EntriesField, Field, Fields, ListField, TextField } from "./standard";

/** A value of the file as it is kept. */
type Kept = string | readonly Kept[] | KeptFields;

export type KeptFields = { readonly [name: string]: Kept };

/** A node of the file with the path that leads to it. */
type Found = { readonly node: Node; readonly path: string };

/** Reads the fields of one part of a document out of its text, and notes what it cannot read. */
export class FieldReader {
  readonly #text: string;
  readonly #taker: NoteTaker;

  constructor(text: string, taker: NoteTaker) {
    this.#text = text;
    this.#taker = taker;
  }

  /** Returns the known fields of an object that are filled in. */
  fields({ node, path }: Found, fields: Fields): KeptFields {
    const own = this.#propertiesOf({ node, path });
    const kept = Object.entries(fields).flatMap(([name, field]): [string, Kept][] => {
      const value = this.#field(own, name, field);
      return value === undefined ? [] : [[name, value]];
    });
    return Object.fromEntries(kept);
  }

  #propertiesOf({ node, path }: Found): Map<string, Found> {
    const own = new Map<string, Found>();
    for (const { children: [key, value] = [] } of node.children ?? []) {
      if (!key || !value) continue;
      const name = String(key.value);
      const place = { offset: key.offset, path: path === "" ? name : `${path}.${name}` };
      if (own.has(name)) this.#taker.warn(place, notes.duplicateKey(name));
      own.set(name, { node: value, path: place.path });
    }
    return own;
  }

  /** The first spelling that is filled in counts. */
  #field(own: ReadonlyMap<string, Found>, name: string, field: Field): Kept | undefined {
    for (const spelling of [name, ...(field.spellings ?? [])]) {
      const found = own.get(spelling);
      if (found && !isBlankNode(found.node)) return this.#value(found, field);
    }
    if (field.kind === "object" || field.kind === "entries" || field.kind === "texts")
      return undefined;
    const parts = (field.joinedFrom ?? []).flatMap((part) => {
      const found = own.get(part);
      return (found && this.#textOf(found, field)) ?? [];
    });
    return parts.length > 0 ? parts.join(" ") : undefined;
  }

  #value(found: Found, field: Field): Kept | undefined {
    switch (field.kind) {
      case "object":
        if (found.node.type === "object") return filled(this.fields(found, field.fields));
        return this.#refuse(found, "object");
      case "entries":
        return this.#entries(found, field);
      case "texts":
        return this.#texts(found, field);
      default:
        return this.#textOf(found, field);
    }
  }

  #textOf(found: Found, field: TextField): string | undefined {
    const { node } = found;
    const place = placeOf(found);
    if (field.orFirstOf && (node.type === "object" || node.type === "array")) {
      const first = firstText(node);
      if (first) return this.#textOf({ node: first, path: found.path }, { kind: field.kind });
    }
    // A number is a text that somebody wrote without quotes; its digits are kept as they stand.
    const text =
      node.type === "number"
        ? this.#text.slice(node.offset, node.offset + node.length)
        : node.value;
    if (typeof text === "string") return readText(text, field.kind, { place, taker: this.#taker });
    if (node.type === "null" || field.kind === "id") return undefined;
    return this.#refuse(found, "text");
  }

  /** A text in place of a list holds one entry a line; a list of single words may be separated by commas. */
  #texts(found: Found, { of }: ListField): Kept | undefined {
    const { node } = found;
    if (node.type === "string") {
      const parts = String(node.value).split(of === "line" ? /[,;\n]/u : /\n/u);
      const at = { place: placeOf(found), taker: this.#taker };
      return parts.flatMap((part) => readText(part, of, at) ?? []);
    }
    if (node.type !== "array") return this.#refuse(found, "list");
    const texts = (node.children ?? []).flatMap((child, index) => {
      const one = { node: child, path: `${found.path}[${index}]` };
      return isBlankNode(child) ? [] : (this.#textOf(one, { kind: of }) ?? []);
    });
    return this.#bounded(found, texts);
  }

  #entries(found: Found, field: EntriesField): Kept | undefined {
    const { node, path } = found;
    if (node.type === "array") {
      const ids = new Set<string>();
      const entries = (node.children ?? []).flatMap((child, index) => {
        const one = { node: child, path: `${path}[${index}]` };
        const entry = this.#entry(one, field);
        return entry === undefined ? [] : this.#withOwnId(one, entry, ids);
      });
      return this.#bounded(found, entries);
    }
    if (node.type !== "object") return this.#refuse(found, "list");
    const own = this.#propertiesOf(found);
    const [keyField, valueField] = field.fromMap ?? [];
    const isEntry = [...own.keys()].some((name) => Object.hasOwn(field.fields, name));
    if (isEntry || keyField === undefined || valueField === undefined)
      return [this.#entry(found, field) ?? []].flat();
    const value = field.fields[valueField];
    const mapped = [...own].flatMap(([key, each]): Kept[] => {
      const read = value && !isBlankNode(each.node) ? this.#value(each, value) : undefined;
      return isBlank(key)
        ? []
        : [{ [keyField]: key.trim(), ...(read !== undefined && { [valueField]: read }) }];
    });
    return this.#bounded(found, mapped);
  }

  #entry(found: Found, { fields, main }: EntriesField): KeptFields | undefined {
    const { node } = found;
    if (isBlankNode(node)) return undefined;
    if (node.type === "object") return filled(this.fields(found, fields));
    const field = main === undefined ? undefined : fields[main];
    if (main === undefined || !field || node.type !== "string")
      return this.#refuse(found, "object");
    const value = this.#value(found, field);
    return value === undefined ? undefined : { [main]: value };
  }

  /** Facts are known by the ids of their entries, so that no two of a list may share one. */
  #withOwnId(found: Found, { id, ...entry }: KeptFields, ids: Set<string>): KeptFields {
    if (typeof id !== "string") return entry;
    if (ids.has(id)) {
      this.#taker.warn(placeOf(found), notes.idTaken(id));
      return entry;
    }
    ids.add(id);
    return { id, ...entry };
  }

  #bounded(found: Found, entries: readonly Kept[]): readonly Kept[] {
    const max = RESUME_LIMITS.entries;
    if (entries.length > max)
      this.#taker.problem(placeOf(found), notes.tooMany(entries.length, max));
    return entries;
  }

  #refuse(found: Found, wanted: "text" | "list" | "object"): undefined {
    this.#taker.problem(placeOf(found), notes.wrongType(wanted, found.node.type));
    return undefined;
  }
}

const placeOf = ({ node, path }: Found): Place => ({ offset: node.offset, path });

const filled = (fields: KeptFields): KeptFields | undefined =>
  Object.keys(fields).length > 0 ? fields : undefined;

/** Blank all through: null, an empty text, a list or an object of nothing else. */
function isBlankNode(node: Node): boolean {
  if (node.type === "null") return true;
  if (node.type === "string") return isBlank(String(node.value));
  if (node.type === "array") return (node.children ?? []).every(isBlankNode);
  if (node.type !== "object") return false;
  return (node.children ?? []).every(
    ({ children: [, value] = [] }) => !value || isBlankNode(value),
  );
}

function firstText(node: Node): Node | undefined {
  for (const child of node.children ?? []) {
    const value = child.type === "property" ? child.children?.[1] : child;
    if (!value) continue;
    const isLink = child.type === "property" && child.children?.[0]?.value === "type";
    const text =
      value.type === "string" && !isBlankNode(value) && !isLink ? value : firstText(value);
    if (text) return text;
  }
  return undefined;
}
