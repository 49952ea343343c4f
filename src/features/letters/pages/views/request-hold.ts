import type { AccessStatus } from "../../api/schemas";

/** Why no letters can be asked for at the moment; how long a closed door and a spent day last stands on the card. */
export type RequestHold =
  | { readonly reason: "active" | "quota" }
  /** The request can be kept until the visit that opens the gate. */
  | { readonly reason: "closed"; readonly opensAtVisit: number }
  | { readonly reason: "pause"; readonly seconds: number };

/** Null: letters can be asked for. */
export function holdOf(access: AccessStatus): RequestHold | null {
  if (!access.has_access) return { reason: "closed", opensAtVisit: access.required_visits };
  if (access.active_job_id !== null) return { reason: "active" };
  if (access.daily_remaining === 0) return { reason: "quota" };
  if (access.cooldown_remaining > 0) return { reason: "pause", seconds: access.cooldown_remaining };
  return null;
}
