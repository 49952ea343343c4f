import * as z from "zod";
import {
  createVisitor,
  followJob,
  requestLetters,
  type Visitor,
  visitPages,
} from "../../../src/cli/visitor";
import { ModelUsage } from "../../../src/engines/models";
import { LetterOrigin } from "../../../src/features/letters/request/letter-origin";
import { type CitedFact, LetterPair } from "../../../src/features/letters/api/schemas";
import { type Language, languages } from "../../../src/platform/language";
import { companies } from "../../features/letters/compose/letters";
import { startModel } from "../../support/model-endpoint";
import { serveEncyclopaedia, SITE_ORIGIN } from "../encyclopaedia";
import { prepareState } from "../local-state";
import { figuresOf, type Kind, kinds, type QualityRow, type WrittenPair } from "../quality";
import { rawLetter } from "../raw-letters/raw-letter";
import { type Served, serveProduct } from "../serve";
import { atMost, type Row } from "../table";

/** Few: on a busy machine a connection that waits for its turn in a long queue is closed meanwhile. */
const PARALLEL = 2;

/**
 * Two writers side by side, each through whole jobs with facts about the company: research, plan, write, check. The model's
 * texts are written down in `raw-letters`, with the slips that models make; the other column is the built-in composer.
 */
export async function benchModelLetters(): Promise<Row[]> {
  const [encyclopaedia, endpoint] = [
    await serveEncyclopaedia(companies),
    await startModel(rawLetter),
  ];
  const models = {
    AI_MODELS: "model-a",
    AI_PRICES: "model-a=1/4",
    AI_DAILY_BUDGET_USD: "100000",
    OPENAI_API_KEY: "bench",
    OPENAI_BASE_URL: `${endpoint.url}/v1`,
  };
  try {
    const builtIn = await lettersOf(encyclopaedia.vars);
    return sideBySide(builtIn, await lettersOf({ ...encyclopaedia.vars, ...models }));
  } finally {
    await endpoint.stop();
    encyclopaedia.stop();
  }
}

/** One pair to every company in either language. */
async function lettersOf(vars: Readonly<Record<string, string>>): Promise<Stored[]> {
  const product = await serveProduct(vars);
  try {
    await prepareState(product);
    for (const language of languages) await writeAll(product, language);
    return await storedPairs(product);
  } finally {
    await product.dispose();
  }
}

async function writeAll({ origin }: Served, language: Language): Promise<void> {
  const waiting = [...companies];
  const worker = async () => {
    const visitor = createVisitor(() => origin, language);
    await visitPages(visitor);
    for (let company = waiting.shift(); company; company = waiting.shift()) {
      await write(visitor, origin, { company_name: company, language });
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, worker));
}

async function write(
  visitor: Visitor,
  origin: string,
  request: { company_name: string; language: Language },
): Promise<void> {
  const { job_id: jobId } = await requestLetters(visitor, request);
  const { status, error } = await followJob(visitor, { origin, siteOrigin: SITE_ORIGIN, jobId });
  if (status !== "completed") throw new Error(`A job of the bench failed: ${error}`);
}

const stored = <T>(schema: z.ZodType<T>) =>
  z.preprocess((json) => JSON.parse(String(json)) as unknown, schema);

const Stored = z.object({
  company_name: z.string(),
  language: z.enum(languages),
  documents: stored(LetterPair),
  ai_models: stored(z.tuple([z.string(), z.string()])),
  origin: stored(LetterOrigin),
});
type Stored = z.infer<typeof Stored>;

async function storedPairs({ miniflare }: Served): Promise<Stored[]> {
  const db = await miniflare.getD1Database("DB");
  const { results } = await db.prepare("SELECT * FROM generated_letters").all();
  return results.map((row) => Stored.parse(row));
}

function sideBySide(builtIn: readonly Stored[], byModel: readonly Stored[]): Row[] {
  return [
    { what: `side by side, ${companies.length} companies with facts`, figure: "built-in | model" },
    ...languages.flatMap((language) =>
      kinds.flatMap((kind) => {
        const figures = [builtIn, byModel].map((pairs) => figuresFor(pairs, language, kind));
        return rowsOf(`${kind} ${language}`, figures);
      }),
    ),
    ...toldOf(byModel),
  ];
}

/** Counts the letters of the writer in question only: one that the composer wrote in place of a model is not the model's. */
function figuresFor(pairs: readonly Stored[], language: Language, kind: Kind): QualityRow {
  const isByModel = pairs.some(({ ai_models: writers }) => writers.some(isModel));
  const own = pairs.filter(
    (pair) => pair.language === language && isModel(writerOf(pair, kind)) === isByModel,
  );
  return figuresOf(kind, own.map(toPair), kind);
}

const isModel = (writer: string) => writer !== "built-in";

const writerOf = ({ ai_models: [motivation, anti] }: Stored, kind: Kind) =>
  kind === "motivation" ? motivation : anti;

function rowsOf(letters: string, figures: readonly QualityRow[]): Row[] {
  const each = (tell: (row: QualityRow) => string) => figures.map(tell).join(" | ");
  const sum = (count: (row: QualityRow) => number) =>
    figures.reduce((total, row) => total + count(row), 0);
  return [
    {
      what: `${letters}: words, least / median / most; outside their band`,
      figure: each(
        ({ wordsMin, wordsMedian, wordsMax, outsideBand }) =>
          `${wordsMin} / ${wordsMedian} / ${wordsMax}; ${outsideBand}`,
      ),
      goal: atMost(
        sum(({ outsideBand }) => outsideBand),
        0,
      ),
    },
    {
      what: `${letters}: what the checker finds`,
      figure: each(({ violations }) => String(violations)),
      goal: atMost(
        sum(({ violations }) => violations),
        0,
      ),
    },
    {
      what: `${letters}: bound to the company, median / least`,
      figure: each(
        ({ boundMedian, boundLeast }) => `${percent(boundMedian)} / ${percent(boundLeast)}`,
      ),
    },
    {
      what: `${letters}: five words in a row shared by two companies, median / worst`,
      figure: each(
        ({ overlapMedian, overlapWorst }) => `${percent(overlapMedian)} / ${percent(overlapWorst)}`,
      ),
    },
    {
      what: `${letters}: reading ease; openings said twice`,
      figure: each(
        ({ readability, repeatedOpenings }) => `${readability.toFixed(0)}; ${repeatedOpenings}`,
      ),
    },
  ];
}

/** How many tries it took, and what they cost. */
function toldOf(pairs: readonly Stored[]): Row[] {
  const letters = pairs.flatMap((pair) =>
    kinds.map((kind) => ({
      writer: writerOf(pair, kind),
      tries: pair.origin.calls.filter(({ letter }) => letter === kind.replace("-", "_")).length,
    })),
  );
  const count = (isOne: (letter: (typeof letters)[number]) => boolean) =>
    letters.filter(isOne).length;
  const calls = pairs.flatMap(({ origin }) => z.array(ModelUsage).parse(origin.calls));
  const tokens = calls.reduce((all, call) => all + (call.tokensIn ?? 0) + (call.tokensOut ?? 0), 0);
  const clean = count(({ writer, tries }) => isModel(writer) && tries === 1);
  const mended = count(({ writer, tries }) => isModel(writer) && tries > 1);
  return [
    {
      what: `of ${letters.length} letters asked of a model: clean at once / mended when told / built in`,
      figure: `${clean} / ${mended} / ${letters.length - clean - mended}`,
      goal: { text: "some mended", isMet: mended > 0 && clean > mended },
    },
    { what: "tokens of a pair, mean", figure: (tokens / pairs.length).toFixed(0) },
  ];
}

const toPair = ({ company_name: company, documents, origin }: Stored): WrittenPair => ({
  company,
  companyFacts: origin.citedFacts.filter(({ of }) => of === "company").map(sourcedFact),
  letters: { motivation: documents.motivation, "anti-motivation": documents.anti_motivation },
});

const sourcedFact = ({ id, text, quote = "", ...source }: CitedFact) => ({
  id,
  text,
  quote,
  kind: id.split(":")[2] ?? "other",
  source_name: source.source_name ?? "",
  source_url: source.source_url ?? "",
  retrieved_at: source.retrieved_at ?? "",
});

const percent = (share: number) => `${(share * 100).toFixed(0)} %`;
