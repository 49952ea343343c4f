/** Each word that matched stands between U+E000 and U+E001. */
const PIECES = /[\uE000\uE001]/;

/** The text around the words that were found, which it marks. */
export const Excerpt = ({ text }: { readonly text: string }) => (
  <span class="found-text">
    {text.split(PIECES).map((piece, index) => (index % 2 === 1 ? <mark>{piece}</mark> : piece))}
  </span>
);
