import { StrictMode, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { localeOf } from "../vocabulary/locale";
import { associateCommands } from "./commands";
import { officeHost } from "./host";
import { loadCatalogue } from "./loadCatalogue";
import type { Outside } from "./OutsideOffice";
import { Pane } from "./Pane";
import { SCREEN_IDS, screens } from "./screens";

// a proxy that blocks Office's script leaves the page without it
if (typeof Office === "undefined") void showOutside("scriptMissing");
else {
  associateCommands(SCREEN_IDS.filter((id) => screens[id].isCommand));
  // in a browser by itself Office is ready as well, and in no program
  void Office.onReady(({ host }) => {
    if (host as Office.HostType | null) show(<Pane host={officeHost()} load={loadCatalogue} />);
    else void showOutside("alone");
  });
}

async function showOutside(reason: Outside): Promise<void> {
  const { OutsideOffice } = await import(/* webpackChunkName: "outside" */ "./OutsideOffice");
  const isDark = matchMedia("(prefers-color-scheme: dark)").matches;
  show(
    <OutsideOffice
      reason={reason}
      locale={localeOf(navigator.language)}
      isDark={isDark}
      onReload={() => {
        location.reload();
      }}
    />,
  );
}

function show(page: ReactNode): void {
  const root = document.getElementById("root");
  if (!root) throw new Error("taskpane.html has no #root");
  createRoot(root).render(<StrictMode>{page}</StrictMode>);
}
