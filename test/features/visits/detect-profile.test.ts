import { describe, it } from "vitest";
import { detectProfile } from "../../../src/features/visits/detect-profile";

const browser =
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36";
const client = {
  address: "",
  userAgent: browser,
  referrer: "",
  networkOwner: "",
  origin: "https://atelier.test",
};

describe("the detection of a visitor's profile", () => {
  it.for([
    browser,
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 14_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15",
    "Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 Version/18.1 Mobile/15E148 Safari/604.1",
    "curl/8.5.0",
    "",
  ])("never takes an ordinary browser for more than a visitor: %s", (userAgent, { expect }) => {
    expect(detectProfile({ ...client, userAgent })).toBeUndefined();
  });

  it("is sure of an applicant-tracking agent", ({ expect }) => {
    expect(detectProfile({ ...client, userAgent: "Greenhouse/2.0" })).toMatchObject({
      type: "recruiter",
      confidence: 60,
    });
  });

  it("needs two clues of different kinds from anyone else", ({ expect }) => {
    const referrer = "https://www.linkedin.com/talent/search";
    expect(detectProfile({ ...client, referrer })?.confidence).toBe(40);
    expect(detectProfile({ ...client, referrer, networkOwner: "Hays plc" })).toMatchObject({
      confidence: 80,
      source: ["referrer", "network_owner"],
    });
  });

  it.for([
    ["a network named Chaysburg Telecom", { networkOwner: "Chaysburg Telecom" }],
    ["Clever Networks", { networkOwner: "Clever Networks" }],
    ["an agent called cleverbot", { userAgent: "cleverbot/1.0" }],
    ["a referrer that only mentions a board", { referrer: "https://example.org/?q=indeed.com" }],
    ["a host that ends like a board", { referrer: "https://notindeed.com/" }],
  ] as const)("matches whole words, so that %s says nothing", ([, odd], { expect }) => {
    expect(detectProfile({ ...client, ...odd })).toBeUndefined();
  });

  it("does not add up two clues of one kind", ({ expect }) => {
    expect(
      detectProfile({ ...client, networkOwner: "Randstad Staffing Recruiting" })?.confidence,
    ).toBe(40);
  });
});
