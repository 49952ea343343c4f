import { authError } from "../../../../platform/auth";
import { withData } from "../../../../platform/openapi/community-envelope";
import { defineOperations } from "../../../../platform/openapi/operations";
import { TicketAnswer } from "../answers";
import { chatError } from "../../errors";
import { Upgrade } from "../schemas";

const ticket = "7.mJ4xQ1vT8rZ2nK6wB9cY3sF5hL0pDaGe";

export const chatSocketOperations = defineOperations({
  tag: {
    name: "Chat: socket",
    description:
      "One JSON object a frame, 16 KB at most; the text `ping` is answered by `pong`. The first event is `hello`.",
  },
  security: "bearer",
  schemas: { SocketTicket: TicketAnswer },
  errors: [chatError, authError],
  operations: {
    "GET /api/v1/ws": {
      id: "openSocket",
      summary: "Open a WebSocket",
      description:
        "With a ticket, an access token in the address or as a header, or from our own pages the account's cookie. Five sockets a person; a sixth is opened, told why and closed (4029).",
      security: "none",
      query: {
        schema: Upgrade,
        example: { ticket, frames: "lines" },
        descriptions: {
          ticket: "Good once, for 30 seconds.",
          token: "An access token, where no ticket can be had.",
          frames: "`lines`: a frame holds one or more objects, separated by line feeds.",
        },
      },
      responses: { 101: { description: "The socket is open." } },
      errors: [
        "INVALID_FORMAT",
        "UPGRADE_REQUIRED",
        "TOKEN_MISSING",
        "TOKEN_INVALID",
        "SESSION_ENDED",
        "ACCOUNT_SUSPENDED",
        "FOREIGN_ORIGIN",
      ],
    },
    "POST /api/v1/ws/ticket": {
      id: "issueTicket",
      summary: "A ticket that opens one socket",
      description: "So that no access token stands in an address.",
      responses: {
        201: {
          description: "Good once, within `expires_in` seconds.",
          schema: withData(TicketAnswer),
          example: { success: true, data: { ticket, expires_in: 30 } },
        },
      },
      errors: [],
    },
  },
});
