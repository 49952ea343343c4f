import { and, asc, eq, gt, inArray } from "drizzle-orm";
import {
  asJson,
  type ExportedFile,
  type PersonalData,
  removedAll,
} from "../../../platform/personal-data";
import type { Ctx } from "../../../platform/context";
import { dropLetterCache } from "../request/letter-cache";
import { pdfPathOf } from "../print/pdf-paths";
import { countLetters } from "./count-letters";
import { adoptKeptRequest, findKeptRequest, removeKeptRequest } from "./kept-requests";
import { purgeSome } from "./purge-letters";
import { removeVersions } from "../versions/purge-versions";
import { LetterPair, type PdfKind, PdfKind as PdfKinds } from "../api/schemas";
import { storePdf } from "../print/store-pdfs";
import { generatedLetters, letterVersions } from "./tables";

const READ_AT_ONCE = 20;
/** Each of them is a call of the cache. */
const REMOVED_AT_ONCE = 12;

type Letter = typeof generatedLetters.$inferSelect;

export const letterPersonalData: PersonalData<Ctx> = {
  name: "letters",
  removable: { letters: { fr: "Lettres, avec leurs PDF", en: "Letters, with their PDFs" } },

  async adopt(ctx, { from, to }) {
    await ctx.db
      .update(generatedLetters)
      .set({ ownerId: to })
      .where(eq(generatedLetters.ownerId, from));
    await adoptKeptRequest(ctx, { from, to });
  },

  /** The deleted ones too, as long as they are there. */
  async *exportFor(ctx, { key }) {
    const kept = await findKeptRequest(ctx, key);
    if (kept) yield { path: "letters/kept-request.json", body: asJson(kept) };
    for (let last = 0; ;) {
      const letters = await ctx.db
        .select()
        .from(generatedLetters)
        .where(and(eq(generatedLetters.ownerId, key), gt(generatedLetters.id, last)))
        .orderBy(asc(generatedLetters.id))
        .limit(READ_AT_ONCE);
      for (const letter of letters) yield* filesOf(ctx, letter);
      if (letters.length < READ_AT_ONCE) return;
      last = letters.at(-1)?.id ?? last;
    }
  },

  count: countLetters,

  async removeFor(ctx, { key }) {
    const { id, companyName, language, origin } = generatedLetters;
    const some = await ctx.db
      .select({ id, companyName, language, origin })
      .from(generatedLetters)
      .where(eq(generatedLetters.ownerId, key))
      .limit(REMOVED_AT_ONCE);
    await removeKeptRequest(ctx, key);
    if (some.length === 0) return removedAll();
    // For a day the cache holds what was asked for: a company's name, and the title of a job.
    await Promise.all(
      some.map(async ({ origin, ...asked }) => {
        if (origin) await dropLetterCache(ctx, { ...asked, wish: origin.wish });
      }),
    );
    const these = inArray(
      id,
      some.map((letter) => letter.id),
    );
    await purgeSome(ctx, these, (ids) => removeRows(ctx, ids));
    const next = some.length < REMOVED_AT_ONCE ? null : "more";
    return { counts: { letters: some.length }, next };
  },
};

async function removeRows(ctx: Ctx, ids: number[]): Promise<void> {
  await removeVersions(ctx, ids);
  const [first, ...rest] = ids.map((id) =>
    ctx.db.delete(generatedLetters).where(eq(generatedLetters.id, id)),
  );
  if (first) await ctx.db.batch([first, ...rest]);
}

async function* filesOf(ctx: Ctx, letter: Letter): AsyncIterable<ExportedFile> {
  const folder = `letters/${letter.id}`;
  const { ownerId: _, jobId: __, ...told } = letter;
  yield { path: `${folder}/letters.json`, body: asJson(told) };
  for (const { version, savedAt, documents } of await earlierVersions(ctx, letter.id)) {
    const body = asJson({ version, savedAt, documents });
    yield { path: `${folder}/versions/${version}.json`, body };
  }
  for (const kind of PdfKinds.options) {
    const body = await pdfOf(ctx, letter, kind);
    if (body) yield { path: `${folder}/${kind}.pdf`, body };
  }
}

const earlierVersions = (ctx: Ctx, letterId: number) =>
  ctx.db
    .select()
    .from(letterVersions)
    .where(eq(letterVersions.letterId, letterId))
    .orderBy(asc(letterVersions.version));

/** Rendered again where it was purged; a letter that cannot be rendered is still exported as text. */
async function pdfOf(ctx: Ctx, letter: Letter, kind: PdfKind) {
  const stored = await ctx.env.FILES.get(pdfPathOf(letter, kind));
  if (stored) return stored.body as ReadableStream<Uint8Array>;
  const pair = LetterPair.parse(letter.documents);
  return storePdf(ctx, { paths: letter, pair, kind }).catch(() => null);
}
