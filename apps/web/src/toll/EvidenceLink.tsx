import { Link, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { type Membership, type Plain, without } from "./scope.js";

interface Props {
  readonly membership: Membership;
  readonly children: ReactNode;
  readonly current?: boolean;
}

/** Opens the evidence of the toll on the page: which records were counted, may count, stand apart or were left out. */
export function EvidenceLink({ membership, children, current }: Props) {
  const plain: Plain = useSearch({ strict: false });
  return (
    <Link
      to="/"
      search={{ ...without(plain, "offset"), evidence: membership }}
      resetScroll={false}
      aria-haspopup={current === undefined ? "dialog" : undefined}
      aria-current={current ? "true" : undefined}
      activeProps={{}}
    >
      {children}
    </Link>
  );
}
