import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { ownerKey } from "../../../platform/owner";
import {
  fileError,
  findStoredFile,
  type PostedFile,
  storedBytes,
  type StoredFile,
  storeFile,
} from "../../files";
import {
  inspectRecording,
  MOST_BYTES_AT_ONCE,
  type Recording,
  refuseRecording,
  soundOfHead,
} from "./inspect-recording";

/** A recording is the body of the request, or a file of its owner that is there already. */
export type PostedRecording =
  | Pick<PostedFile, "body" | "announcedBytes" | "name">
  | { readonly fileId: number };

export type ReceivedRecording = {
  readonly file: StoredFile;
  readonly facts: Recording["facts"];
  /** It came with the request, and goes with its refusal. */
  readonly isNew: boolean;
};

/** It keeps a recording, or refuses it and keeps nothing. */
export const receiveRecording = (ctx: Ctx, posted: PostedRecording): Promise<ReceivedRecording> =>
  "fileId" in posted ? knownFile(ctx, posted.fileId) : newFile(ctx, posted);

async function newFile(
  ctx: Ctx,
  posted: Exclude<PostedRecording, { readonly fileId: number }>,
): Promise<ReceivedRecording> {
  let found: Recording | null = null;
  const file = await storeFile(ctx, {
    ...posted,
    name: posted.name === "" ? "recording" : posted.name,
    purpose: "recording",
    maxBytes: MOST_BYTES_AT_ONCE,
    inspection: {
      refuse: refuseRecording,
      kindOfHead: soundOfHead,
      kindOfStored: async (bytes) => {
        found = await inspectRecording(bytes);
        return found.kind;
      },
    },
  });
  const { facts } = requireFound(found);
  return { file, facts, isNew: true };
}

/** A file is settled after its inspection only. */
function requireFound(found: Recording | null): Recording {
  if (found === null) throw new Error("A recording was settled without an inspection");
  return found;
}

async function knownFile(ctx: Ctx, id: number): Promise<ReceivedRecording> {
  const ownerId = ownerKey(requireUser(ctx).userId);
  const file = await findStoredFile(ctx, { id, ownerId });
  if (!file) throw fileError("FILE_NOT_FOUND");
  if (file.scan === "infected") throw fileError("FILE_INFECTED");
  const { objectKey: key, size } = file;
  const { facts } = await inspectRecording(storedBytes(ctx.env.FILES, { key, size }));
  return { file, facts, isNew: false };
}
