import { Hono } from "hono";
import { userGuard } from "../../../platform/auth";
import type { AppEnv } from "../../../platform/context";
import { valid } from "../../../platform/http";
import { requireOwnOriginForUpgrade } from "../../../platform/own-origin";
import { chatError } from "../errors";
import { chatLimits } from "../protocol";
import type { TicketAnswer } from "./answers";
import { Upgrade } from "./schemas";
import { authenticateSocket, issueTicket } from "../socket/authenticate-socket";
import { openSocket } from "../socket/open-socket";

export const socketRoutes = new Hono<AppEnv>()
  .get("/", valid("query", Upgrade, { refuse: () => chatError("INVALID_FORMAT") }), async (c) => {
    if (c.req.header("upgrade")?.toLowerCase() !== "websocket") throw chatError("UPGRADE_REQUIRED");
    const { ticket, token, frames } = c.req.valid("query");
    const socket = await authenticateSocket(c.var.ctx, {
      ticket,
      token,
      requireOwnOrigin: () => requireOwnOriginForUpgrade(c),
    });
    return openSocket({ ...socket, takesLines: frames === "lines" });
  })
  .post("/ticket", userGuard, async (c) => {
    const ticket = await issueTicket(c.var.ctx);
    const data: TicketAnswer = { ticket, expires_in: chatLimits.ticketSeconds };
    return c.json({ success: true, data }, 201, { "cache-control": "no-store" });
  });
