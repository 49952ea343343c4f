import * as z from "zod";

/** The queue message says that mail or pushes of a person are due; who sends them claims them of the person's inbox first. */
export const NoticesDue = z.object({ type: z.literal("notices.due"), userId: z.number().int() });
export type NoticesDue = z.infer<typeof NoticesDue>;

export function sendNoticesDue(env: Env, userId: number) {
  return env.JOBS.send({ type: "notices.due", userId } satisfies NoticesDue);
}
