import { aName, ask, claim, itemSnak, World } from "./world";

export const MONDAY = "2026-05-04T08:00:00Z";
export const TUESDAY = "2026-05-05T08:00:00Z";
export const at = (iso: string) => ({ now: () => new Date(iso) });

/** Item ids are minted too: what a source last said is kept by its address. */
const anItem = () => `Q9${Math.floor(Math.random() * 1e10)}`;

/** A company whose seat, page and site can be changed under its letters' feet. */
function aChangingWorld() {
  const [name, id] = [aName(), anItem()];
  const website = `https://www.${name.toLowerCase()}.com`;
  const build = (seat: string | null, description = `${name} lights up cities.`) =>
    new World()
      .pages("en", {
        title: name,
        description: "lamp maker",
        extract: `${name} makes lamps.`,
        item: id,
      })
      .items(
        {
          id,
          labels: { en: name },
          descriptions: { en: "French company" },
          sitelinks: { enwiki: name },
          claims: {
            P31: [claim(itemSnak("Q4830453"))],
            P159: seat ? [claim(itemSnak(seat))] : [],
          },
        },
        { id: "Q900020", labels: { mul: "Lyon" } },
        { id: "Q900021", labels: { mul: "Paris" } },
      )
      .site(website, {
        "/": `<title>${name}</title><meta name="description" content="${description}">`,
      });
  return { name, website, id, before: build("Q900020"), build };
}

export async function researched() {
  const changing = aChangingWorld();
  const { name, website, before } = changing;
  const { facts } = await ask(before, { name, website, language: "en" }, at(MONDAY));
  return { ...changing, facts };
}
