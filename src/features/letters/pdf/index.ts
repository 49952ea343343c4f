export { contentDisposition, pdfFilename } from "./pdf-filename";
export { assetFontLoader, type FontLoader, noRareFonts } from "./rare-faces";
export { renderPdf } from "./render-pdf";
