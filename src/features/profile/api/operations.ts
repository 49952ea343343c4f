import { defineOperations } from "../../../platform/openapi/operations";
import { profileError } from "../get-profile";
import { ProfileAnswer } from "./schemas";

const basics = { name: "Camille Exemple", label: "Software engineer" };
const work = [{ name: "Nimbus Charts", position: "Lead engineer", highlights: [] }];

export const profileOperations = defineOperations({
  tag: { name: "Profile", description: "The owner's public resume." },
  security: "none",
  schemas: { ProfileAnswer },
  errors: [profileError],
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
          example: {
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
          },
          headers: { ETag: "Of the answer, for If-None-Match." },
        },
        304: { description: "Unchanged since the ETag in If-None-Match." },
      },
      errors: ["PROFILE_MISSING"],
    },
  },
});
