import type { TollCell } from "@bilan/vocabulary";
import { Link, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { boundsText } from "../language/figure.js";
import { useText } from "../language/text.js";
import { type Membership, type Only, ONLY_KEYS, type Plain, without } from "./scope.js";

interface Props {
  readonly membership: Membership;
  readonly children: ReactNode;
  readonly current?: boolean;
  /** a part of the toll; none: the whole of it */
  readonly only?: Only;
  readonly label?: string;
}

/** Opens the evidence of the toll on the page, or of a part of it: which records were counted, may count, stand apart … */
export function EvidenceLink({ membership, children, current, only = {}, label }: Props) {
  const plain: Plain = useSearch({ strict: false });
  return (
    <Link
      to="/"
      search={{ ...without(plain, "offset", ...ONLY_KEYS), evidence: membership, ...only }}
      resetScroll={false}
      aria-haspopup={current === undefined ? "dialog" : undefined}
      aria-current={current ? "true" : undefined}
      aria-label={label}
      activeProps={{}}
    >
      {children}
    </Link>
  );
}

interface NumberProps {
  readonly n: number | null;
  readonly membership?: Membership;
  readonly only?: Only;
}

/** A number that opens the records behind it; 0 and a missing one have none to open. */
export function EvidenceNumber({ n, membership = "counted", only = {} }: NumberProps) {
  const t = useText();
  if (n === null) return t("table.missing");
  if (n === 0) return t.number(0);
  return (
    <EvidenceLink membership={membership} only={only} label={t("evidence.behind", { n: t.number(n) })}>
      {t.number(n)}
    </EvidenceLink>
  );
}

interface BoundsProps {
  readonly cell: TollCell;
  readonly only?: Only;
}

/** Bounds that open the records which make them so wide: those that may lie inside, else those that were counted. */
export function EvidenceBounds({ cell, only = {} }: BoundsProps) {
  const t = useText();
  const bounds = boundsText(t, cell);
  if (cell.records === 0 && cell.possible === 0) return bounds;
  return (
    <EvidenceLink
      membership={cell.possible > 0 ? "possible" : "counted"}
      only={only}
      label={t("evidence.behind", { n: bounds })}
    >
      {bounds}
    </EvidenceLink>
  );
}
