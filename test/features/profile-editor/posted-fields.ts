/** Everything that the editor's form of a page would send. */
export async function postedFields(html: string): Promise<Record<string, string>> {
  const fields: Record<string, string> = {};
  let area = "";
  const rewriter = new HTMLRewriter()
    .on("#editor input, form.publish input", {
      element(input) {
        const name = input.getAttribute("name");
        const isUnchecked =
          input.getAttribute("type") === "radio" && !input.hasAttribute("checked");
        if (name && !isUnchecked) fields[name] = unescaped(input.getAttribute("value") ?? "");
      },
    })
    .on("#editor textarea", {
      element(element) {
        area = element.getAttribute("name") ?? "";
        fields[area] = "";
      },
      text({ text }) {
        fields[area] += unescaped(text);
      },
    });
  await rewriter.transform(new Response(html)).text();
  return fields;
}

const unescaped = (text: string) =>
  text
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
