import { sign } from "../signature";

/** It is an HMAC of the client's network, so that no store ever holds an address. */
export function addressKeyOf(secret: string, address: string): Promise<string> {
  return sign(secret, "address", networkOf(address));
}

/** It returns an IPv4 address as it is, and of an IPv6 address the /64, since one customer owns all of that. */
export function networkOf(address: string): string {
  if (!address.includes(":")) return address || "unknown";
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  const [head = "", tail] = address.toLowerCase().split("%")[0]?.split("::") ?? [];
  const groups = head === "" ? [] : head.split(":");
  const rest = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros =
    tail === undefined ? [] : Array<string>(Math.max(0, 8 - groups.length - rest.length)).fill("0");
  const full = [...groups, ...zeros, ...rest]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16));
  return `${full.join(":")}::/64`;
}
