import * as fc from "fast-check";

const LENGTH = 2_000;

/** Signs of Markdown of which many in a row take the parser long. */
const PIECES = [
  ..."_* * _ ** ~ ~~ ` ``` ~~~ [ ] ]( [[]] ( ) < > & \\ # ! | + @ : www. www.a_ www.a http://a http:// a@b.c a@".split(
    " ",
  ),
  ..."[a](b) [a []( ![ ![a](b) <http://a> <a@b.c> &amp; &#x3c; \\* a*b _a *a* ~a~ ~~a~~ ***a*** é* [^a] <!--".split(
    " ",
  ),
  "- ",
  "- a\n",
  "1. a\n",
  "+ ",
  "* ",
  "> ",
  ">\n",
  "> a\n",
  "a\n- ",
  "  - a\n",
  "# a\n",

  "\n",
  "a\n",
  "\n\n",
  "a  \n",
  "\\\n",
  "    a\n",
  "\t",
  "--- \n",
  "===\n",
  "[a]:b\n",
  " ",
  "a",
];

/** As many repetitions of a text as a message holds. */
export const fillMessage = (text: string) =>
  text.repeat(Math.ceil(LENGTH / text.length)).slice(0, LENGTH);

export const plainMessage = fillMessage("hello world ");

/** As many repetitions of the text as are still read as Markdown, and plain words for the rest. */
export function costliest(text: string, isCostly: (content: string) => boolean): string {
  let [most, tooMany] = [0, Math.ceil(LENGTH / text.length) + 1];
  while (tooMany - most > 1) {
    const middle = Math.floor((most + tooMany) / 2);
    if (isCostly(text.repeat(middle).slice(0, LENGTH))) tooMany = middle;
    else most = middle;
  }
  return `${text.repeat(most)}x${plainMessage}`.slice(0, LENGTH);
}

/** A few pieces that a message repeats. */
export const repeatedPieces = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 4 })
  .map((pieces) => pieces.join(""));
