import * as z from "zod";

export const FileId = z.object({ id: z.coerce.number().int().min(1) });

export const FilesQuery = z.object({
  after: z.coerce.number().int().min(1).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});

/** A form may say both in fields of its own. */
export const FileToStore = z.object({
  purpose: z.string().max(50).optional(),
  name: z.string().max(1_000).optional(),
});

export const FileAnswer = z.object({
  id: z.number().int(),
  filename: z.string(),
  url: z.string(),
  type: z.string(),
  mime_type: z.string(),
  size: z.number().int(),
  digest: z.string(),
  scan: z.enum(["unscanned", "scanning", "clean", "infected"]),
  uploaded_at: z.string(),
});

export const FileList = z.object({
  files: z.array(FileAnswer),
  next: z.number().int().nullable(),
  storage: z.object({
    used_bytes: z.number().int(),
    quota_bytes: z.number().int(),
    files: z.number().int(),
  }),
});

export const BeginUpload = z.object({
  purpose: z.string().max(50),
  name: z.string().min(1).max(1_000),
  size: z.number().int().min(1).max(5_000_000_000),
});

export const UploadId = z.object({ id: z.uuid() });
export const PartNumber = UploadId.extend({ n: z.coerce.number().int().min(1).max(10_000) });
export const PartHash = z.object({
  "x-part-sha256": z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
});

export const UploadAnswer = z.object({
  id: z.string(),
  filename: z.string(),
  type: z.string(),
  size: z.number().int(),
  part_size: z.number().int(),
  parts: z.number().int(),
  have: z.array(z.number().int()),
  expires_at: z.string(),
});

export const UploadList = z.object({ uploads: z.array(UploadAnswer) });

export const PartAnswer = z.object({ part: z.number().int(), sha256: z.string() });
