export { contentDisposition, pdfFilename } from "./pdf-filename";
export { assetFontLoader, type FontLoader, noRareFonts } from "./font-loader";
export { renderPdf } from "./render-pdf";
