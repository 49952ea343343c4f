import type { RefuseUpload } from "../../../engines/uploads";
import { cvError } from "../errors";

/** It words what the engine of uploads refuses. */
export const refuseCvFile =
  (maxBytes: number): RefuseUpload =>
  (refusal) => {
    switch (refusal) {
      case "EMPTY":
        return cvError("CV_EMPTY");
      case "TOO_LARGE":
        return cvError("CV_TOO_LARGE", { details: { max_bytes: maxBytes } });
      case "KIND_REFUSED":
        return cvError("CV_TYPE_UNSUPPORTED");
      case "ARCHIVE_REFUSED":
      case "TOO_MANY_PIXELS":
      case "LENGTH_WRONG":
        return cvError("CV_CORRUPT");
    }
  };
