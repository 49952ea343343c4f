import type { Feature } from "../../platform/feature";
import { filePurposes, MAX_FORM_FILE_BYTES } from "./purposes";

const KIB = 1024;

export const filesFeature: Feature = {
  name: "files",
  api: [
    {
      paths: ["/api/v1/files/*"],
      family: "community",
      load: async () => (await import("./api/routes")).filesApi,
      // A form adds its boundaries and other fields to the file.
      bodyLimits: { "POST /api/v1/files": MAX_FORM_FILE_BYTES + 64 * KIB },
    },
  ],
  operations: async () => [(await import("./api/file-operations")).fileOperations],
  purposes: filePurposes,
};
