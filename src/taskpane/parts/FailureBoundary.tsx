import { Component, type ReactNode } from "react";

interface FailureBoundaryProps {
  failed: (error: unknown) => ReactNode;
  children: ReactNode;
}

interface Failure {
  failure: { error: unknown } | undefined;
}

/** Shows something else where what is below failed while it was read or drawn. React has no hook for that. */
export class FailureBoundary extends Component<FailureBoundaryProps, Failure> {
  override state: Failure = { failure: undefined };
  static getDerivedStateFromError(error: unknown): Failure {
    return { failure: { error } };
  }
  override render(): ReactNode {
    const { failure } = this.state;
    return failure ? this.props.failed(failure.error) : this.props.children;
  }
}
