import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

/** A link to the claim that a figure comes from. */
export function ClaimLink({
  claim,
  children,
}: {
  readonly claim: { readonly id: string };
  readonly children: ReactNode;
}) {
  return (
    <Link to="/claims/$id" params={{ id: claim.id }} search={{}}>
      {children}
    </Link>
  );
}
