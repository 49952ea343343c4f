export { contentDisposition, pdfFilename } from "./pdf-filename";
export { assetFontLoader, type FontLoader, noRareFonts } from "./font-loader";
export { type PdfOrder, renderPdf, renderPdfWithSources } from "./render-pdf";
