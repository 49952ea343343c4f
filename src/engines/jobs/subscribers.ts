import type { JobEvent } from "./job-status";
import { appendEvent, eventsSince } from "./job-store";
import { type LiveFrame, JOB_PROTOCOL_VERSION } from "./protocol";

type Joining = { readonly jobId: string; readonly hasEnded: boolean; readonly since: number };

/**
 * It answers with a socket that has been sent every event after `since`. It is done in one turn, so that later broadcasts
 * leave no gap and no repeat.
 */
export function subscribe(ctx: DurableObjectState, { jobId, hasEnded, since }: Joining): Response {
  const { 0: client, 1: server } = new WebSocketPair();
  ctx.acceptWebSocket(server);
  send(server, { type: "hello", protocol: JOB_PROTOCOL_VERSION, job_id: jobId });
  for (const body of eventsSince(ctx.storage, since)) {
    send(server, { type: "event", ...(JSON.parse(body) as JobEvent) });
  }
  if (hasEnded) server.close(1000, "ended");
  return new Response(null, { status: 101, webSocket: client });
}

/** It stores the event before it is sent, so that a later subscriber has it too. */
export function publish(ctx: DurableObjectState, event: JobEvent): void {
  appendEvent(ctx.storage, event);
  for (const socket of ctx.getWebSockets()) send(socket, { type: "event", ...event });
}

export function closeAll(ctx: DurableObjectState): void {
  for (const socket of ctx.getWebSockets()) socket.close(1000, "ended");
}

function send(socket: WebSocket, frame: LiveFrame): void {
  socket.send(JSON.stringify(frame));
}
