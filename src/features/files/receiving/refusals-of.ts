import { kinds as allKinds, type RefuseUpload } from "../../../engines/uploads";
import type { FileKind, UploadPurpose } from "../../../platform/upload-purpose";
import { fileError } from "../errors";
import { MAX_FORM_FILE_BYTES } from "../purposes";

/** It words what the engine refuses, with the limits of the purpose. */
export const refusalsOf =
  ({ kinds, maxBytes }: UploadPurpose): RefuseUpload =>
  (refusal) => {
    switch (refusal) {
      case "EMPTY":
        return fileError("FILE_EMPTY");
      case "TOO_LARGE":
        return maxBytes > MAX_FORM_FILE_BYTES
          ? fileError("FILE_NEEDS_PARTS", { details: { max_bytes: MAX_FORM_FILE_BYTES } })
          : fileError("FILE_TOO_LARGE", { details: { max_bytes: maxBytes } });
      case "KIND_REFUSED":
        return fileError("FILE_KIND_REFUSED", { details: { kinds: namesOf(kinds) } });
      case "ARCHIVE_REFUSED":
        return fileError("FILE_ARCHIVE_REFUSED");
      case "TOO_MANY_PIXELS":
        return fileError("FILE_TOO_MANY_PIXELS");
      case "LENGTH_WRONG":
        return fileError("FILE_LENGTH_WRONG");
    }
  };

/** A person knows kinds by the endings of names. */
const namesOf = (allowed: readonly FileKind[]): string[] => [
  ...new Set(allowed.map((kind) => allKinds[kind].extensions[0])),
];
