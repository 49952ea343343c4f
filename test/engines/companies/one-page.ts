import { aName, ask, factsOf, World } from "./world";

/** The facts that one page of a site given by the person makes. */
export async function factsOfPage(
  page: (name: string) => string,
  more: Record<string, string> = {},
) {
  const name = aName();
  const website = `https://${name.toLowerCase()}.com`;
  const world = new World().site(website, { "/": page(name), ...more });
  const research = await ask(world, { name, website });
  return { name, website, world, research, facts: factsOf(research) };
}

export const jsonLd = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === "string" ? value : JSON.stringify(value)}</script>`;
