import { boundsText } from "../language/figure.js";
import { useText } from "../language/text.js";
import type { Bucket } from "./buckets.js";
import { EvidenceNumber } from "./EvidenceLink.js";

interface Props {
  readonly buckets: readonly Bucket[];
  readonly label: (bucket: Bucket) => string;
}

/** The bars of a timeline as a table; steps without a record are left out of it. */
export function BucketTable({ buckets, label }: Props) {
  const t = useText();
  return (
    <div className="tablewrap">
      <table className="figures narrow">
        <caption>{t("when.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("when.period")}</th>
            <th scope="col" className="n">
              {t("table.best")}
            </th>
            <th scope="col" className="n">
              {t("table.bounds")}
            </th>
            <th scope="col" className="n">
              {t("table.records")}
            </th>
          </tr>
        </thead>
        <tbody>
          {buckets
            .filter((bucket) => bucket.records > 0 || bucket.high !== 0)
            .map((bucket) => (
              <tr key={bucket.from}>
                <th scope="row">{label(bucket)}</th>
                <td className="n">
                  <EvidenceNumber n={bucket.best} only={{ span: `${bucket.from}/${bucket.to}` }} />
                </td>
                <td className="n">{boundsText(t, bucket)}</td>
                <td className="n">
                  <EvidenceNumber n={bucket.records} only={{ span: `${bucket.from}/${bucket.to}` }} />
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}
