/** The other forms of an Arabic word: without conjunction, preposition, article, and accusative alef. */
export function withoutClitics(fold: string): string[] {
  const out: string[] = [];
  let rest = fold;
  const keep = (word: string): void => {
    if (word.length >= 2) out.push(word);
    if (word.length > 4 && word.startsWith("ال")) out.push(word.slice(2));
  };
  keep(rest);
  if ((/^[وف]/.test(rest) && rest.length > 3) || /^و..$/.test(rest)) {
    rest = rest.slice(1);
    keep(rest);
  }
  if (rest.startsWith("لل") && rest.length > 4) {
    out.push(`ال${rest.slice(2)}`, rest.slice(2));
  } else if ((/^[بلك]/.test(rest) && rest.length > 3) || rest === "بحي" || rest === "بان") keep(rest.slice(1));
  for (const word of [...out]) if (word.length > 3 && word.endsWith("ا")) out.push(word.slice(0, -1));
  return out.slice(1);
}
