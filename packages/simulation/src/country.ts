import type { PlaceBook, PlaceStep } from "@bilan/toll";
import type { Place, PlaceKind } from "@bilan/vocabulary";
import type { Random } from "./random.js";

/** ISO 3166 keeps XA to XZ for its users: no state will ever have this code. */
export const COUNTRY_CODE = "XS";

/** A town of the made-up country, with what holds it. */
export interface Town {
  readonly province: Place;
  readonly district: Place;
  readonly town: Place;
}

/** A made-up country. Its names are put together from syllables and mean nothing. */
export interface Country {
  readonly place: Place;
  readonly provinces: readonly Place[];
  readonly towns: readonly Town[];
  /** every place, country first */
  readonly places: readonly Place[];
}

const FIRST = [
  "Bel",
  "Cor",
  "Dran",
  "Elm",
  "Far",
  "Gol",
  "Hes",
  "Ilm",
  "Jor",
  "Kel",
  "Lor",
  "Mar",
  "Nev",
  "Orl",
  "Pel",
];
const MIDDLE = ["a", "e", "i", "o", "u", "ava", "eni", "iro", "ola", "una"];
const LAST = ["bek", "dun", "fos", "gar", "lin", "mont", "nar", "pol", "ris", "sten", "tur", "vek"];

/** A country of four to six provinces with two to four districts of two to five towns each. */
export function countryOf(random: Random): Country {
  const used = new Set<string>();
  const name = (): string => {
    for (;;) {
      const made = random.pick(FIRST) + random.pick(MIDDLE) + random.pick(LAST);
      if (used.has(made)) continue;
      used.add(made);
      return made;
    }
  };
  let number = 0;
  const place = (kind: PlaceKind, parent: Place | null, lat: number, lon: number): Place => {
    number += 1;
    return {
      id: `simulated:${number}`,
      kind,
      name: name(),
      names: {},
      variants: [],
      parent: parent?.id ?? null,
      country: COUNTRY_CODE,
      lat: Math.round(lat * 1e4) / 1e4,
      lon: Math.round(lon * 1e4) / 1e4,
      population: null,
      codes: {},
      source: "simulated exercise",
      version: "1",
    };
  };
  const near = (parent: Place, degrees: number): [number, number] => [
    (parent.lat ?? 0) + (random.unit() - 0.5) * degrees,
    (parent.lon ?? 0) + (random.unit() - 0.5) * degrees,
  ];
  // In the middle of the South Atlantic, where no country is.
  const country = place("country", null, -40, -20);
  const provinces = Array.from({ length: random.between(4, 6) }, () => place("admin1", country, ...near(country, 4)));
  const districts = provinces.flatMap((province) =>
    Array.from({ length: random.between(2, 4) }, () => ({
      province,
      district: place("admin2", province, ...near(province, 1)),
    })),
  );
  const towns = districts.flatMap(({ province, district }) =>
    Array.from({ length: random.between(2, 5) }, () => ({
      province,
      district,
      town: place("town", district, ...near(district, 0.3)),
    })),
  );
  const places = [
    country,
    ...provinces,
    ...districts.map(({ district }) => district),
    ...towns.map(({ town }) => town),
  ];
  return { place: country, provinces, towns, places };
}

/** The country's gazetteer, as a toll asks it. Its names are all different, so that a name is enough. */
export function bookOf({ places }: Country): PlaceBook {
  const byId = new Map(places.map((place) => [place.id, place]));
  const byName = new Map(places.map((place) => [place.name, place]));
  const lineage = (id: string): PlaceStep[] => {
    const place = byId.get(id);
    if (!place) return [];
    return [...(place.parent === null ? [] : lineage(place.parent)), { id, kind: place.kind, name: place.name }];
  };
  return {
    lineage,
    resolve({ name, admin2, admin1, country }) {
      const finest = [name, admin2, admin1].flatMap((one) => (one === null ? [] : (byName.get(one) ?? [])))[0];
      const whole = country === COUNTRY_CODE ? places[0] : undefined;
      return lineage((finest ?? whole)?.id ?? "");
    },
    resolveNamed: ({ name }) => byName.get(name)?.id ?? null,
    areaCount: (within, kind) =>
      places.filter(
        (place) => place.kind === kind && (within === null || lineage(place.id).some(({ id }) => id === within)),
      ).length,
  };
}
