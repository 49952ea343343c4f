/** The stretch of an element's text between two of its characters. */
export function rangeIn(said: HTMLElement, from: number, to: number): Range {
  const range = document.createRange();
  range.selectNodeContents(said);
  const walker = document.createTreeWalker(said, NodeFilter.SHOW_TEXT);
  let passed = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (from >= passed && from < passed + length) range.setStart(node, from - passed);
    if (to > passed && to <= passed + length) range.setEnd(node, to - passed);
    passed += length;
  }
  return range;
}
