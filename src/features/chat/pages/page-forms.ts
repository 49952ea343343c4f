import * as z from "zod";
import { emptyForm, type FieldRules, type FormState } from "../../../platform/form";
import { Content, RoomName } from "../socket/client-event";
import { CreateRoom, MessagesPage, Mute, Sanction, SetRole } from "../api/schemas";

const cursor = z.coerce.number().int().min(0);

/** It is the query of a place's page; a search that is too short is ignored. */
export const PlaceQuery = MessagesPage.extend({
  q: z.string().trim().min(2).max(100).optional().catch(undefined),
  /** It opens the details. */
  panel: z.literal("1").optional().catch(undefined),
  /** It pages the members, after this person's id. */
  after: cursor.catch(0),
  /** It pages the moderation log, before this record's id. */
  log: cursor.optional().catch(undefined),
});
export type PlaceQuery = z.infer<typeof PlaceQuery>;

/** It is the query of the page of people. */
export const PeopleQuery = z.object({
  search: z.string().trim().max(50).catch(""),
  after: cursor.optional().catch(undefined),
});
export type PeopleQuery = z.infer<typeof PeopleQuery>;
export const PersonName = z.object({ username: z.string().trim().min(1).max(50) });

/** It is the query of the page that searches everywhere. A text that is too long is cut, as every other one is a search. */
export const EverywhereQuery = z.object({
  q: z
    .string()
    .transform((q) => Array.from(q).slice(0, 200).join(""))
    .catch(""),
  cursor: z.coerce.number().int().min(1).optional().catch(undefined),
});
export type EverywhereQuery = z.infer<typeof EverywhereQuery>;

export const LobbyQuery = z.object({ search: z.string().trim().max(50).catch("") });

/** Browsers count a line end as one character and send two. */
const area = z.string().transform((text) => text.replaceAll("\r\n", "\n"));
const description = area.pipe(CreateRoom.shape.description.removeDefault());

export const CreateForm = z
  .object({
    name: RoomName,
    description: description.default(""),
    private: z.literal("1").optional(),
  })
  .transform(({ private: isPrivate, ...room }) => ({
    ...room,
    topic: "",
    is_private: isPrivate === "1",
  }));

export const AboutForm = z.object({ topic: CreateRoom.shape.topic.removeDefault(), description });
export const ArchiveForm = z
  .object({ archived: z.enum(["0", "1"]) })
  .transform(({ archived }) => ({ isArchived: archived === "1" }));

/** These errors are about the person whose name was typed. */
export const personCodes: NonNullable<FieldRules["fieldsOfCode"]> = {
  USER_NOT_FOUND: ["username"],
  SELF_CONVERSATION: ["username"],
  ALREADY_MEMBER: ["username"],
};

/** The forms of a place's page. */
export type PlaceForm = "message" | "invite" | "about" | "archive" | "member";

/** The one form of the page that comes back refused. */
export type RefusedForm = { readonly form: PlaceForm; readonly state: FormState };

/** It returns the state of the refused form, and a fresh state for any other. */
export const stateIn = (refused: RefusedForm | null, form: PlaceForm): FormState =>
  refused?.form === form ? refused.state : emptyForm;

export const NameForm = z.object({ username: z.string().trim().min(1).max(50) });
export const MessageForm = z.object({ content: Content });

/** A moderator posts it to act on a member. */
export const ActForm = z.discriminatedUnion("act", [
  SetRole.extend({ act: z.literal("role") }),
  z.object({
    act: z.literal("mute"),
    minutes: z.coerce.number().pipe(Mute.shape.minutes.removeDefault()),
  }),
  z.object({ act: z.literal("unmute") }),
  Sanction.extend({ act: z.literal("kick") }),
  Sanction.extend({ act: z.literal("ban") }),
  z.object({ act: z.literal("unban") }),
]);
export type ActForm = z.infer<typeof ActForm>;
