import { withData, withPages } from "../../../../platform/openapi/community-envelope";
import { defineOperations, type ParameterSet } from "../../../../platform/openapi/operations";
import { ListedUser, Pagination, PublicProfile } from "../answers";
import { accountError } from "../../errors";
import { exampleListedUser, examplePagination, examplePublicProfile } from "../examples";
import { DEEPEST_ROW, UserId, UsersQuery } from "../schemas";

const userId: ParameterSet = { schema: UserId, example: { id: "8" } };

export const pageDescriptions = {
  page: `Pages reach ${DEEPEST_ROW} accounts deep; \`after\` walks on from there.`,
  limit: "Accounts of a page.",
  search: "Beginnings of names, or a whole address.",
  after: "Id of the last account seen; takes the place of `page`.",
};

const page: ParameterSet = {
  schema: UsersQuery,
  example: { page: 1, limit: 20, search: "sac" },
  descriptions: pageDescriptions,
};

const list = {
  200: {
    description: "One page, in order of ids.",
    schema: withPages(ListedUser, Pagination),
    example: { success: true, data: [exampleListedUser], pagination: examplePagination },
  },
};

export const userOperations = defineOperations({
  tag: {
    name: "People",
    description: "E-mail addresses are shown to their owner and to admins only.",
  },
  security: "bearer",
  schemas: { ListedUser, PublicProfile, Pagination },
  errors: [accountError],
  operations: {
    "GET /api/v1/users": {
      id: "listUsers",
      summary: "List and search people",
      query: page,
      responses: list,
      errors: ["VALIDATION_ERROR"],
    },
    "GET /api/v1/users/except-me": {
      id: "listOtherUsers",
      summary: "List and search everybody else",
      query: page,
      responses: list,
      errors: ["VALIDATION_ERROR"],
    },
    "GET /api/v1/users/:id": {
      id: "getUser",
      summary: "Read somebody's profile",
      params: userId,
      responses: {
        200: {
          description: "The profile.",
          schema: withData(PublicProfile),
          example: { success: true, data: examplePublicProfile },
        },
      },
      errors: ["NOT_FOUND", "USER_NOT_FOUND"],
    },
    "GET /api/v1/users/:id/avatar": {
      id: "getAvatar",
      summary: "Somebody's picture",
      description: "Its address changes with the picture: `avatar` of a profile tells it.",
      params: userId,
      responses: {
        200: {
          description: "The picture, without what the camera wrote into it.",
          type: "image/*",
          headers: { ETag: "Of the picture." },
        },
      },
      errors: ["NOT_FOUND", "USER_NOT_FOUND", "AVATAR_NOT_FOUND"],
    },
  },
});
