/** Sorts as class lists do: the given name, which stands last, comes first. */
export function nameKey(fullName: string): string {
  const words = fullName.trim().split(/\s+/);
  return [words.at(-1) ?? '', ...words.slice(0, -1)].join(' ');
}
