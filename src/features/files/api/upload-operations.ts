import { succeeded, withData, withMessage } from "../../../platform/openapi/community-envelope";
import { defineOperations } from "../../../platform/openapi/operations";
import { fileError } from "../errors";
import { exampleFile, exampleStorage, exampleUpload } from "./examples";
import { kindErrors } from "./file-operations";
import {
  BeginUpload,
  FileAnswer,
  PartAnswer,
  PartNumber,
  UploadAnswer,
  UploadId,
  UploadList,
} from "./schemas";

const uploadParam = { schema: UploadId, example: { id: exampleUpload.id } };
const upload = (description: string, have: readonly number[]) => ({
  description,
  schema: withData(UploadAnswer),
  example: { success: true, data: { ...exampleUpload, have: [...have] } },
});

export const uploadOperations = defineOperations({
  tag: {
    name: "Uploads in parts",
    description:
      "For files above 8 MB. A part that was acknowledged is never needed again; what is left for a day is aborted.",
  },
  security: "bearer",
  schemas: { BeginUpload, Upload: UploadAnswer, UploadList },
  errors: [fileError],
  errorDetails: {
    FILE_TOO_LARGE: { max_bytes: 10_485_760 },
    QUOTA_EXCEEDED: { quota_bytes: exampleStorage.quota_bytes },
    FILE_KIND_REFUSED: { kinds: ["mp3", "flac", "wav"] },
  },
  operations: {
    "GET /api/v1/uploads": {
      id: "listUploads",
      summary: "List one's unfinished uploads",
      description: "Each reserves its whole size until it is completed, given up or a day old.",
      responses: {
        200: {
          description: "All of them, the latest first.",
          schema: withData(UploadList),
          example: { success: true, data: { uploads: [exampleUpload] } },
        },
      },
      errors: [],
    },
    "POST /api/v1/uploads": {
      id: "beginUpload",
      summary: "Begin an upload in parts",
      description: "The whole size is reserved at once.",
      body: {
        schema: BeginUpload,
        example: { purpose: "recording", name: "Concert.flac", size: 157_286_400 },
      },
      responses: { 201: upload("Every part but the last has `part_size` bytes.", []) },
      errors: ["PURPOSE_UNKNOWN", "FILE_KIND_REFUSED", "FILE_TOO_LARGE", "QUOTA_EXCEEDED"],
    },
    "GET /api/v1/uploads/:id": {
      id: "getUpload",
      summary: "Ask which parts have arrived",
      params: uploadParam,
      responses: { 200: upload("`have` lists the parts that are not needed again.", [1, 2, 3]) },
      errors: ["UPLOAD_NOT_FOUND"],
    },
    "PUT /api/v1/uploads/:id/parts/:n": {
      id: "storePart",
      summary: "Send one part",
      description:
        "Parts are numbered from 1 and may come in any order. `X-Part-Sha256`, 64 hexadecimal digits, is checked where it is sent. The same part may be sent twice.",
      params: { schema: PartNumber, example: { id: exampleUpload.id, n: 1 } },
      file: {
        types: ["application/octet-stream"],
        description: "Exactly as many bytes as the part has.",
      },
      responses: {
        200: {
          description: "It is kept.",
          schema: withData(PartAnswer),
          example: {
            success: true,
            data: { part: 1, sha256: exampleFile.digest.replace("sha256:", "") },
          },
        },
      },
      errors: [
        "UPLOAD_NOT_FOUND",
        "PART_REFUSED",
        "PART_DIFFERS",
        "FILE_KIND_REFUSED",
        "FILE_LENGTH_WRONG",
      ],
    },
    "POST /api/v1/uploads/:id/complete": {
      id: "completeUpload",
      summary: "Make a file of the parts",
      description: "It may be repeated, and gives the same file.",
      params: uploadParam,
      responses: {
        200: {
          description: "The file as it is kept.",
          schema: withMessage(FileAnswer),
          example: { success: true, message: "File uploaded successfully", data: exampleFile },
        },
      },
      errors: ["UPLOAD_NOT_FOUND", "UPLOAD_INCOMPLETE", "FILE_TOO_LARGE", ...kindErrors],
    },
    "DELETE /api/v1/uploads/:id": {
      id: "cancelUpload",
      summary: "Give an upload up",
      params: uploadParam,
      responses: {
        200: {
          description: "Its parts are gone, and its bytes are given back.",
          schema: succeeded,
          example: { success: true, message: "Upload cancelled successfully" },
        },
      },
      errors: ["UPLOAD_NOT_FOUND"],
    },
  },
});
