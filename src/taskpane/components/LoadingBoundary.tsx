import { Component } from "react";
import type { ReactNode } from "react";

/** Shows something else where what is below could not be read. React has no hook for that. */
export class LoadingBoundary extends Component<{ failed: ReactNode; children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };
  static getDerivedStateFromError(): { hasFailed: boolean } { return { hasFailed: true }; }
  override render(): ReactNode { return this.state.hasFailed ? this.props.failed : this.props.children; }
}
