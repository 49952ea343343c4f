import { confusables } from "./words/confusables";

const prototypes = new Map(
  confusables.map((entry) => {
    const [from = "", ...to] = entry;
    return [from, to.join("")];
  }),
);

/** Capital letters that look like a small L, in Latin, Greek and Cyrillic; in lower case they no longer do. */
const LIKE_L = /[I\u0399\u0406\u04C0]/g;

/** A prototype may have a prototype once it is in lower case, such as `0`, `O`, `o`. */
const ROUNDS = 3;

/**
 * Two names with one skeleton look alike (UTS 39, section 4): `admin`, `аdmin` with a Cyrillic letter, and `adrnin`. That
 * the same name in other letter case is taken, is for `usernameKey` to say. The table is 13 KB, so this module loads only where a name is made.
 */
export function nameSkeleton(username: string): string {
  let text = plain(username.replaceAll(LIKE_L, "l"));
  for (let round = 0; round < ROUNDS; round += 1) {
    text = plain(Array.from(text, (character) => prototypes.get(character) ?? character).join(""));
  }
  return text;
}

const plain = (text: string) => text.normalize("NFKC").toLowerCase().normalize("NFD");

/** Deleted accounts are shown under such names, so that nobody may look like one. */
export const looksDeleted = (skeleton: string) => /^deleted-[lo\d]+$/.test(skeleton);
