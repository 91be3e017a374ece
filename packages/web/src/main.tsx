// Starts the workbench.
import { createRoot } from "react-dom/client";
import { App } from "./app/app.tsx";
import { applyColours } from "./app/colours.ts";
import { keepForOffline } from "./app/offline.ts";
import "./style/tokens.css";
import "./style/base.css";
import "./style/frame.css";
import "./style/controls.css";

applyColours();
createRoot(document.getElementById("workbench") as HTMLElement).render(<App />);
keepForOffline();
