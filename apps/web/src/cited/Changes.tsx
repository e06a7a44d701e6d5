import type { Difference, EntryChange } from "@bilan/vocabulary";
import { Link } from "@tanstack/react-router";
import { changesText, differenceText } from "../language/difference.js";
import { instantText } from "../language/days.js";
import { type Text, useText } from "../language/text.js";
import { ClaimLink } from "../toll/ClaimLink.js";

interface Props {
  readonly changes: readonly EntryChange[];
  /** How many entries made a difference in all. */
  readonly total: number;
}

/** What made the difference between two tolls, an entry of the ledger at a time. */
export function Changes({ changes, total }: Props) {
  const t = useText();
  return (
    <>
      <p>{t("cited.entries", { n: total })}</p>
      <ol className="history">
        {changes.map(({ entry, difference, records, claims }) => (
          <li key={entry?.id ?? "none"}>
            {entry === null ? (
              t("cited.noEntry")
            ) : (
              <time dateTime={entry.at}>{t("cited.entry", { n: entry.seq, day: instantText(t, entry.at) })}</time>
            )}
            {records.length === 0 ? null : <small> {boundsDifference(t, difference)}</small>}
            <ul>
              {records.map(({ id, changes: codes }) => (
                <li key={id}>
                  <Link to="/incidents/$id" params={{ id }} search={{}}>
                    {id}
                  </Link>{" "}
                  {changesText(t, codes)}
                </li>
              ))}
              {claims.map((claim) => (
                <li key={claim.id}>
                  <ClaimLink claim={claim}>
                    <bdi>{(claim.after ?? claim.before)?.quote ?? claim.id}</bdi>
                  </ClaimLink>{" "}
                  {changesText(t, claim.changes)}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </>
  );
}

/** `low +2, best +3, high +3`; what cannot be told is not given. */
function boundsDifference(t: Text, { low, best, high }: Difference): string {
  return t("cited.difference", {
    low: differenceText(t, low),
    best: differenceText(t, best),
    high: differenceText(t, high),
  });
}
