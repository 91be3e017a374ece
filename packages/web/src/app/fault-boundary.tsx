// A fault of the program in one part of the page leaves the rest usable, and says that nothing is lost.
import { Component, type ReactNode } from "react";
import { useTexts } from "../texts/use-texts.ts";

interface State {
  readonly fault: Error | null;
}

export class FaultBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { fault: null };

  static getDerivedStateFromError(fault: unknown): State {
    return { fault: fault instanceof Error ? fault : new Error(String(fault)) };
  }

  override render() {
    return this.state.fault ? <Fault message={this.state.fault.message} /> : this.props.children;
  }
}

export function Fault({ message }: { readonly message: string }) {
  const { app } = useTexts();
  return (
    <div className="fault" role="alert">
      <p>{app.failed}</p>
      <p className="row">
        <button type="button" onClick={leaveForHome}>
          {app.allCases}
        </button>
        <button type="button" onClick={() => location.reload()}>
          {app.reload}
        </button>
      </p>
      <details>
        <summary>{app.failedDetails}</summary>
        <pre>{message}</pre>
      </details>
    </div>
  );
}

/** A fault may sit in what the address names, so the page begins anew. */
function leaveForHome(): void {
  location.hash = "#/";
  location.reload();
}
