import type { Bearing } from "./bearing.js";

/** The claims that a claim of the same report is the whole of. */
export function partsOf(whole: Bearing, bearings: readonly Bearing[]): Bearing[] {
  return bearings.filter(
    ({ claim }) =>
      claim.partOf === whole.claim.id &&
      claim.report === whole.claim.report &&
      claim.unit === "people" &&
      claim.stance === "asserts",
  );
}

/** The claim that a claim is a part of, or null: it is no part, or its whole is not among these. */
export function wholeOf({ claim }: Bearing, bearings: readonly Bearing[]): Bearing | null {
  if (claim.partOf === null) return null;
  return bearings.find((one) => one.claim.id === claim.partOf && one.claim.report === claim.report) ?? null;
}
