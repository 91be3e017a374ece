// Starts the workbench.
import "./app/trusted.ts";
import { createRoot } from "react-dom/client";
import { App } from "./app/app.tsx";
import { applyColours } from "./app/colours.ts";
import { takeLinkFromAddress } from "./app/given-link.ts";
import { keepForOffline } from "./app/offline.ts";
import "./style/tokens.css";
import "./style/base.css";
import "./style/frame.css";
import "./style/controls.css";

takeLinkFromAddress();
addEventListener("hashchange", takeLinkFromAddress);
applyColours();
createRoot(document.getElementById("workbench") as HTMLElement).render(<App />);
keepForOffline();
