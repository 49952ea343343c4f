import { describe, it } from "vitest";
import { isHostOf, isSameSite } from "../../../src/engines/companies/site-of";

const isSame = (one: string, other: string) =>
  isSameSite(new URL(`https://${one}`), new URL(`https://${other}`));

describe("a site", () => {
  it.for([
    ["orange.fr", "www.orange.com"],
    ["acme.co.uk", "shop.acme.com"],
    ["acme.github.io", "acme.github.io/fr"],
    ["www.free.fr", "free.fr"],
    ["facebook.com/acme", "www.facebook.com/Acme/"],
    ["github.com", "github.com/about"],
  ] as const)("at %s is the same site as the one at %s", ([one, other], { expect }) => {
    expect(isSame(one, other)).toBe(true);
    expect(isSame(other, one)).toBe(true);
  });

  it.for([
    ["a.co.uk", "b.co.uk"],
    ["a.asso.fr", "b.asso.fr"],
    ["a.github.io", "b.github.io"],
    ["a.wixsite.com", "b.wixsite.com"],
    ["a.wordpress.com", "b.wordpress.com"],
    ["a.blogspot.com", "b.blogspot.com"],
    ["a.netlify.app", "b.netlify.app"],
    ["a.pages.dev", "b.pages.dev"],
    ["a.myshopify.com", "b.myshopify.com"],
    ["acme.github.io", "acme.netlify.app"],
    ["acme.github.io", "acme.com"],
    ["free.fr", "acme.free.fr"],
    ["facebook.com/acme", "facebook.com/zenith"],
    ["linkedin.com/company/acme", "fr.linkedin.com/company/zenith"],
    ["sites.google.com/view/acme", "sites.google.com/view/zenith"],
  ] as const)("at %s is not the same site as the one at %s", ([one, other], { expect }) => {
    expect(isSame(one, other)).toBe(false);
    expect(isSame(other, one)).toBe(false);
  });

  it("is a company's by the label that was registered", ({ expect }) => {
    expect(isHostOf("www.bla-bla-car.fr", "BlaBlaCar")).toBe(true);
    expect(isHostOf("apple.example.com", "Apple")).toBe(false);
    expect(isHostOf("github.com", "GitHub")).toBe(true);
    // These hosts give such a label to anybody who asks for it.
    expect(isHostOf("acme.wordpress.com", "Acme")).toBe(false);
    expect(isHostOf("acme.github.io", "GitHub")).toBe(false);
  });
});
