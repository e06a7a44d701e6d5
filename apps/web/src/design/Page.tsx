import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect } from "react";
import { observatoryQuery } from "../api/queries.js";

interface Props {
  readonly title: string;
  /** The heading, where it is not the title itself. */
  readonly heading?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A page with its one heading; the window's title names the page and the observatory. */
export function Page({ title, heading, className, children }: Props) {
  const { data } = useQuery(observatoryQuery());
  useEffect(() => {
    document.title = `${title} · ${data?.name ?? "Bilan"}`;
  }, [title, data?.name]);
  return (
    <article className={className}>
      {heading ?? <h1>{title}</h1>}
      {children}
    </article>
  );
}
