import type { PdfKind } from "./schemas";

export const contentDisposition = (kind: PdfKind, _company: string, disposition: string) =>
  `${disposition}; filename="${kind}.pdf"`;
