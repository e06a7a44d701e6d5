import { CAUSES, GRADES, MEASURES, SIDES } from "@bilan/vocabulary";

/** One column of the template, with what goes into it. */
export interface Column {
  readonly name: string;
  readonly required: boolean;
  readonly means: string;
}

/** Columns of counts: `<people>_low`, `<people>_best`, `<people>_high`. */
export const COUNTED = [...SIDES, "women", "men", "boys", "girls", "children"] as const;
export type Counted = (typeof COUNTED)[number];

const PEOPLE: Readonly<Record<Counted, string>> = {
  a: "members of party_a",
  b: "members of party_b",
  civilians: "civilians, all of them",
  unknown: "people of whom it is not known whether they were civilians, and of which side",
  women: "of the civilians: women of 18 and over",
  men: "of the civilians: men of 18 and over",
  boys: "of the civilians: boys under 18",
  girls: "of the civilians: girls under 18",
  children: "of the civilians: children under 18 not counted as boys or girls",
};

const col = (name: string, means: string, required = false): Column => ({ name, required, means });

/** The columns of the `incidents` template in order: its data dictionary. Only the required ones must be there. */
export const INCIDENT_COLUMNS: readonly Column[] = [
  col("id", "Your own id of the incident; the same id again replaces it", true),
  col("measure", `What is counted: ${MEASURES.join(", ")}; empty: killed`),
  col("date_from", "First day that it may have happened, YYYY-MM-DD", true),
  col("date_to", "Last day, YYYY-MM-DD; empty: the same day"),
  col("date_precision", "1 the day, 2 within 2-6 days, 3 the week, 4 the month, 5 longer; empty: by the two days"),
  col("place", "Name of the town, village or place"),
  col("admin2", "District"),
  col("admin1", "Governorate, province or state"),
  col("country", "ISO 3166-1 alpha-2, e.g. SY", true),
  col("place_code", "P-code or gazetteer id, e.g. SY0200 or geonames:170063"),
  col("lat", "Latitude in degrees"),
  col("lon", "Longitude in degrees"),
  col(
    "place_precision",
    "1 exact, 2 within 25 km, 3 admin 2, 4 admin 1, 5 an area across units, 6 the country, 7 sea or air; empty: by what is filled in",
  ),
  col("party_a", "Organisation on side a, e.g. the attacker or the state"),
  col("party_b", "Organisation on side b"),
  ...COUNTED.flatMap((people) => [
    col(`${people}_low`, `At least so many: ${PEOPLE[people]}`),
    col(`${people}_best`, `The most likely number: ${PEOPLE[people]}; alone: exactly so many`),
    col(`${people}_high`, `At most so many: ${PEOPLE[people]}; empty with a low: no upper bound known`),
  ]),
  col("cause", `${CAUSES.join(", ")}; empty: not known`),
  col("grade", `${GRADES.join(", ")}; empty: weak`),
  col("summary", "yes: a summary of several incidents that could not be told apart; empty: no"),
  col("sources", "Who says so, separated by semicolons", true),
  col("note", "Anything else; it becomes public with the incident"),
];
