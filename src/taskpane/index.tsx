import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { loadCatalogue } from "./catalogue";
import { associateCommands } from "./commands";
import { Pane } from "./components/Pane";
import { officeHost } from "./host";

associateCommands();

void Office.onReady(() => {
  const root = document.getElementById("root");
  if (!root) throw new Error("taskpane.html has no #root");
  createRoot(root).render(<StrictMode><Pane host={officeHost()} load={loadCatalogue} /></StrictMode>);
});
