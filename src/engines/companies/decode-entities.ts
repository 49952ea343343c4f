/** HTMLRewriter hands text and attributes over as they are written; these are the names that French and English pages use. */
const named = new Map(
  (
    "amp=& lt=< gt=> quot=\" apos=' nbsp=\u00A0 laquo=« raquo=» lsquo=‘ rsquo=’ ldquo=“ rdquo=” hellip=… ndash=– mdash=— " +
    "bull=• middot=· deg=° euro=€ pound=£ copy=© reg=® trade=™ times=× agrave=à acirc=â auml=ä aacute=á aring=å aelig=æ " +
    "ccedil=ç egrave=è eacute=é ecirc=ê euml=ë icirc=î iuml=ï iacute=í ntilde=ñ ocirc=ô ouml=ö oacute=ó oslash=ø oelig=œ " +
    "ugrave=ù ucirc=û uuml=ü uacute=ú szlig=ß Agrave=À Acirc=Â Auml=Ä AElig=Æ Ccedil=Ç Egrave=È Eacute=É Ecirc=Ê Icirc=Î " +
    "Ocirc=Ô Ouml=Ö OElig=Œ Ugrave=Ù Uuml=Ü shy= zwj= zwnj= lrm= rlm="
  )
    .split(" ")
    .map((pair): [string, string] => [
      pair.slice(0, pair.indexOf("=")),
      pair.slice(pair.indexOf("=") + 1),
    ]),
);

/** Once only: `&amp;lt;` is the text `&lt;`. */
export function decodeEntities(text: string): string {
  return text.replaceAll(
    /&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));?/giu,
    (written: string, ...[hex, decimal, name]: (string | undefined)[]) => {
      if (name !== undefined) return named.get(name) ?? written;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10_ffff ? String.fromCodePoint(code) : "";
    },
  );
}
