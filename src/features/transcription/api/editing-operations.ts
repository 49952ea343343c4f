import { defineOperations } from "../../../platform/openapi/operations";
import { transcriptError } from "../errors";
import { exampleEditHistory, exampleEdits, exampleTranscriptId, exampleUndone } from "./examples";
import {
  ChangeSegment,
  EditHistory,
  EditsPage,
  MergeSegment,
  RemoveSegmentQuery,
  RenameSpeaker,
  ReplacedWordsAnswer,
  ReplaceWords,
  SegmentEdits,
  SegmentPlace,
  SplitSegment,
  TranscriptId,
  UndoneEditAnswer,
} from "./schemas";

const known = { schema: TranscriptId, example: { id: exampleTranscriptId } };
const segment = { schema: SegmentPlace, example: { id: exampleTranscriptId, n: 1 } };
const edited = (description: string) => ({
  200: { description, schema: SegmentEdits, example: exampleEdits },
});
const ofSegment = ["TRANSCRIPT_NOT_FOUND", "SEGMENT_NOT_FOUND", "SEGMENT_CHANGED"] as const;

export const editingOperations = defineOperations({
  tag: {
    name: "Editing transcripts",
    description:
      "Words keep their times through every edit. A segment is edited from the `revision` in which it was read: where somebody else was faster, 409 tells its present text. Every edit is kept, and can be undone.",
  },
  security: "bearer",
  schemas: {
    ChangeSegment,
    SplitSegment,
    RenameSpeaker,
    ReplaceWords,
    SegmentEdits,
    EditHistory,
  },
  errors: [transcriptError],
  errorDetails: {
    SEGMENT_CHANGED: { n: 1, revision: 4, text: "Good morning, Sacha.", speaker: "Nora" },
  },
  operations: {
    "PATCH /api/transcription/:id/segments/:n": {
      id: "changeSegment",
      summary: "Change the words or the speaker of a segment",
      description:
        "Words that stay keep their times exactly, also where case or punctuation changes; new ones share the time of those that they replace, and are marked `edited`.",
      params: segment,
      body: { schema: ChangeSegment, example: { revision: 1, text: "Good morning, Sacha." } },
      responses: edited("The segment with its new words."),
      errors: [...ofSegment, "SEGMENT_EMPTY"],
    },
    "DELETE /api/transcription/:id/segments/:n": {
      id: "removeSegment",
      summary: "Remove a segment",
      params: segment,
      query: { schema: RemoveSegmentQuery, example: { revision: 1 } },
      responses: edited("Its number stands in `removed`."),
      errors: [...ofSegment, "VALIDATION_ERROR"],
    },
    "POST /api/transcription/:id/segments/:n/split": {
      id: "splitSegment",
      summary: "Split a segment before one of its words",
      params: segment,
      body: { schema: SplitSegment, example: { revision: 1, word: 1 } },
      responses: edited("Both halves; the second has a number of its own."),
      errors: [...ofSegment, "SPLIT_IMPOSSIBLE"],
    },
    "POST /api/transcription/:id/segments/:n/merge": {
      id: "mergeSegment",
      summary: "Make one segment of this one and the next",
      params: segment,
      body: { schema: MergeSegment, example: { revision: 1 } },
      responses: edited("The merged segment; the number of the next one stands in `removed`."),
      errors: [...ofSegment, "MERGE_IMPOSSIBLE"],
    },
    "PATCH /api/transcription/:id/speakers": {
      id: "renameSpeaker",
      summary: "Rename a speaker everywhere",
      description: "`name` may be that of another speaker, or null for nobody.",
      params: known,
      body: { schema: RenameSpeaker, example: { speaker: "Nora", name: "Nora Exemple" } },
      responses: edited("Every segment of this speaker."),
      errors: ["TRANSCRIPT_NOT_FOUND", "SPEAKER_NOT_FOUND"],
    },
    "POST /api/transcription/:id/replacements": {
      id: "replaceWords",
      summary: "Replace a text wherever it is said",
      description:
        "It is one edit, with one undo. Case and accents make no difference unless they are asked to. Words that are not touched keep their times exactly; an empty `replace` deletes, and a segment without words is gone. `only` replaces at one place. Nothing changes where nothing is found.",
      params: known,
      body: {
        schema: ReplaceWords,
        example: { find: "harbor", replace: "harbour", whole_words: true, revision: 1 },
      },
      responses: {
        200: {
          description: "In how many places it was replaced, and the revision of the transcript.",
          schema: ReplacedWordsAnswer,
          example: { replaced: 3, revision: 2 },
        },
      },
      errors: ["TRANSCRIPT_NOT_FOUND", "TRANSCRIPT_CHANGED", "REPLACEMENT_TOO_LONG"],
    },
    "GET /api/transcription/:id/edits": {
      id: "listEdits",
      summary: "Read what was changed in a transcript",
      params: known,
      query: { schema: EditsPage, example: { skip: 0, limit: 20 } },
      responses: {
        200: {
          description: "The latest first, each with the first segments before and after.",
          schema: EditHistory,
          example: exampleEditHistory,
        },
      },
      errors: ["TRANSCRIPT_NOT_FOUND", "VALIDATION_ERROR"],
    },
    "POST /api/transcription/:id/undo": {
      id: "undoEdit",
      summary: "Take the latest edit back",
      description: "Asked again, it takes back the one before, down to the first.",
      params: known,
      responses: {
        200: {
          description: "The segments as they are again, with a new revision.",
          schema: UndoneEditAnswer,
          example: exampleUndone,
        },
      },
      errors: ["TRANSCRIPT_NOT_FOUND", "NOTHING_TO_UNDO", "TRANSCRIPT_CHANGED"],
    },
  },
});
