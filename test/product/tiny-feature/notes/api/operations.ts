import { done, withData } from "../../../../../src/platform/openapi/community-envelope";
import { defineOperations } from "../../../../../src/platform/openapi/operations";
import * as z from "zod";
import { noteError } from "../errors";
import { CountAccepted, CountId, CountStatus, CreateNote, Note, NoteId } from "./schemas";

const note = { id: 7, text: "Buy ink" };
const jobId = "0b8f4f52-7a55-4f0e-9a0d-1f7c0f0c6a11";

export const noteOperations = defineOperations({
  tag: { name: "Notes", description: "Short texts of one person." },
  security: "bearer",
  schemas: { CreateNote, Note },
  errors: [noteError],
  operations: {
    "GET /api/v1/notes": {
      id: "listNotes",
      summary: "List one's notes",
      responses: {
        200: {
          description: "The latest first.",
          schema: withData(z.array(Note)),
          example: { success: true, data: [note] },
        },
      },
      errors: [],
    },
    "POST /api/v1/notes": {
      id: "createNote",
      summary: "Write a note",
      body: { schema: CreateNote, example: { text: "Buy ink" } },
      responses: {
        201: {
          description: "The note.",
          schema: withData(Note),
          example: { success: true, data: note },
        },
      },
      errors: [],
    },
    "DELETE /api/v1/notes/:id": {
      id: "removeNote",
      summary: "Remove a note",
      params: { schema: NoteId, example: { id: 7 } },
      responses: { 200: { description: "It is gone.", schema: done, example: { success: true } } },
      errors: ["NOTE_NOT_FOUND"],
    },
    "POST /api/v1/notes/counts": {
      id: "countWords",
      summary: "Have the words of all notes counted",
      responses: {
        202: {
          description: "The job that counts.",
          schema: withData(CountAccepted),
          example: { success: true, data: { job_id: jobId } },
        },
      },
      errors: [],
    },
    "GET /api/v1/notes/counts/:jobId": {
      id: "getWordCount",
      summary: "Ask for the count",
      params: { schema: CountId, example: { jobId } },
      responses: {
        200: {
          description: "`words` is there once the job is completed.",
          schema: withData(CountStatus),
          example: { success: true, data: { status: "completed", words: 2 } },
        },
      },
      errors: ["NOTE_NOT_FOUND"],
    },
  },
});
