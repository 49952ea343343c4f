import { authError } from "../../../platform/auth";
import { defineOperations } from "../../../platform/openapi/operations";
import { profileError } from "../errors";
import { completenessOf } from "../mine/completeness";
import {
  MyProfileAnswer,
  MyPhotoAnswer,
  MyVersions,
  PhotoRemoved,
  ProfileAnswer,
  ReplaceMyProfile,
  ReplaceProfile,
  Resume,
} from "./schemas";

const basics = { name: "Camille Exemple", label: "Software engineer" };
const work = [{ name: "Nimbus Charts", position: "Lead engineer", highlights: [] }];
const answer = {
  success: true,
  profile: {
    language: "en",
    version: "d0f3a1c27be94c5e",
    resume: {
      basics: { ...basics, profiles: [] },
      work,
      education: [],
      projects: [],
      skills: [],
      languages: [],
      interests: [],
    },
  },
};

const myProfile = {
  success: true,
  profile: {
    version: "d0f3a1c27be94c5e",
    updatedAt: "2026-11-30T04:00:00.000Z",
    language: "en",
    resume: answer.profile.resume,
    translation: null,
    origins: { "basics.name": { source: "typed", at: "2026-11-30T04:00:00.000Z" } },
  },
  completeness: completenessOf(Resume.parse(answer.profile.resume)),
};

const fileHeaders = {
  ETag: "Of the file, for If-None-Match.",
  "Content-Disposition": "The name of the file.",
};
const unchanged = { description: "Unchanged since the ETag in If-None-Match." };

export const profileOperations = defineOperations({
  tag: { name: "Profile", description: "The owner's public resume." },
  security: "none",
  schemas: { ProfileAnswer, ReplaceProfile, MyProfileAnswer, ReplaceMyProfile },
  errors: [authError, profileError],
  errorDetails: { ROLE_MISSING: { role: "admin" } },
  operations: {
    "GET /api/profile": {
      id: "getProfile",
      summary: "Read the resume",
      description:
        "In the language asked for (`Accept-Language`, `?lang=`), else in the one it exists in. A JSON Resume document.",
      responses: {
        200: {
          description: "The resume and its version, which changes when a fact does.",
          schema: ProfileAnswer,
          example: answer,
          headers: { ETag: "Of the answer, for If-None-Match." },
        },
        304: unchanged,
      },
      errors: ["PROFILE_MISSING"],
    },
    "GET /api/profile/pdf": {
      id: "getProfilePdf",
      summary: "Download the CV as a PDF",
      description: "Typeset on A4, tagged, in the language asked for or the one there is.",
      responses: {
        200: {
          description: "The PDF of the published version.",
          type: "application/pdf",
          headers: fileHeaders,
        },
        304: unchanged,
      },
      errors: ["PROFILE_MISSING"],
    },
    "GET /api/profile/json": {
      id: "getProfileJson",
      summary: "Download the CV as JSON Resume",
      responses: {
        200: {
          description: "The document alone, as other programs take it.",
          schema: Resume,
          example: answer.profile.resume,
          headers: fileHeaders,
        },
        304: unchanged,
      },
      errors: ["PROFILE_MISSING"],
    },
    "GET /api/profile/vcard": {
      id: "getProfileVcard",
      summary: "Download the contact as a vCard",
      description: "A vCard 4.0 (RFC 6350).",
      responses: {
        200: { description: "The vCard.", type: "text/vcard", headers: fileHeaders },
        304: unchanged,
      },
      errors: ["PROFILE_MISSING"],
    },
    "GET /api/profile/me": {
      id: "getMyResume",
      summary: "Read one's own resume",
      description: "Each member may have one, which only they see.",
      security: "bearer",
      responses: {
        200: {
          description:
            "The resume, where its values come from, how complete it is and what it lacks.",
          schema: MyProfileAnswer,
          example: myProfile,
        },
      },
      errors: [],
    },
    "PUT /api/profile/me": {
      id: "replaceMyResume",
      summary: "Replace one's own resume",
      description:
        "`version` is the one that the resume was made from, and null where there is none yet. Entries and highlights without an id are given one, which stays with them. The latest fifty states are kept as versions.",
      security: "bearer",
      body: {
        schema: ReplaceMyProfile,
        example: { version: null, resume: { basics, work } },
      },
      responses: {
        200: {
          description: "The resume as it is now.",
          schema: MyProfileAnswer,
          example: myProfile,
        },
      },
      errors: ["PROFILE_CHANGED"],
    },
    "GET /api/profile/me/versions": {
      id: "listMyResumeVersions",
      summary: "List the states of one's own resume",
      security: "bearer",
      responses: {
        200: {
          description: "The latest first.",
          schema: MyVersions,
          example: {
            success: true,
            versions: [
              { number: 7, version: "d0f3a1c27be94c5e", savedAt: "2026-11-30T04:00:00.000Z" },
            ],
          },
        },
      },
      errors: [],
    },
    "GET /api/profile/me/json": {
      id: "getMyResumeJson",
      summary: "Download one's own resume as JSON Resume",
      description:
        "In the language asked for where there is one, else in the one it is written in.",
      security: "bearer",
      responses: {
        200: {
          description: "The document alone, as other programs take it.",
          schema: Resume,
          example: answer.profile.resume,
          headers: { "Content-Disposition": "The name of the file." },
        },
      },
      errors: ["NO_PROFILE_YET"],
    },
    "GET /api/profile/me/markdown": {
      id: "getMyResumeMarkdown",
      summary: "Download one's own resume as Markdown",
      security: "bearer",
      responses: {
        200: {
          description: "The resume as a text.",
          type: "text/markdown",
          headers: { "Content-Disposition": "The name of the file." },
        },
      },
      errors: ["NO_PROFILE_YET"],
    },
    "GET /api/profile/me/photo": {
      id: "getMyPhoto",
      summary: "Read the photo of one's own resume",
      description: "Only its owner sees it. A CV shows it only where that is asked for.",
      security: "bearer",
      responses: {
        200: {
          description: "The picture, without what the camera wrote into it.",
          type: "image/*",
          headers: { ETag: "Of the picture." },
        },
      },
      errors: ["PHOTO_NOT_FOUND"],
    },
    "PUT /api/profile/me/photo": {
      id: "setMyPhoto",
      summary: "Set the photo of one's own resume",
      description: "As the whole body, or as the field `photo` of a form.",
      security: "bearer",
      file: {
        types: ["image/jpeg", "image/png"],
        field: "photo",
        description: "At most 2 MB; what the camera wrote into it is removed.",
      },
      responses: {
        200: {
          description: "It is kept.",
          schema: MyPhotoAnswer,
          example: {
            success: true,
            photo: { sizeBytes: 48_213, setAt: "2026-11-30T04:00:00.000Z" },
          },
        },
      },
      errors: ["PHOTO_TOO_LARGE", "PHOTO_TOO_MANY_PIXELS", "PHOTO_UNSUPPORTED"],
    },
    "DELETE /api/profile/me/photo": {
      id: "removeMyPhoto",
      summary: "Remove the photo of one's own resume",
      security: "bearer",
      responses: {
        200: {
          description: "It is gone.",
          schema: PhotoRemoved,
          example: { success: true },
        },
      },
      errors: ["PHOTO_NOT_FOUND"],
    },
    "PUT /api/profile": {
      id: "replaceProfile",
      summary: "Publish the resume of one language",
      description:
        "For admins. `version` is the one that the resume was made from, as the GET of this address gives it, and null where the language has no resume yet: another editor's work is never overwritten. Every publication is kept as a version.",
      security: "bearer",
      body: {
        schema: ReplaceProfile,
        example: {
          language: "en",
          version: "d0f3a1c27be94c5e",
          resume: { basics, work: [{ name: "Nimbus Charts", position: "Lead engineer" }] },
        },
      },
      responses: {
        200: {
          description: "The resume as it is published now.",
          schema: ProfileAnswer,
          example: answer,
        },
      },
      errors: ["ROLE_MISSING", "PROFILE_CHANGED"],
    },
  },
});
