import type { Tag } from "@bilan/vocabulary";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { atomsOf } from "./atoms.js";
import type { Reach } from "./reach.js";

const EVERYWHERE: Reach = {
  place: [],
  from: Number.NEGATIVE_INFINITY,
  to: Number.POSITIVE_INFINITY,
  tags: [],
  groups: [],
  nationalities: [],
  causes: [],
  marks: [],
};
const reach = (given: Partial<Reach>): Reach => ({ ...EVERYWHERE, ...given });
const cut = (...reaches: Partial<Reach>[]) =>
  atomsOf(reaches.map(reach))
    ?.map((atom) => atom.join("+"))
    .toSorted();

test.each<[string, Partial<Reach>[], string[]]>([
  ["a place in another", [{ place: ["x"] }, { place: ["x", "y"] }], ["0", "0+1"]],
  ["two places apart", [{ place: ["x"] }, { place: ["y"] }], ["0", "1"]],
  [
    "days that overlap",
    [
      { from: 1, to: 5 },
      { from: 4, to: 9 },
    ],
    ["0", "0+1", "1"],
  ],
  [
    "civilians and combatants are everyone",
    [{}, { tags: [["civilians"]] }, { tags: [["combatants"]] }],
    ["0+1", "0+2"],
  ],
  [
    "unless the unidentified stand apart",
    [{}, { tags: [["civilians"]] }, { tags: [["combatants"]] }, { tags: [["unidentified"]] }],
    ["0", "0+1", "0+1+3", "0+2", "0+2+3", "0+3"],
  ],
  ["women and children as one count", [{ tags: [["women", "children"]] }, { tags: [["children"]] }], ["0", "0+1"]],
  ["no civilian is a rebel", [{ tags: [["civilians"]] }, { tags: [["rebels"]] }], ["0", "1"]],
  [
    "nobody is for both sides",
    [{ tags: [["pro-government"]] }, { tags: [["rebels", "foreign-fighters"]] }],
    ["0", "1"],
  ],
  ["a person is of one group", [{ groups: [["A"]] }, { groups: [["A", "B"]] }, { groups: [["B"]] }], ["0+1", "1+2"]],
  ["causes exclude each other", [{}, { causes: ["torture"] }, { causes: ["shelling"] }], ["0", "0+1", "0+2"]],
  ["of marks nothing is known", [{ marks: ["by A"] }, { marks: ["by B"] }], ["0", "0+1", "1"]],
  ["but that one is the opposite of another", [{ marks: ["cut"] }, { marks: ["not cut"] }], ["0", "1"]],
])("%s", (_name, reaches, atoms) => {
  expect(cut(...reaches)).toEqual(atoms);
});

test("who meets conditions that nobody can is in no atom", () => {
  expect(cut({ tags: [["civilians"], ["rebels"]] })).toEqual([]);
});

interface Person {
  readonly place: readonly string[];
  readonly day: number;
  readonly tags: readonly Tag[];
  readonly group: string;
}

const someTags = fc.subarray<Tag>(["civilians", "combatants", "women", "children", "rebels", "medics"], {
  maxLength: 2,
});
const someReach = fc
  .record({
    place: fc.constantFrom<readonly string[]>([], ["x"], ["x", "y"], ["z"]),
    days: fc.tuple(fc.nat(6), fc.nat(6)),
    tags: fc.array(
      someTags.filter(({ length }) => length > 0),
      { maxLength: 2 },
    ),
    groups: fc.array(fc.subarray(["A", "B"], { minLength: 1 }), { maxLength: 1 }),
  })
  .map(({ days: [a, b], ...rest }) => reach({ ...rest, from: Math.min(a, b), to: Math.max(a, b) }));
const somePerson: fc.Arbitrary<Person> = fc.record({
  place: fc.constantFrom<readonly string[]>(["x"], ["x", "y"], ["z"], ["w"]),
  day: fc.nat(7),
  tags: fc
    .tuple(
      fc.constantFrom<readonly Tag[]>(["civilians"], ["combatants"], ["combatants", "rebels"]),
      fc.constantFrom<Tag>("women", "men", "children"),
      fc.subarray<Tag>(["medics"]),
    )
    .map(([status, person, work]) => [...status, person, ...work]),
  group: fc.constantFrom("A", "B", "C"),
});

const FACETS: readonly (readonly Tag[])[] = [
  ["civilians", "combatants"],
  ["women", "men", "children"],
  ["rebels"],
  ["medics"],
];

/** Whether a reach counts a person, straight from its words. */
function counts(one: Reach, person: Person): boolean {
  const isOf = (asked: readonly Tag[]) =>
    FACETS.every((facet) => {
      const wanted = asked.filter((tag) => facet.includes(tag));
      return wanted.length === 0 || wanted.some((tag) => person.tags.includes(tag));
    });
  const last = one.place.at(-1);
  return (
    (last === undefined || person.place.includes(last)) &&
    person.day >= one.from &&
    person.day <= one.to &&
    one.tags.every(isOf) &&
    one.groups.every((any) => any.includes(person.group))
  );
}

test("everyone whom a reach counts is in an atom, with exactly the reaches that count them", () => {
  fc.assert(
    fc.property(fc.array(someReach, { minLength: 1, maxLength: 6 }), fc.array(somePerson), (reaches, persons) => {
      const atoms = new Set(atomsOf(reaches)?.map((atom) => atom.join()));
      for (const person of persons) {
        const counted = [...reaches.entries()].flatMap(([i, one]) => (counts(one, person) ? [i] : []));
        if (counted.length > 0) expect(atoms.has(counted.join())).toBe(true);
      }
    }),
  );
});
