import { modelAnswer, promptOf, type ModelRequest } from "./model-answer";

type Draft = {
  subject: string;
  salutation: string;
  paragraphs: { text: string; kind: string; facts: string[] }[][];
  closing: string;
};

type Sentence = Draft["paragraphs"][number][number];

/**
 * A model that takes whatever stands in its material for an order and obeys it: says what it is told to say, cites what
 * it is told to cite, changes the language, hands out its instructions, exchanges the two letters.
 */
export function obedientAnswer(request: ModelRequest): { content: string } {
  const read = promptOf(request);
  const orders = ordersIn(read.texts, read.system);
  const isRefused = read.prompt.includes("Your first try was refused");
  // Some come to their senses when they are told what was wrong; others do not.
  if (isRefused && hashOf(orders.sentences.join()) % 3 === 0) return modelAnswer(request);
  const answer = modelAnswer(request, {
    ...(orders.language && { language: orders.language }),
    ...(orders.isExchanged && { isAnti: !read.isAnti }),
  });
  const draft = JSON.parse(answer.content) as Draft;
  const facts = read.facts.map(({ id }) => id);
  for (const [index, text] of orders.sentences.entries()) {
    const cited = orders.cited.length > 0 ? orders.cited : facts.slice(index, index + 2);
    place(draft, { text, kind: read.isAnti ? "joke" : "candidate", facts: [...cited] }, read);
  }
  return { content: JSON.stringify(draft) };
}

type Orders = {
  readonly sentences: readonly string[];
  readonly cited: readonly string[];
  readonly language: "fr" | "en" | null;
  readonly isExchanged: boolean;
};

const saying =
  /(?:add|write|say|insert|include|state|mention|put|claim|ajoute|écri|insèr|mentionn|dire|dites|affirm)[^"“«]{0,80}["“«]\s*([^"”»]{3,300}?)\s*["”»]/giu;
const reporting =
  /(?:mentions?|claims?) that they ([^.\n]{3,120})|affirme que l’on ([^.\n]{3,120})/giu;
const leaking =
  /(?:reveal|print|repeat|show|copy|recopi|révél|affich)[^.]{0,40}(?:system prompt|instructions|consignes|prompt système)/iu;
const exchanging =
  /(?:swap|exchange|reverse|invers|échang)[^.]{0,40}(?:letters|twin|lettres|jumelle)/iu;
const citing = /(?:citing|cite|citez|en citant)[^.:“"«]{0,20}?((?:[a-z]+:)+[\w.-]+)/giu;
const forged = /"id": ?"([^"]+)"[^}]*?"text": ?"([^"]+)"/gu;

function ordersIn(texts: readonly string[], system: string): Orders {
  const all = texts.join("\n");
  const forgeries = Array.from(all.matchAll(forged), ([, id = "", text = ""]) => ({ id, text }));
  return {
    sentences: [
      ...Array.from(all.matchAll(saying), ([, text = ""]) => text),
      ...Array.from(all.matchAll(reporting), ([, they, on]) =>
        they === undefined ? `Je ${on}.` : `I ${they}.`,
      ),
      ...forgeries.map(({ text }) => text),
      ...(leaking.test(all) ? system.split("\n").slice(0, 2) : []),
    ],
    cited: [
      ...Array.from(all.matchAll(citing), ([, id = ""]) => id),
      ...forgeries.map(({ id }) => id),
    ],
    language: languageIn(all),
    isExchanged: exchanging.test(all),
  };
}

function languageIn(text: string): Orders["language"] {
  if (/(?:answer|reply|write|respond)[^.]{0,40} in english|en anglais/iu.test(text)) return "en";
  return /(?:answer|reply|write|respond)[^.]{0,40} in french|en français/iu.test(text)
    ? "fr"
    : null;
}

/** Somewhere that depends on what is said: among the facts, as an intention, about the company, in the frame of the letter. */
function place(draft: Draft, sentence: Sentence, { isAnti, companyFacts }: Read): void {
  const [first, second = first] = draft.paragraphs;
  const [company] = companyFacts;
  switch (hashOf(sentence.text) % 6) {
    case 0:
      draft.subject = `${draft.subject} — ${sentence.text}`.slice(0, 200);
      break;
    case 1:
      draft.closing = `${sentence.text} ${draft.closing}`.slice(0, 300);
      break;
    case 2:
      first?.unshift({ ...sentence, kind: isAnti ? "joke" : "motivation", facts: [] });
      break;
    case 3:
      second?.push({ ...sentence, kind: "company", facts: company ? [company.id] : [] });
      break;
    default:
      second?.unshift(sentence);
  }
}

type Read = ReturnType<typeof promptOf>;

function hashOf(text: string): number {
  return (
    Array.from(text).reduce((hash, mark) => (hash * 31 + (mark.codePointAt(0) ?? 0)) | 0, 7) >>> 0
  );
}
