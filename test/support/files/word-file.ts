import { aZip, docxParts, type ZipPart } from "./recipes";

const [types, relationships] = docxParts;

export const wordText = (text: string, properties = "") =>
  `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

export const wordParagraph = (content: string, properties = "") =>
  `<w:p><w:pPr>${properties}</w:pPr>${content.startsWith("<") ? content : wordText(content)}</w:p>`;

export const wordTable = (rows: readonly (readonly string[])[]) =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr/>${cell}</w:tc>`).join("")}</w:tr>`).join("")}</w:tbl>`;

export type WordFile = {
  readonly body: string;
  readonly styles?: string;
  /** These are the parts beside the document, by their names in the folder `word`. */
  readonly others?: Readonly<Record<string, string>>;
  readonly relations?: readonly (readonly [id: string, target: string])[];
};

/** A document of Word as its parts say; it is packed as Word does, apart from what no reader needs. */
export function aWordFile({ body, styles = "", others = {}, relations = [] }: WordFile) {
  const part = (name: string, text: string): ZipPart => ({ name: `word/${name}`, text });
  const targets = relations.map(([id, target]) => `<Relationship Id="${id}" Target="${target}"/>`);
  return aZip([
    ...(types && relationships ? [types, relationships] : []),
    part("document.xml", `<?xml version="1.0"?><w:document><w:body>${body}</w:body></w:document>`),
    part("styles.xml", `<w:styles>${styles}</w:styles>`),
    part("_rels/document.xml.rels", `<Relationships>${targets.join("")}</Relationships>`),
    ...Object.entries(others).map(([name, text]) => part(name, text)),
  ]);
}
