import type { JobEvent } from "./job-status";

export const PROTOCOL_VERSION = 1;

/** Frames of `/live`, each a JSON text. `ping` is answered with `pong` by the platform. */
export type LiveFrame =
  | { readonly type: "hello"; readonly protocol: typeof PROTOCOL_VERSION; readonly job_id: string }
  | ({ readonly type: "event" } & JobEvent);
