/** The contract has a first and a last name; together, with what is between them, they are the profile's name. */
export function nameParts(name: string): { readonly prenom?: string; readonly nom: string } {
  const [, first, last] = /^(\S{1,200})\s{1,10}(\S[\s\S]*)$/.exec(name) ?? [];
  return first !== undefined && last !== undefined ? { prenom: first, nom: last } : { nom: name };
}
