import { Component, type ErrorInfo, type ReactNode } from 'react';
import { FatalScreen } from './fatal-screen';
import { reportFault, useFault, type Fault } from './faults';

interface Props {
  readonly children: ReactNode;
}

/** Shows the screen for faults instead of a half-drawn program, whether drawing failed or something else did. */
export class ErrorBoundary extends Component<Props, { readonly fault: Fault | null }> {
  override state: { readonly fault: Fault | null } = { fault: useFault.getState().fault };
  private stop = () => {};

  static getDerivedStateFromError(cause: unknown): { readonly fault: Fault } {
    return { fault: { message: String(cause), stack: cause instanceof Error ? (cause.stack ?? '') : '' } };
  }

  override componentDidMount(): void {
    this.stop = useFault.subscribe(({ fault }) => this.setState({ fault }));
  }

  override componentWillUnmount(): void {
    this.stop();
  }

  override componentDidCatch(cause: Error, info: ErrorInfo): void {
    reportFault(cause, info.componentStack ?? '');
  }

  override render(): ReactNode {
    return this.state.fault ? <FatalScreen fault={this.state.fault} /> : this.props.children;
  }
}
