import { createServer } from "node:net";

/** It finds a port of this machine that nothing listens on at the moment. */
export const freePort = () => probe(0);

/** It is false where something listens already, or where this user may not listen. */
export const isPortFree = (port: number) =>
  probe(port).then(
    () => true,
    () => false,
  );

async function probe(port: number): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("No port was assigned");
  return address.port;
}
