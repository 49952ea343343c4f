import { defineOperations } from "../../../platform/openapi/operations";
import { profileError } from "../../profile";
import { transcriptError } from "../errors";
import { exampleTranscriptId } from "./examples";
import { AcceptFact, FactPlace, FactsAnswer, FactSpeaker } from "./fact-schemas";
import { TranscriptId } from "./schemas";

const known = { schema: TranscriptId, example: { id: exampleTranscriptId } };
const speaker = { speaker: "Nora" };

const exampleFact = {
  id: "skill-python",
  kind: "skill",
  path: "skills",
  entry: { name: "Python" },
  state: "new",
  quote: "I write Python every day.",
  start_ms: 61_500,
  n: 4,
  speaker: "Nora",
} as const;

const told = (description: string, state: "new" | "accepted") => ({
  200: {
    description,
    schema: FactsAnswer,
    example: {
      revision: 1,
      speakers: ["Nora", "Sacha"],
      speaker: "Nora",
      facts: [{ ...exampleFact, state }],
    },
  },
});

const ofSpeaker = ["TRANSCRIPT_NOT_FOUND", "TRANSCRIPT_NOT_READY", "SPEAKER_NOT_FOUND"] as const;

export const factOperations = defineOperations({
  tag: {
    name: "Facts from transcripts",
    description:
      "They are read by built-in rules alone, from what one speaker says of themselves in French or English: skills, posts, languages, certificates, degrees, years of experience. Nothing enters the profile unless it is accepted.",
  },
  security: "bearer",
  schemas: { AcceptFact, FactsAnswer },
  errors: [transcriptError, profileError],
  operations: {
    "GET /api/transcription/:id/facts": {
      id: "listTranscriptFacts",
      summary: "Read the facts for one's profile that a recording tells",
      description:
        "Where speakers are named, `speaker` says which of them the person is; without it there are no facts. What is denied, asked, planned or told of other people gives none, and neither does a simulated transcript.",
      params: known,
      query: { schema: FactSpeaker, example: speaker },
      responses: told("Each fact with the sentence that says it, 200 at most.", "new"),
      errors: [...ofSpeaker, "VALIDATION_ERROR"],
    },
    "POST /api/transcription/:id/facts": {
      id: "acceptTranscriptFact",
      summary: "Take one fact over into one's profile",
      description:
        "It adds one entry, or one sentence to the summary, and replaces nothing. A fact that the profile has already changes nothing.",
      params: known,
      body: { schema: AcceptFact, example: { fact: exampleFact.id, ...speaker, revision: 1 } },
      responses: told("The facts with their states as they are then.", "accepted"),
      errors: [
        ...ofSpeaker,
        "FACT_NOT_FOUND",
        "TRANSCRIPT_CHANGED",
        "PROFILE_FULL",
        "PROFILE_CHANGED",
      ],
    },
    "DELETE /api/transcription/:id/facts/:fact": {
      id: "takeTranscriptFactBack",
      summary: "Take an accepted fact out of one's profile again",
      description:
        "Only what was accepted from this recording is taken out; any other fact changes nothing.",
      params: {
        schema: FactPlace,
        example: { id: exampleTranscriptId, fact: exampleFact.id },
      },
      query: { schema: FactSpeaker, example: speaker },
      responses: told("The facts with their states as they are then.", "new"),
      errors: [...ofSpeaker, "FACT_NOT_FOUND", "PROFILE_CHANGED", "VALIDATION_ERROR"],
    },
  },
});
