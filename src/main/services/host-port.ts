import type { Answer, EventName, EventPayload, Request } from '@shared/contract/channels';
import type { Reply } from '@shared/contract/client';
import type { PdfPrinter } from '../export/types';

/** What a dialog of the host answered. */
export type PickedPath =
  | { readonly kind: 'picked'; readonly path: string }
  | { readonly kind: 'cancelled' }
  /** This host has no dialogs: the renderer shows its own, over `workspace`. */
  | { readonly kind: 'useWorkspaceDialog' };

/** What is to be opened; the dialog of the system shows such files first. */
export type OpenKind = 'plan' | 'schedule' | 'stakeholders';

/** The folders a host without native dialogs works in. Everything outside them is refused. */
export interface Workspace {
  /** Path of the workspace, as shown to the person. */
  readonly shown: string;
  /** True when the path, with every link followed, lies in an allowed folder. */
  allows(path: string): Promise<boolean>;
  /** Makes the workspace folder when a first file is about to be written to it. */
  prepare(path: string): Promise<void>;
  list(folder: string | null): Promise<Reply<Answer<'workspace.list'>>>;
  place(folder: string, name: string): Promise<Reply<Answer<'workspace.place'>>>;
  newFolder(folder: string, name: string): Promise<Reply<Answer<'workspace.newFolder'>>>;
}

/**
 * What differs between the hosts; all else is the same code in `handlers.ts`. One port stands for one window
 * or tab.
 */
export interface HostPort {
  readonly kind: 'desktop' | 'browser';
  pickOpen(kind: OpenKind): Promise<PickedPath>;
  pickSave(how: Request<'file.pickSave'>): Promise<PickedPath>;
  /** Null where the host has native dialogs. */
  readonly workspace: Workspace | null;
  /** Opens an http(s) address in the person's browser. Answers false when the system could not. */
  openExternal(url: string): Promise<boolean>;
  /** Shows a file in its folder. Answers false when the system could not. */
  reveal(path: string): Promise<boolean>;
  /** The file this run was started with; asked once, later answers are null. */
  startupFile(): string | null;
  onSessionState(state: Request<'session.state'>): void;
  allowClose(): void;
  /** Tells every window of this run. */
  broadcast<E extends EventName>(event: E, payload: EventPayload<E>): void;
}

/** Finds what prints PDF on this computer: Electron itself or an installed browser. */
export type FindPrinter = () => Promise<PdfPrinter | null>;
