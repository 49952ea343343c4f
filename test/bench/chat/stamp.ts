/** A minimal server adds to a message the number that orders it, when and from whom: as much as a room of ours adds. */
export function stamper() {
  let seq = 0;
  return (said: { client_id: string; content: string; room: string }, from: number) => {
    seq += 1;
    return {
      room: said.room,
      id: seq,
      from,
      username: `client-${from}`,
      content: said.content,
      timestamp: new Date().toISOString(),
      client_id: said.client_id,
      seq,
    };
  };
}

export type Said = Parameters<ReturnType<typeof stamper>>[0];
