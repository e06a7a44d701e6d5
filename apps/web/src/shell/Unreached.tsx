import { ApiProblem } from "../api/problem.js";
import { Failed } from "../design/Failed.js";
import { Page } from "../design/Page.js";
import { useText } from "../language/text.js";

/** Stands for a page whose code could not be loaded: the connection was lost, or the site was built anew meanwhile. */
export function Unreached() {
  const t = useText();
  return (
    <Page title={t("problem.unreachable.title")}>
      <Failed error={new ApiProblem(null, null)} retry={() => window.location.reload()} />
    </Page>
  );
}
