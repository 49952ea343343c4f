import type { Feature } from "../../platform/feature";
import { filePurposes, MAX_FORM_FILE_BYTES } from "./purposes";
import { scanJob } from "./scanning/scan-job";

const KIB = 1024;

export const filesFeature: Feature = {
  name: "files",
  api: [
    {
      paths: ["/api/v1/files/*", "/api/v1/uploads/*"],
      family: "community",
      load: async () => (await import("./api/routes")).filesApi,
      bodyLimits: {
        // A form adds its boundaries and other fields to the file.
        "POST /api/v1/files": MAX_FORM_FILE_BYTES + 64 * KIB,
        "PUT /api/v1/uploads/:id/parts/:n": 8 * 1_024 * KIB,
      },
    },
  ],
  operations: async () => {
    const [{ fileOperations }, { uploadOperations }] = await Promise.all([
      import("./api/file-operations"),
      import("./api/upload-operations"),
    ]);
    return [fileOperations, uploadOperations];
  },
  pages: {
    paths: ["/files/*"],
    load: async () => (await import("./pages/pages")).filesPages,
    styles: "files",
    nav: {
      path: "/files",
      label: { fr: "Mes fichiers", en: "My files" },
      order: 12,
      audience: "members",
      menu: "account",
    },
  },
  twins: {
    "GET /files": "GET /api/v1/files",
    "POST /files": "POST /api/v1/files",
    "GET /files/:id/delete": "GET /api/v1/files/:id",
    "POST /files/:id/delete": "DELETE /api/v1/files/:id",
    "POST /files/uploads/:id/cancel": "DELETE /api/v1/uploads/:id",
  },
  rates: {
    files_store: { rate: "60/minute", routes: ["POST /api/v1/files", "POST /api/v1/uploads"] },
    // A line of 100 MB/s sends twelve parts a second, and a player asks for many ranges.
    files_bytes: {
      rate: "1200/minute",
      routes: ["PUT /api/v1/uploads/:id/parts/:n", "GET /api/v1/files/:id/download"],
    },
  },
  purposes: filePurposes,
  jobs: [scanJob],
  cron: {
    "30 * * * *": async () => (await import("./store/clean-up")).tendFiles,
    "0 2 * * *": async () => (await import("./store/clean-up")).sweepStoredFiles,
  },
  personalData: async () => (await import("./store/personal-data")).filesPersonalData,
  flashes: async () => (await import("./pages/messages/flashes")).fileFlashes,
};
