export { contentDisposition, pdfFilename } from "./pdf-filename";
export {
  assetFontLoader,
  type FontLoader,
  noRareFonts,
} from "../../../engines/typesetting/font-loader";
export { type PdfOrder, renderPdf, renderPdfWithSources } from "./render-pdf";
