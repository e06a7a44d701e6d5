import { useSyncExternalStore } from "react";
import { useText } from "../language/text.js";

function subscribe(changed: () => void): () => void {
  window.addEventListener("online", changed);
  window.addEventListener("offline", changed);
  return () => {
    window.removeEventListener("online", changed);
    window.removeEventListener("offline", changed);
  };
}

/** Says that the reader is offline and sees what was loaded before. */
export function Offline() {
  const t = useText();
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div role="status" className="offline">
      {online ? null : <p>{t("state.offline")}</p>}
    </div>
  );
}
