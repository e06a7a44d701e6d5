import type { Toll } from "@bilan/vocabulary";
import { periodText } from "../language/days.js";
import { placeName } from "../language/place.js";
import { type Text, useText } from "../language/text.js";
import { EvidenceLink } from "./EvidenceLink.js";
import { keyText, partyText } from "./keys.js";
import { type Membership, type Only, spanDays } from "./scope.js";
import { usePlace } from "./usePlace.js";

interface Props {
  readonly toll: Toll;
  readonly only: Only;
  readonly membership: Membership;
}

/** Says of which part of the toll the evidence is, and leads back to that of the whole. */
export function EvidencePart({ toll, only, membership }: Props) {
  const t = useText();
  const area = usePlace(only.area ?? null, only.area === undefined ? null : { id: only.area, name: only.area });
  const days = spanDays(only.span);
  const parts = [
    ...(only.row === undefined ? [] : only.row.split("|").map((part) => valueText(t, toll, part))),
    ...(days === null ? [] : [periodText(t, days.from, days.to)]),
    ...(area === null ? [] : [placeName(t.language, area)]),
  ];
  return (
    <p>
      {t("evidence.only")} <b>{parts.join(" · ")}</b>{" "}
      <EvidenceLink membership={membership} current={false}>
        {t("evidence.all")}
      </EvidenceLink>
    </p>
  );
}

function valueText(t: Text, toll: Toll, part: string): string {
  const [dimension = "", ...rest] = part.split(":");
  const value = rest.join(":");
  if (dimension === "organisation") return partyText(t, value);
  const named = dimension === "place" ? toll.rows.find(({ key }) => key["placeId"] === value)?.key["place"] : undefined;
  return keyText(t, dimension, named ?? value);
}
