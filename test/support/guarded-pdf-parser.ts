import type { Plugin } from "vitest/config";
import { guardedPdfParser, PDF_PARSER } from "../../src/cli/guard-pdf-parser";

/** Tests read PDFs by the parser that is deployed, with its bounds. */
export function guardedPdf(): Plugin {
  return {
    name: "guarded-pdf-parser",
    transform(code, id) {
      const [path = ""] = id.split("?");
      return PDF_PARSER.test(path) ? { code: guardedPdfParser(code), map: null } : null;
    },
  };
}
