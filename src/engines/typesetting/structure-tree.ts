import { type PDFContext, PDFDict, type PDFDocument, PDFName, type PDFRef } from "pdf-lib";

export type BlockTag = "P" | "H1" | "H2" | "H3" | "LI";

/** It is one block of text, where it stands on its pages. */
export type TaggedBlock = {
  readonly tag: BlockTag;
  /** `annotations` are those of its lines that are links. */
  readonly places: { page: number; markedContent: number; annotations: PDFRef[] }[];
};

/** The structure says which text is a heading and in which order it is read: one section for each letter. */
export function addStructureTree(
  document: PDFDocument,
  letters: readonly (readonly TaggedBlock[])[],
): void {
  const { context, catalog } = document;
  const pages = document.getPages().map(({ ref }) => ref);
  const rootRef = context.nextRef();
  const documentRef = context.nextRef();
  const parents: PDFRef[][] = pages.map(() => []);
  const links: PDFRef[] = [];
  const sections = letters.map((blocks) => {
    const sectionRef = context.nextRef();
    const kids = runsOf(blocks).map((run) =>
      addRun(context, { run, parent: sectionRef, pages, parents, links }),
    );
    context.assign(sectionRef, context.obj({ S: "Sect", P: documentRef, K: kids }));
    return sectionRef;
  });
  context.assign(documentRef, context.obj({ S: "Document", P: rootRef, K: sections }));
  // Pages have the first numbers of the tree, annotations the following ones.
  const numbers = [...parents, ...links].flatMap((entry, number) => [number, entry]);
  const root = { Type: "StructTreeRoot", K: documentRef, ParentTree: { Nums: numbers } };
  context.assign(rootRef, context.obj(root));
  catalog.set(PDFName.of("StructTreeRoot"), rootRef);
  catalog.set(PDFName.of("MarkInfo"), context.obj({ Marked: true }));
  document.getPages().forEach((page, index) => {
    page.node.set(PDFName.of("StructParents"), context.obj(index));
    page.node.set(PDFName.of("Tabs"), PDFName.of("S"));
  });
}

/** Entries of a list that follow each other are one run; any other block is a run by itself. */
function runsOf(blocks: readonly TaggedBlock[]): TaggedBlock[][] {
  const runs: TaggedBlock[][] = [];
  for (const block of blocks) {
    const run = runs.at(-1);
    if (block.tag === "LI" && run?.[0]?.tag === "LI") run.push(block);
    else runs.push([block]);
  }
  return runs;
}

type RunAddition = Omit<Addition, "block"> & { readonly run: readonly TaggedBlock[] };

function addRun(context: PDFContext, { run, ...addition }: RunAddition): PDFRef {
  const { parent } = addition;
  const [block] = run;
  if (block !== undefined && block.tag !== "LI") return addElement(context, { ...addition, block });
  const list = context.nextRef();
  const entries = run.map((each) => {
    const entry = context.nextRef();
    const body = addElement(context, { ...addition, block: each, parent: entry });
    context.assign(entry, context.obj({ S: "LI", P: list, K: body }));
    return entry;
  });
  context.assign(list, context.obj({ S: "L", P: parent, K: entries }));
  return list;
}

type Addition = {
  readonly block: TaggedBlock;
  readonly parent: PDFRef;
  readonly pages: readonly PDFRef[];
  readonly parents: PDFRef[][];
  /** It is the element that each annotation in turn belongs to. */
  readonly links: PDFRef[];
};

/** It adds a block, or a block around a link. */
function addElement(context: PDFContext, addition: Addition): PDFRef {
  const { block, parent, pages, parents } = addition;
  const { places } = block;
  const tag = block.tag === "LI" ? "LBody" : block.tag;
  const [first] = places;
  const page = first === undefined ? undefined : pages[first.page];
  const ref = context.nextRef();
  const isLink = places.some(({ annotations }) => annotations.length > 0);
  const content = isLink ? context.nextRef() : ref;
  const kids = places.flatMap(({ page: at, markedContent, annotations }) => [
    at === first?.page
      ? context.obj(markedContent)
      : context.obj({ Type: "MCR", Pg: pages[at], MCID: markedContent }),
    ...annotations.map((annotation) => linkKid(context, addition, { annotation, at, content })),
  ]);
  const K = kids.length === 1 ? kids[0] : kids;
  context.assign(
    content,
    context.obj({ S: isLink ? "Link" : tag, P: isLink ? ref : parent, Pg: page, K }),
  );
  if (isLink) context.assign(ref, context.obj({ S: tag, P: parent, Pg: page, K: content }));
  for (const place of places) {
    const elements = parents[place.page];
    if (elements !== undefined) elements[place.markedContent] = content;
  }
  return ref;
}

function linkKid(
  context: PDFContext,
  { pages, links }: Addition,
  { annotation, at, content }: { annotation: PDFRef; at: number; content: PDFRef },
) {
  const number = pages.length + links.push(content) - 1;
  context.lookup(annotation, PDFDict).set(PDFName.of("StructParent"), context.obj(number));
  return context.obj({ Type: "OBJR", Obj: annotation, Pg: pages[at] });
}
