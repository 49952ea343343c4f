import { Hono } from "hono";
import type { AppEnv } from "../../../platform/context";
import { valid } from "../../../platform/http";
import { smallBody } from "../../../platform/parse-body";
import { accountError } from "../errors";
import { deleteAccount } from "../mine/delete-account";
import { exportMyData } from "../mine/export-my-data";
import { removeAvatar, setAvatar } from "../people/set-avatar";
import { pictureLimit, pictureOf } from "./posted-picture";
import { DeleteAccount, MakeRecoveryCodes, SessionId } from "./schemas";
import { makeRecoveryCodes } from "../recovery/make-recovery-codes";
import { clearAccountCookie } from "./set-account-cookie";
import { endSession, listSessions } from "../sessions/sign-out";
import { toDevice, toOwnProfile, toReceiptPlaces } from "./wire";

const unknownSession = () => accountError("SESSION_NOT_FOUND");

/** `/api/v1/users/me/…` holds what only the person may do with their own account. */
export const mineRoutes = new Hono<AppEnv>()
  .delete("/", smallBody, valid("json", DeleteAccount), async (c) => {
    const data = toReceiptPlaces(await deleteAccount(c.var.ctx, c.req.valid("json")));
    clearAccountCookie(c);
    return c.json({ success: true, message: "Account deleted successfully", data });
  })
  .get("/export", (c) =>
    c.body(exportMyData(c.var.ctx), 200, {
      "content-type": "application/zip",
      "content-disposition": 'attachment; filename="atelier-export.zip"',
      "cache-control": "no-store",
    }),
  )
  .get("/sessions", async (c) => {
    const devices = await listSessions(c.var.ctx);
    return c.json({ success: true, data: devices.map(toDevice) });
  })
  .delete(
    "/sessions/:sessionId",
    valid("param", SessionId, { refuse: unknownSession }),
    async (c) => {
      await endSession(c.var.ctx, c.req.valid("param").sessionId);
      return c.json({ success: true, message: "Session ended successfully" });
    },
  )
  .post("/recovery-codes", smallBody, valid("json", MakeRecoveryCodes), async (c) => {
    const codes = await makeRecoveryCodes(c.var.ctx, c.req.valid("json"));
    return c.json({ success: true, data: { recovery_codes: codes } }, 201);
  })
  .put("/avatar", pictureLimit(), async (c) => {
    const account = await setAvatar(c.var.ctx, await pictureOf(c));
    const data = toOwnProfile(account);
    return c.json({ success: true, message: "Avatar updated successfully", data });
  })
  .delete("/avatar", async (c) => {
    const data = toOwnProfile(await removeAvatar(c.var.ctx));
    return c.json({ success: true, message: "Avatar removed successfully", data });
  });
