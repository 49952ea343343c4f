import * as z from "zod";
import { defineOperations } from "../../../platform/openapi/operations";
import { minuteError } from "../minutes/minute-error";

export const Minutes = z.object({
  allowed: z.number().int(),
  used: z.number().int(),
  left: z.number().int(),
  resets_at: z.iso.datetime(),
});

export const minuteOperations = defineOperations({
  tag: {
    name: "Minutes of recordings",
    description:
      "A plan allows so many minutes of recordings a month. They are reserved when listening begins; what was not heard, or has nobody who speaks, is given back at the end, and a deletion gives nothing back of what was heard.",
  },
  security: "bearer",
  schemas: { Minutes },
  errors: [minuteError],
  operations: {
    "GET /api/transcription/minutes": {
      id: "getMinutes",
      summary: "See how many minutes are left this month",
      responses: {
        200: {
          description: "`used` counts recordings that are being listened to whole.",
          schema: Minutes,
          example: { allowed: 60, used: 12, left: 48, resets_at: "2026-12-01T00:00:00.000Z" },
        },
      },
      errors: [],
    },
  },
});
