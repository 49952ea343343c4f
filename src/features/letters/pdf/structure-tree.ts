import { type PDFContext, type PDFDocument, PDFName, type PDFRef } from "pdf-lib";

/** One block of text, where it stands on its pages. */
export interface TaggedBlock {
  tag: "P" | "H1";
  places: { page: number; markedContent: number }[];
}

/** Tells readers which text is a heading and in which order it is read: one section for each letter. */
export function addStructureTree(
  document: PDFDocument,
  letters: readonly (readonly TaggedBlock[])[],
): void {
  const { context, catalog } = document;
  const pages = document.getPages().map(({ ref }) => ref);
  const rootRef = context.nextRef();
  const documentRef = context.nextRef();
  const parents: PDFRef[][] = pages.map(() => []);
  const sections = letters.map((blocks) => {
    const sectionRef = context.nextRef();
    const kids = blocks.map((block) =>
      addElement(context, { block, parent: sectionRef, pages, parents }),
    );
    context.assign(sectionRef, context.obj({ S: "Sect", P: documentRef, K: kids }));
    return sectionRef;
  });
  context.assign(documentRef, context.obj({ S: "Document", P: rootRef, K: sections }));
  const numbers = parents.flatMap((elements, page) => [page, elements]);
  const root = { Type: "StructTreeRoot", K: documentRef, ParentTree: { Nums: numbers } };
  context.assign(rootRef, context.obj(root));
  catalog.set(PDFName.of("StructTreeRoot"), rootRef);
  catalog.set(PDFName.of("MarkInfo"), context.obj({ Marked: true }));
  document.getPages().forEach((page, index) => {
    page.node.set(PDFName.of("StructParents"), context.obj(index));
    page.node.set(PDFName.of("Tabs"), PDFName.of("S"));
  });
}

interface Addition {
  block: TaggedBlock;
  parent: PDFRef;
  pages: readonly PDFRef[];
  parents: PDFRef[][];
}

function addElement(context: PDFContext, { block, parent, pages, parents }: Addition): PDFRef {
  const [first] = block.places;
  const kids = block.places.map(({ page, markedContent }) =>
    page === first?.page
      ? context.obj(markedContent)
      : context.obj({ Type: "MCR", Pg: pages[page], MCID: markedContent }),
  );
  const page = first === undefined ? undefined : pages[first.page];
  const ref = context.register(
    context.obj({ S: block.tag, P: parent, Pg: page, K: kids.length === 1 ? kids[0] : kids }),
  );
  for (const place of block.places) {
    const elements = parents[place.page];
    if (elements !== undefined) elements[place.markedContent] = ref;
  }
  return ref;
}
