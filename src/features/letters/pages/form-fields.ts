type Fields = Readonly<Record<string, unknown>>;

/**
 * A form's fields are tidied before they are checked: empty ones are absent, lines end as in the page, and a site without
 * its protocol is read as https.
 */
export function tidyFields(fields: Fields): Record<string, string> {
  const tidy: Record<string, string> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value !== "string" || value.trim() === "") continue;
    tidy[name] = name === "website" ? withProtocol(value.trim()) : value.replaceAll("\r\n", "\n");
  }
  return tidy;
}

const withProtocol = (site: string) =>
  /^[a-z][a-z\d+.-]*:/i.test(site) && !/^[^/]+:\d/.test(site) ? site : `https://${site}`;
