/** What a test can do from outside of the page: what a person does with the system, and what the system saw. */
export interface Control {
  /** Address of the debugging port of the page. */
  endpoint(): string;
  window(): { title: string; visible: boolean; edited: boolean; url: string; dark: boolean } | null;
  menu(): readonly { id: string; label: string; accelerator: string; role: string; enabled: boolean }[];
  /** Chooses an entry of the native menu. */
  choose(id: string): Promise<void>;
  /** The next file dialogs are answered with these paths, null for cancel. */
  pick(paths: readonly (string | null)[]): void;
  /** The next questions of the system are answered with these buttons. */
  press(buttons: readonly number[]): void;
  dialogs(): readonly { kind: string; options: unknown }[];
  shell(): { opened: readonly string[]; revealed: readonly string[] };
  /** Requests that would have left the computer; windows that pages tried to open. */
  outside(): { escaped: readonly string[]; opened: readonly { url: string; action: string }[] };
  /** The person closes the window, quits, starts the program again, double-clicks a file on macOS. */
  closeWindow(): void;
  quit(): void;
  secondStart(line: { argv: readonly string[]; folder: string }): void;
  openFile(path: string): void;
}

/** The methods by name: the test process has the control only over a channel. */
export const CONTROL_METHODS = [
  'endpoint',
  'window',
  'menu',
  'choose',
  'pick',
  'press',
  'dialogs',
  'shell',
  'outside',
  'closeWindow',
  'quit',
  'secondStart',
  'openFile',
] as const satisfies readonly (keyof Control)[];
