import type * as z from "zod";
import { kinds } from "../../../engines/uploads";
import type { FilePage } from "../keeping/list-files";
import { countParts, PART_BYTES } from "../receiving/parts";
import type { UnfinishedUpload } from "../receiving/list-uploads";
import type { Upload } from "../receiving/reserve";
import type { StoredFile } from "../receiving/settle";
import type { FileAnswer, FileList, UploadAnswer, UploadList } from "./schemas";

export const downloadPath = (id: number) => `/api/v1/files/${id}/download`;

export const toFileAnswer = (file: StoredFile): z.infer<typeof FileAnswer> => ({
  id: file.id,
  filename: file.name,
  url: downloadPath(file.id),
  type: file.purpose,
  mime_type: kinds[file.kind].type,
  size: file.size,
  digest: file.digest,
  scan: file.scan,
  uploaded_at: new Date(file.createdAt).toISOString(),
});

export const toFileList = ({ files, next, storage }: FilePage): z.infer<typeof FileList> => ({
  files: files.map(toFileAnswer),
  next,
  storage: {
    used_bytes: storage.usedBytes,
    quota_bytes: storage.quotaBytes,
    files: storage.files,
  },
});

export const toUploadAnswer = (
  upload: Upload,
  have: readonly number[],
): z.infer<typeof UploadAnswer> => ({
  id: upload.id,
  filename: upload.name,
  type: upload.purpose,
  size: upload.size,
  part_size: PART_BYTES,
  parts: countParts(upload.size),
  have: [...have],
  expires_at: new Date(upload.expiresAt).toISOString(),
});

export const toUploadList = (uploads: readonly UnfinishedUpload[]): z.infer<typeof UploadList> => ({
  uploads: uploads.map(({ upload, have }) => toUploadAnswer(upload, have)),
});
