export interface Host {
  /** The one-time address. */
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** Exit code once it has ended; null when a signal ended it. */
  readonly ended: Promise<number | null>;
  /** Ends it (by SIGTERM unless another signal is named) and waits until it has gone. */
  end(signal?: NodeJS.Signals): Promise<number | null>;
  /** What it wrote to the terminal. */
  output(): string;
}

export interface HostOptions {
  /** The app's own folder of this run. */
  readonly data: string;
  readonly workspace: string;
  /** More words for its command line, such as a plan file. */
  readonly words?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export function startHost(options: HostOptions): Promise<Host>;
