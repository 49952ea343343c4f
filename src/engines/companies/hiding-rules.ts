import { isHidingRule } from "./hiding-style";

const MAX_CHARACTERS = 300_000;
const MAX_SELECTORS = 100;

/** It matches a class or an id, with or without its element, and the elements inside. */
const simpleSelector =
  /^(?:[a-z][a-z0-9]*)?[.#][\w-]+(?:[.#][\w-]+)*(?:(?: | ?> ?)[a-z0-9]*(?:[.#][\w-]+)*)?$/i;

/** Rules under these conditions always count; under others they hide on some screens only. */
const unconditional = /^@(?:layer\b|media\s*(?:all|screen|only screen)\s*$)/i;

/** The page's own `<style>` elements hide by these selectors; for the same selector the last rule counts. */
export async function hidingSelectors(html: string): Promise<string[]> {
  if (!/<style/i.test(html)) return [];
  const styles = new Map<string, string>();
  for (const { selectors, style } of rulesOf(await sheetOf(html))) {
    for (const selector of selectors)
      styles.set(selector, `${styles.get(selector) ?? ""};${style}`);
  }
  return [...styles]
    .flatMap(([selector, style]) => (isHidingRule(style) ? selector : []))
    .slice(0, MAX_SELECTORS);
}

/** Sheets for printers are not read; those of `<noscript>` are for browsers that show it. */
async function sheetOf(html: string): Promise<string> {
  let [sheet, isForScreens] = ["", false];
  await new HTMLRewriter()
    .on("noscript, template, svg", { element: (element) => void element.remove() })
    .on("style", {
      element(element) {
        isForScreens = /^\s*(?:all|screen)?\s*$/i.test(element.getAttribute("media") ?? "");
      },
      text({ text }) {
        if (isForScreens && sheet.length < MAX_CHARACTERS) sheet += text;
      },
    })
    .transform(new Response(html))
    .arrayBuffer();
  return sheet.slice(0, MAX_CHARACTERS).replaceAll(/\/\*.*?(?:\*\/|$)|<!--|-->/gs, "");
}

type Rule = { readonly selectors: readonly string[]; readonly style: string };

/** It goes once over the sheet, brace by brace; rules nested in a rule are ignored. */
function rulesOf(sheet: string): Rule[] {
  const rules: Rule[] = [];
  // It counts the open blocks that are ignored.
  let ignored = 0;
  let start = 0;
  let prelude = "";
  for (const { 0: mark, index } of sheet.matchAll(/[{};]/g)) {
    const text = sheet.slice(start, index).trim();
    if (mark === ";" && (prelude !== "" || ignored > 0)) continue;
    start = index + 1;
    if (mark === "{") {
      const isCondition = text.startsWith("@");
      if (ignored > 0 || prelude !== "" || (isCondition && !unconditional.test(text))) ignored++;
      else if (!isCondition) prelude = text || "*";
    } else if (mark === "}") {
      if (ignored > 0) ignored--;
      else {
        rules.push({ selectors: selectorsOf(prelude), style: text });
        prelude = "";
      }
    }
  }
  return rules;
}

const selectorsOf = (prelude: string) =>
  prelude
    .split(",")
    .map((selector) => selector.trim().replaceAll(/\s+/g, " "))
    .filter((selector) => selector.length <= 100 && simpleSelector.test(selector));
