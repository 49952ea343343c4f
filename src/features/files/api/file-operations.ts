import { succeeded, withData, withMessage } from "../../../platform/openapi/community-envelope";
import { defineOperations } from "../../../platform/openapi/operations";
import { fileError } from "../errors";
import { exampleFile, exampleStorage } from "./examples";
import { FileAnswer, FileId, FileList, FilesQuery, FileToStore } from "./schemas";

const fileParam = { schema: FileId, example: { id: exampleFile.id } };

/** It is what is wrong with a file, wherever it is sent. */
export const kindErrors = [
  "FILE_EMPTY",
  "FILE_KIND_REFUSED",
  "FILE_ARCHIVE_REFUSED",
  "FILE_TOO_MANY_PIXELS",
] as const;

export const fileOperations = defineOperations({
  tag: {
    name: "Files",
    description:
      "What a person keeps, within a quota. A file is what its bytes say; nobody else gets it.",
  },
  security: "bearer",
  schemas: { File: FileAnswer, FileList },
  errors: [fileError],
  errorDetails: {
    FILE_TOO_LARGE: { max_bytes: 10_485_760 },
    FILE_NEEDS_PARTS: { max_bytes: 10_485_760 },
    QUOTA_EXCEEDED: { quota_bytes: exampleStorage.quota_bytes },
    FILE_KIND_REFUSED: { kinds: ["pdf", "docx", "txt"] },
  },
  operations: {
    "GET /api/v1/files": {
      id: "listFiles",
      summary: "List one's files, with the storage they take",
      query: {
        schema: FilesQuery,
        example: { limit: 20 },
        descriptions: { after: "`next` of the page before." },
      },
      responses: {
        200: {
          description: "One page, the latest first.",
          schema: withData(FileList),
          example: {
            success: true,
            data: { files: [exampleFile], next: null, storage: exampleStorage },
          },
        },
      },
      errors: ["VALIDATION_ERROR"],
    },
    "POST /api/v1/files": {
      id: "storeFile",
      summary: "Keep a file of up to 10 MB",
      description:
        "As the whole body, or as the field `file` of a form, which may have a field `purpose` too. Larger ones come in parts: `POST /api/v1/uploads`.",
      query: {
        schema: FileToStore,
        example: { purpose: "image", name: "Photo.gif" },
        descriptions: {
          purpose: "manual, warranty, invoice, image, document or recording; it says which kinds.",
          name: "Without an extension it gets the one of its kind.",
        },
      },
      file: {
        types: ["application/octet-stream"],
        field: "file",
        description: "At most 10 MB. Its bytes say what it is; the name must agree.",
      },
      responses: {
        201: {
          description: "The file as it is kept.",
          schema: withMessage(FileAnswer),
          example: { success: true, message: "File uploaded successfully", data: exampleFile },
        },
      },
      errors: [
        "VALIDATION_ERROR",
        ...kindErrors,
        "FILE_MISSING",
        "FILE_LENGTH_WRONG",
        "FILE_TOO_LARGE",
        "FILE_NEEDS_PARTS",
        "PURPOSE_UNKNOWN",
        "QUOTA_EXCEEDED",
        "UPLOAD_NOT_FOUND",
      ],
    },
    "GET /api/v1/files/:id": {
      id: "getFile",
      summary: "Ask for one file",
      params: fileParam,
      responses: {
        200: {
          description: "What it is; its bytes are at `url`.",
          schema: withData(FileAnswer),
          example: { success: true, data: exampleFile },
        },
      },
      errors: ["FILE_NOT_FOUND"],
    },
    "GET /api/v1/files/:id/download": {
      id: "downloadFile",
      summary: "Download a file",
      description: "HEAD, `Range`, `If-Range` and `If-None-Match` are served as RFC 9110 says.",
      params: fileParam,
      responses: {
        200: {
          description: "The bytes, always as an attachment.",
          type: "*/*",
          headers: {
            "Content-Disposition": "Its name, twice: in ASCII and as it is.",
            ETag: "It is strong.",
          },
        },
      },
      errors: ["FILE_NOT_FOUND", "FILE_INFECTED"],
    },
    "DELETE /api/v1/files/:id": {
      id: "removeFile",
      summary: "Delete a file",
      params: fileParam,
      responses: {
        200: {
          description: "It is gone, and its bytes are given back.",
          schema: succeeded,
          example: { success: true, message: "File deleted successfully" },
        },
      },
      errors: ["FILE_NOT_FOUND"],
    },
  },
});
