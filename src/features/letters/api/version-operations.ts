import { defineOperations } from "../../../platform/openapi/operations";
import { letterError } from "../errors";
import { exampleLetter } from "./examples";
import { Alternatives, FindAlternatives, SaveVersion } from "./save-schema";
import { LetterDetail, LetterId, SourcesCheck, VersionNumber } from "./schemas";
import { MAX_VERSIONS } from "../versions/store-version";
import { VersionList } from "./version-schemas";

const params = { schema: LetterId, example: { id: "42" } };
const edited = {
  ...exampleLetter,
  version: 2,
  current_version: 2,
  version_author: "visitor",
} as const;

const versionAnswers = {
  200: {
    description: "That text is the current one already.",
    schema: LetterDetail,
    example: exampleLetter,
  },
  201: { description: "The new version.", schema: LetterDetail, example: edited },
};

export const versionOperations = defineOperations({
  tag: {
    name: "Versions and sources",
    description: "What a person makes of a pair, and whether what it rests on still holds.",
  },
  security: "session-or-bearer",
  schemas: { FindAlternatives, SaveVersion, VersionList, SourcesCheck },
  errors: [letterError],
  errorDetails: {
    VERSION_CONFLICT: { current_version: 3 },
    TOO_MANY_VERSIONS: { max: MAX_VERSIONS },
  },
  operations: {
    "POST /api/letters/:id/alternatives": {
      id: "findAlternatives",
      summary: "Other words for one sentence",
      description:
        "Sentences of the built-in composer that rest on the same facts, or on facts that the letter does not tell yet. The checker has nothing against any of them; nothing is saved.",
      params,
      body: {
        schema: FindAlternatives,
        example: { letter: "motivation", sentence: "I have cut costs by 87%." },
        fields: { sentence: { maxLength: 2000, description: "As it stands in the letter." } },
      },
      responses: {
        200: {
          description: "Three at the most, the likeliest first.",
          schema: Alternatives,
          example: {
            alternatives: ["For six years I have kept map servers fast and quiet."],
          },
        },
      },
      errors: ["INVALID_ID", "LETTER_NOT_FOUND"],
    },
    "GET /api/letters/:id/versions": {
      id: "listVersions",
      summary: "Every version of a pair",
      params,
      responses: {
        200: {
          description: "The current one first.",
          schema: VersionList,
          example: {
            versions: [
              {
                version: 1,
                author: "writer",
                restored_from: null,
                saved_at: exampleLetter.created_at,
                is_current: true,
                flags: 0,
              },
            ],
          },
        },
      },
      errors: ["INVALID_ID", "LETTER_NOT_FOUND"],
    },
    "POST /api/letters/:id/versions": {
      id: "saveVersion",
      summary: "Save an edited text",
      description:
        "The checker's remarks are kept with the version and stop no save. Sent again with the same `save_id`, it is saved once.",
      params,
      body: {
        schema: SaveVersion,
        example: {
          base_version: 1,
          save_id: "4c8f6a52-3b1d-4e0f-9b0a-7d6e5f4c3b2a",
          motivation: {
            subject: "Application: software engineer",
            salutation: "Dear team,",
            paragraphs: ["For six years I have kept map servers fast and quiet."],
            closing: "Yours sincerely,",
          },
        },
        fields: {
          base_version: { description: "The version that the text was made from." },
          save_id: { description: "New for every text." },
        },
      },
      responses: versionAnswers,
      errors: ["INVALID_ID", "LETTER_NOT_FOUND", "VERSION_CONFLICT", "TOO_MANY_VERSIONS"],
    },
    "POST /api/letters/:id/versions/:version/restore": {
      id: "restoreVersion",
      summary: "Make an earlier text the newest",
      description: "Nothing in between is lost.",
      params: {
        schema: LetterId.extend({ version: VersionNumber }),
        example: { id: "42", version: 1 },
      },
      responses: versionAnswers,
      errors: [
        "INVALID_ID",
        "INVALID_VERSION",
        "LETTER_NOT_FOUND",
        "VERSION_NOT_FOUND",
        "VERSION_CONFLICT",
        "TOO_MANY_VERSIONS",
      ],
    },
    "POST /api/letters/:id/sources/check": {
      id: "checkSources",
      summary: "Ask again every source a pair cites",
      description: "Sources that were asked in the last minutes are not asked once more.",
      params,
      responses: {
        200: {
          description: "What did not answer, and whether the pair still holds.",
          schema: SourcesCheck,
          example: {
            silent_sources: ["https://en.wikipedia.org/wiki/Nimbus_Charts"],
            stale: null,
          },
        },
      },
      errors: ["INVALID_ID", "LETTER_NOT_FOUND"],
    },
  },
});
