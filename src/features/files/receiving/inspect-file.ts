import { agreedName, type RefuseUpload, safeFileName, kinds } from "../../../engines/uploads";
import type { ByteSource } from "../../../platform/archive";
import type { Ctx } from "../../../platform/context";
import type { FileKind, UploadPurpose } from "../../../platform/upload-purpose";
import { storedBytes } from "../keeping/stored-bytes";
import { giveBack, type Upload } from "./reserve";

/** A feature that knows more of its files than their heads tell looks at them where they lie. */
export type FileInspection = {
  readonly refuse: RefuseUpload;
  /** Null refuses a file before anything of it is stored. */
  readonly kindOfHead: (head: Uint8Array) => FileKind | null;
  /** What it throws is thrown on, and nothing of the file is kept. */
  readonly kindOfStored: (bytes: ByteSource) => Promise<FileKind>;
};

/** The object of a refused file goes before the reservation that names it. */
export async function inspectFile(
  ctx: Ctx,
  { id, objectKey, size }: Upload,
  { kindOfStored }: FileInspection,
): Promise<FileKind> {
  const bytes = storedBytes(ctx.env.FILES, { key: objectKey, size });
  return kindOfStored(bytes).catch(async (error: unknown) => {
    await ctx.env.FILES.delete(objectKey);
    await giveBack(ctx, id);
    throw error;
  });
}

/** The bytes alone said what it is, so that its name may be any; one of another kind gets the true extension too. */
export const nameOfInspected = (
  name: string,
  kind: FileKind,
  purpose: Pick<UploadPurpose, "kinds">,
): string =>
  agreedName(name, purpose) ?? safeFileName(`${name}.${kinds[kind].extensions[0]}`, kind);
