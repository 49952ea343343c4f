import { html } from "hono/html";
import type { LetterDetail } from "../../../src/features/letters/api/schemas";
import { LetterPairView } from "../../../src/features/letters/pages/views/letter-pair";
import type { Language } from "../../../src/platform/language";
import { aLetterDetail } from "../../features/letters/sample-letter";

/**
 * `tsx render-pair.tsx <JSON>` prints the view of a sample pair. A process of its own, because Playwright compiles every
 * JSX to its own runtime instead of Hono's.
 */
const { language, letter } = JSON.parse(process.argv[2] ?? "{}") as {
  language: Language;
  letter?: Partial<LetterDetail>;
};
const view = <LetterPairView letter={aLetterDetail(letter)} language={language} />;
process.stdout.write(String(await html`${view}`));
