import type { Token } from "./tokens";

const french = new Set(
  "le la les un une des du de et en au aux pour par avec sur dans sans chez plus qui que quoi dont ce cet cette ces celle celui ceux je j nous vous il elle on ils elles mon ma mes votre vos notre nos son sa ses leur leurs ai ete est sont suis etait avait avoir etre ne pas mais ou si comme tout tous toute depuis afin ainsi aussi bien fait faire me m se s l d n qu c y puis entre vers quand lorsque parce quelque quelques jamais encore toujours meme sera serait aurais voudrais aimerais sous apres avant meilleur chaque aucun aucune rien ont avez peut moi deja ici autre tres trop voici voila non".split(
    " ",
  ),
);
const english = new Set(
  "the a an of and in for with to from by at into over that which who whom whose what this these those it its i my we our you your he she they their his her was were is are be been being am have has had do does did not no but or if as than then there here when while where how would could should will can may might must me us him them so such some any each every about after before because through during until both more most other only also just still never ever else nobody all one very too".split(
    " ",
  ),
);
/** In both languages, or too short to tell. */
const shared = new Set("a on me as or plus non an no us in".split(" "));

const functionWords = new Set([...french, ...english]);

export function isFunctionWord(folded: string): boolean {
  return functionWords.has(folded);
}

export type Signs = { readonly fr: number; readonly en: number; readonly words: number };

/** How many words show one language and not the other. */
export function signsOf(tokens: readonly Pick<Token, "folded">[]): Signs {
  let fr = 0;
  let en = 0;
  for (const { folded } of tokens) {
    const isFrench = french.has(folded);
    const isEnglish = english.has(folded);
    if (isFrench === isEnglish || shared.has(folded)) {
      continue;
    }
    if (isFrench) fr += 1;
    else en += 1;
  }
  return { fr, en, words: tokens.length };
}

/** What stands between quotation marks is someone else’s, in whatever language. */
export function withoutQuotes(text: string): string {
  return text.replaceAll(/«[^«»]*»|“[^“”]*”|"[^"]*"/gu, (quote) => " ".repeat(quote.length));
}
