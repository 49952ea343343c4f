type ProseProps = { readonly text: string };

/** It shows a description of the document, which is in CommonMark: paragraphs, lists, code, emphasis and links. */
export function Prose({ text }: ProseProps) {
  return (
    <>
      {text.split(/\n{2,}/).map((block) => (
        <Block text={block} />
      ))}
    </>
  );
}

const ITEM = /^[-*] /;

function Block({ text }: ProseProps) {
  const lines = text.split("\n");
  if (!lines.every((line) => ITEM.test(line))) {
    return (
      <p>
        <Inline text={text} />
      </p>
    );
  }
  return (
    <ul>
      {lines.map((line) => (
        <li>
          <Inline text={line.replace(ITEM, "")} />
        </li>
      ))}
    </ul>
  );
}

const PARTS = /(`[^`]+`|\*\*[^*]+\*\*|\*[^*\s][^*]*\*|\[[^\]]+\]\((?:https?:\/\/|\/)[^)\s]+\))/;

/** The descriptions are our own, so that these few signs are all that they hold. */
export function Inline({ text }: ProseProps) {
  return (
    <>
      {text.split(PARTS).map((part) => (
        <Part text={part} />
      ))}
    </>
  );
}

function Part({ text }: ProseProps) {
  if (/^`[^`]+`$/.test(text)) return <code>{text.slice(1, -1)}</code>;
  if (/^\*\*[^*]+\*\*$/.test(text)) return <strong>{text.slice(2, -2)}</strong>;
  if (/^\*[^*]+\*$/.test(text)) return <em>{text.slice(1, -1)}</em>;
  const [, label, href] = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(text) ?? [];
  return href === undefined ? <>{text}</> : <a href={href}>{label}</a>;
}
