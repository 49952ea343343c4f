import * as z from "zod";
import {
  createVisitor,
  followJob,
  requestLetters,
  type Visitor,
  visitPages,
} from "../../../src/cli/visitor";
import { LetterPair } from "../../../src/features/letters/schemas";
import { type Language, languages } from "../../../src/platform/language";
import { companies } from "../../features/letters/composer/letters";
import { modelAnswer, type ModelRequest, promptOf } from "../../support/model-answer";
import { startModel } from "../../support/model-endpoint";
import { prepareState } from "../local-state";
import { figuresOf, kinds, type QualityRow, type WrittenPair } from "../quality";
import { type Served, serveProduct } from "../serve";
import type { Row } from "../table";

const PARALLEL = 8;

/** Every so many first tries invent something, as models do. */
const SLIP_EVERY = 4;

/** The same figures for letters that a model has written, each through a whole job: plan, ask, check, ask again. */
export async function benchModelLetters(): Promise<{ rows: QualityRow[]; told: Row[] }> {
  let asked = 0;
  const endpoint = await startModel((request) => {
    asked += 1;
    return asked % SLIP_EVERY === 0 ? slipping(request) : modelAnswer(request);
  });
  const product = await serveProduct({
    AI_MODELS: "model-a",
    AI_PRICES: "model-a=0.01/0.01",
    AI_DAILY_BUDGET_USD: "100000",
    OPENAI_API_KEY: "bench",
    OPENAI_BASE_URL: `${endpoint.url}/v1`,
  });
  try {
    await prepareState(product);
    for (const language of languages) await writeAll(product, language);
    return toRows(await storedPairs(product));
  } finally {
    await product.dispose();
    await endpoint.stop();
  }
}

/** A good answer with one sentence that no fact carries, unless it was just told so. */
function slipping(request: ModelRequest): { content: string } {
  const answer = modelAnswer(request);
  const { prompt, language, isAnti, facts } = promptOf(request);
  if (prompt.includes("Your first try was refused")) return answer;
  const letter = JSON.parse(answer.content) as { paragraphs: object[][] };
  letter.paragraphs[1]?.push({
    text: language === "fr" ? "J’ai dirigé 340 personnes." : "I led 340 people.",
    kind: isAnti ? "joke" : "candidate",
    facts: facts.slice(0, 1).map(({ id }) => id),
  });
  return { content: JSON.stringify(letter) };
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
  const { status, error } = await followJob(visitor, { origin, jobId });
  if (status !== "completed") throw new Error(`A job of the bench failed: ${error}`);
}

const Stored = z.object({
  company_name: z.string(),
  language: z.enum(languages),
  documents: z.preprocess((json) => JSON.parse(String(json)) as unknown, LetterPair),
  ai_models: z.preprocess((json) => JSON.parse(String(json)) as unknown, z.array(z.string())),
  origin: z.preprocess(
    (json) => JSON.parse(String(json)) as unknown,
    z.object({ calls: z.array(z.unknown()) }),
  ),
});
type Stored = z.infer<typeof Stored>;

async function storedPairs({ miniflare }: Served): Promise<Stored[]> {
  const db = await miniflare.getD1Database("DB");
  const { results } = await db.prepare("SELECT * FROM generated_letters").all();
  return results.map((row) => Stored.parse(row));
}

function toRows(stored: readonly Stored[]): { rows: QualityRow[]; told: Row[] } {
  const rows = languages.flatMap((language) => {
    const pairs = stored.filter((each) => each.language === language).map(toPair);
    return kinds.map((kind) => figuresOf(`${kind} ${language}, by a model`, pairs, kind));
  });
  const writers = stored.flatMap(({ ai_models: models }) => models);
  const byModels = writers.filter((writer) => writer !== "built-in").length;
  const calls = stored.reduce((sum, { origin }) => sum + origin.calls.length, 0);
  return {
    rows,
    told: [
      {
        what: `of ${writers.length} letters asked of a model: its own; second tries`,
        figure: `${byModels}; ${calls - writers.length}`,
      },
    ],
  };
}

const toPair = ({ company_name: company, documents }: Stored): WrittenPair => ({
  company,
  companyFacts: [],
  letters: { motivation: documents.motivation, "anti-motivation": documents.anti_motivation },
});
