import * as z from "zod";
import { chatLimits, type ClientEvent } from "../protocol";
import { hasInvisible, hasVisible } from "../../../platform/visible-text";
import { countCodePoints } from "../text";
import { showsNothing } from "../text/shows-nothing";

/** The message of an issue whose fault is length, by which readers of the issues know it. */
export const TOO_LONG = "MESSAGE_TOO_LONG";

/** Control characters would garble a log or a terminal, so they are removed. Line feeds and tabs stay. */
// oxlint-disable-next-line no-control-regex -- they are what is removed
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u2028\u2029]/g;

/** A longer text is too long in code points as well, and is not looked at. */
const MAX_UNITS = 2 * chatLimits.contentCharacters;

/** The text of a message. Characters are code points; lone surrogates become U+FFFD. A text that shows nothing counts as empty. */
export const Content = z
  .string()
  .transform((text) => text.toWellFormed().replaceAll("\r\n", "\n").replace(controls, "").trim())
  .transform((text) => (text.length <= MAX_UNITS && showsNothing(text) ? "" : text))
  .pipe(
    z
      .string()
      .min(1)
      .refine((text) => countCodePoints(text) <= chatLimits.contentCharacters, { error: TOO_LONG }),
  );

export const RoomName = z
  .string()
  .transform((name) => name.normalize("NFC").replaceAll(/\s+/g, " ").trim())
  .pipe(
    z
      .string()
      .min(1)
      .refine((name) => countCodePoints(name) <= 50, "at most 50 characters")
      // A name is a path segment and a word of an event, so that it has no slashes.
      .regex(/^[\p{L}\p{M}\p{N}\p{P}\p{S} ]+$/u, "letters, digits, punctuation and spaces")
      // Two names that look the same must be the same.
      .refine((name) => !hasInvisible(name) && hasVisible(name), "no invisible characters")
      .regex(/^[^/\\?#%]+$/, "no / \\ ? # %")
      .refine((name) => name !== "." && name !== "..", "is reserved"),
  );

export const PositiveId = z.number().int().min(1).max(Number.MAX_SAFE_INTEGER);
const sequence = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
const clientId = z.string().min(1).max(chatLimits.clientIdCharacters).optional();
const room = z.string().min(1).max(200);

/** A message's id or an ISO 8601 moment. */
export const Before = z.union([PositiveId, z.iso.datetime({ offset: true }), z.iso.date()]);
const page = {
  limit: z.number().int().min(1).max(chatLimits.historyMax).optional(),
  before: Before.optional(),
};

/** Accepts one emoji as a person sees it, of however many code points. */
export const Emoji = z
  .string()
  .max(40)
  .regex(/^\p{RGI_Emoji}$/v, "one emoji");

const typed = <T extends string, S extends z.ZodRawShape>(type: T, shape: S) =>
  z.object({ type: z.literal(type), client_id: clientId, ...shape });

const inPlace = <T extends string, S extends z.ZodRawShape>(type: T, shape: S) =>
  z.union([typed(type, { room, ...shape }), typed(type, { with: PositiveId, ...shape })]);

const schemas = {
  join: typed("join", { room, since: sequence.optional() }),
  leave: typed("leave", { room }),
  message: typed("message", { room, content: Content, reply_to: PositiveId.optional() }),
  dm: typed("dm", { to: PositiveId, content: Content, reply_to: PositiveId.optional() }),
  room_history: typed("room_history", { room, ...page }),
  dm_history: typed("dm_history", { with: PositiveId, ...page }),
  edit: inPlace("edit", { id: PositiveId, content: Content }),
  delete: inPlace("delete", { id: PositiveId }),
  react: inPlace("react", { id: PositiveId, emoji: Emoji, remove: z.boolean().optional() }),
  typing: inPlace("typing", { active: z.boolean().optional() }),
  read: inPlace("read", { id: PositiveId }),
  presence: typed("presence", { state: z.enum(["online", "away", "offline"]) }),
  resume: typed("resume", {
    rooms: z
      .array(z.object({ room, since: sequence }))
      .max(chatLimits.resumedPlaces)
      .optional(),
    conversations: z
      .array(z.object({ with: PositiveId, since: sequence }))
      .max(chatLimits.resumedPlaces)
      .optional(),
  }),
} satisfies { [T in ClientEvent["type"]]: z.ZodType<Extract<ClientEvent, { type: T }>> };

const Typed = z.looseObject({ type: z.string(), client_id: clientId.catch(undefined) });

export type ReadEvent =
  | { readonly ok: true; readonly event: ClientEvent }
  | {
      readonly ok: false;
      readonly code: "INVALID_FORMAT" | "MESSAGE_TOO_LONG";
      readonly clientId?: string | undefined;
    };

const isKnown = (type: string): type is ClientEvent["type"] => Object.hasOwn(schemas, type);

/** Parses one frame of a client. A frame that is no known event has one of two faults. */
export function readClientEvent(text: string): ReadEvent {
  const json = parseJson(text);
  const typed = Typed.safeParse(json).data;
  if (!typed) return { ok: false, code: "INVALID_FORMAT" };
  const clientId = typed.client_id;
  if (!isKnown(typed.type)) return { ok: false, code: "INVALID_FORMAT", clientId };
  const result = schemas[typed.type].safeParse(json);
  if (result.success) return { ok: true, event: result.data };
  const isTooLong = result.error.issues.some(mentionsLength);
  return { ok: false, code: isTooLong ? "MESSAGE_TOO_LONG" : "INVALID_FORMAT", clientId };
}

/** A union reports the faults of its branches one level down. */
function mentionsLength(issue: z.core.$ZodIssue): boolean {
  if (issue.code === "invalid_union") return issue.errors.flat().some(mentionsLength);
  return issue.message === TOO_LONG;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
