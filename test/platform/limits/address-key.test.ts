import { describe, it } from "vitest";
import { addressKeyOf, networkOf } from "../../../src/platform/limits/address-key";

describe("the network of an address", () => {
  it.for([
    ["203.0.113.7", "203.0.113.7"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
    ["2001:DB8:1:2::", "2001:db8:1:2::/64"],
    ["2001:0db8:0001:0002::9", "2001:db8:1:2::/64"],
    ["2001:db8::1", "2001:db8:0:0::/64"],
    ["::1", "0:0:0:0::/64"],
    ["fe80::1%eth0", "fe80:0:0:0::/64"],
    ["::ffff:203.0.113.7", "203.0.113.7"],
    ["", "unknown"],
  ] as const)("such as %s is %s", ([address, network], { expect }) => {
    expect(networkOf(address)).toBe(network);
  });

  it("is stored as a keyed hash only", async ({ expect }) => {
    const key = await addressKeyOf("secret one", "203.0.113.7");
    expect(key).toMatch(/^[\w-]{43}$/);
    expect(key).not.toBe(await addressKeyOf("secret two", "203.0.113.7"));
    expect(await addressKeyOf("s", "2001:db8::1")).toBe(await addressKeyOf("s", "2001:db8::2"));
  });
});
