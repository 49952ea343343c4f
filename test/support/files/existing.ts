import { aSessionOf, type Person } from "../accounts";
import { api, postJson } from "../letters";
import { aGif, bytesOf } from "./recipes";
import { type FileData, storedFile } from "./store";

type Owner = Pick<Person, "id">;

/** It is as long as the one part that the documentation's tests send. */
const gifBytes = Uint8Array.fromBase64("R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=");

const flacBytes = bytesOf("fLaC and nothing else");
const read = new Map<number, number>();

/** What the path of a route of files names is the owner's, and made for this one request. */
export async function filesExistingFor(route: string, owner: Owner) {
  const { headers } = await aSessionOf(owner.id);
  if (!route.includes("/uploads")) {
    // An isolate remembers what it has served, so that a file that is only read is the same each time.
    const isRead = route.startsWith("GET");
    const known = isRead ? read.get(owner.id) : undefined;
    if (known !== undefined) return { id: [String(known)] };
    const picture = new Uint8Array([...aGif(), ...crypto.getRandomValues(new Uint8Array(8))]);
    const { id }: FileData = await storedFile(headers, {
      bytes: picture,
      name: "a.gif",
      purpose: "image",
    });
    if (isRead) read.set(owner.id, id);
    return { id: [String(id)] };
  }
  const isWhole = route.endsWith("/complete");
  const announced = isWhole
    ? { purpose: "recording", name: "a.flac", size: flacBytes.length }
    : { purpose: "image", name: "a.gif", size: gifBytes.length };
  const begun = await postJson("/api/v1/uploads", headers, announced);
  const { data } = await begun.json<{ data: { id: string } }>();
  if (isWhole) await sendPart(headers, data.id);
  return { id: [data.id], n: ["1"] };
}

const sendPart = (headers: Record<string, string>, id: string) =>
  api(
    `/api/v1/uploads/${id}/parts/1`,
    { ...headers, "content-type": "application/octet-stream" },
    { method: "PUT", body: flacBytes },
  );
