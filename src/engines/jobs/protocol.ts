import type { JobEvent } from "./job-status";

export const JOB_PROTOCOL_VERSION = 1;

/** They are the frames of `/live`, each a JSON text. The platform answers `ping` with `pong`. */
export type LiveFrame =
  | {
      readonly type: "hello";
      readonly protocol: typeof JOB_PROTOCOL_VERSION;
      readonly job_id: string;
    }
  | ({ readonly type: "event" } & JobEvent);
