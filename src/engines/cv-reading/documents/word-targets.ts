import { attributeOf, descendantsOf, type XmlElement } from "./xml-tree";

/** The targets of a part's links and parts, by their id. */
export type WordTargets = ReadonlyMap<string, string>;

export const readWordTargets = (root: XmlElement | null): WordTargets =>
  new Map(
    (root === null ? [] : descendantsOf(root, "Relationship")).map((relation) => [
      attributeOf(relation, "Id") ?? "",
      attributeOf(relation, "Target") ?? "",
    ]),
  );
