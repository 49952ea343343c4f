import { Hono } from "hono";
import type * as z from "zod";
import type { AppEnv } from "../../../platform/context";
import { valid } from "../../../platform/http";
import { transcriptError } from "../errors";
import { acceptFact, takeFactBack } from "../facts/accept-fact";
import { type FactsOfTranscript, listFacts } from "../facts/list-facts";
import { AcceptFact, FactPlace, type FactsAnswer, FactSpeaker } from "./fact-schemas";
import { TranscriptId } from "./schemas";

const unknown = () => transcriptError("TRANSCRIPT_NOT_FOUND");
const knownTranscript = valid("param", TranscriptId, { refuse: unknown });
const knownFact = valid("param", FactPlace, { refuse: unknown });

/** `/api/transcription/:id/facts…`: what a recording tells for its owner's profile, accepted one by one. */
export const factRoutes = new Hono<AppEnv>()
  .get("/:id/facts", knownTranscript, valid("query", FactSpeaker), async (c) => {
    const query = { ...c.req.valid("param"), ...c.req.valid("query") };
    return c.json(toFacts(await listFacts(c.var.ctx, query)));
  })
  .post("/:id/facts", knownTranscript, valid("json", AcceptFact), async (c) => {
    const wish = { ...c.req.valid("param"), ...c.req.valid("json") };
    return c.json(toFacts(await acceptFact(c.var.ctx, wish)));
  })
  .delete("/:id/facts/:fact", knownFact, valid("query", FactSpeaker), async (c) => {
    const wish = { ...c.req.valid("param"), ...c.req.valid("query") };
    return c.json(toFacts(await takeFactBack(c.var.ctx, wish)));
  });

const toFacts = ({
  row,
  speakers,
  speaker,
  facts,
}: FactsOfTranscript): z.infer<typeof FactsAnswer> => ({
  revision: row.revision,
  speakers,
  speaker,
  facts: facts.map(({ startMs, ...fact }) => ({ ...fact, start_ms: startMs })),
});
