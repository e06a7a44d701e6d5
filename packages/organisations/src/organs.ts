import { stateOrgans } from "./stateOrgans.js";

/**
 * Organisations that speak for another, which it does not contradict: an agency of the United Nations, a state's news
 * agency or guard, the armed wing of a movement. organ | of. From the organisations' own statutes and names.
 */
const ORGANS = `
UN Security Council|UN
OCHA|UN
UNHCR|UN
OHCHR|UN
UNICEF|UN
WFP|UN
WHO|UN
IOM|UN
FAO|UN
UNFPA|UN
UNDP|UN
UNRWA|UN
UNESCO|UN
UN Women|UN
UNMAS|UN
UNIFIL|UN
UNDOF|UN
Sana|Government of Syria
Tiger Forces|Government of Syria
Republican Guard|Government of Syria
Fourth Division|Government of Syria
IDF|Government of Israel
COGAT|Government of Israel
Shin Bet|Government of Israel
NNA|Government of Lebanon
Wafa|Palestinian Authority
Tass|Government of Russia
RIA Novosti|Government of Russia
Qassam Brigades|Hamas
Al-Quds Brigades|Islamic Jihad
Amaq|Islamic State
Al-Manar|Hezbollah
`;

let wholes: ReadonlyMap<string, string> | null = null;

/** The organisation that another is an organ of, or itself. */
export function wholeOf(name: string): string {
  wholes ??= new Map([
    ...stateOrgans().flatMap(([{ name: organ }, government]): [string, string][] =>
      government === null ? [] : [[organ, government]],
    ),
    ...ORGANS.split("\n")
      .filter((line) => line !== "")
      .map((line): [string, string] => {
        const [organ = "", of = ""] = line.split("|");
        return [organ, of];
      }),
  ]);
  return wholes.get(name) ?? name;
}
