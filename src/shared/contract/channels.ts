import { z } from 'zod';
import { planSchema } from '../plan/schema';
import type { DeepReadonly } from '../plan/types';
import { readSchedule, readStakeholderRows } from './import-shapes';
import {
  appInfo,
  exportFormat,
  exportOptions,
  fileLabel,
  folderListing,
  keptCopy,
  openedFile,
  passphrase,
  recentFile,
  savedFile,
  settings,
  token,
} from './shapes';

const nothing = z.null();
const picked = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('picked'), file: fileLabel }),
  z.strictObject({ kind: z.literal('cancelled') }),
  /** The host has no dialog of its own: the renderer shows the workspace dialog. */
  z.strictObject({ kind: z.literal('useWorkspaceDialog') }),
]);

/**
 * The one table of what the renderer may ask. Request and answer are checked on the host's side; preload,
 * browser transport and the renderer's client are derived from it. No entry has a path: only tokens.
 */
export const channels = {
  'app.info': { request: nothing, answer: appInfo },
  'app.notices': { request: nothing, answer: z.strictObject({ text: z.string() }) },
  'settings.get': { request: nothing, answer: settings },
  'settings.set': { request: settings.partial(), answer: settings },

  /** Shows the native open dialog, or says that the workspace dialog is to be used. */
  'file.pickOpen': {
    /** Null: a plan. */
    request: z.strictObject({ kind: z.enum(['plan', 'schedule', 'stakeholders']) }).nullable(),
    answer: picked,
  },
  'file.pickSave': {
    request: z.strictObject({ suggestedName: z.string().max(200), extension: z.string().max(20) }),
    answer: picked,
  },
  /** Lists a workspace folder; null is the workspace itself. Browser host only. */
  'workspace.list': { request: z.strictObject({ folder: token.nullable() }), answer: folderListing },
  /** A place for a new file with a plain name in a workspace folder. */
  'workspace.place': {
    request: z.strictObject({ folder: token, name: z.string().min(1).max(200) }),
    answer: z.strictObject({ file: fileLabel, exists: z.boolean() }),
  },
  'workspace.newFolder': {
    request: z.strictObject({ folder: token, name: z.string().min(1).max(200) }),
    answer: folderListing,
  },

  /** The file given on the command line or by double-click, once; null when there is none. */
  'file.startup': { request: nothing, answer: fileLabel.nullable() },
  'plan.open': {
    request: z.strictObject({
      token,
      passphrase: passphrase.nullable(),
      mode: z.enum(['edit', 'readOnly', 'takeOver']),
    }),
    answer: openedFile,
  },
  /** Reads a plan without opening it: for comparing. No lock, no recent entry. */
  'plan.peek': {
    request: z.strictObject({ token, passphrase: passphrase.nullable() }),
    answer: z.strictObject({ file: fileLabel, plan: planSchema }),
  },
  /** Reads a schedule (Microsoft Project XML, CSV, XLSX) for the plan it would come to, and changes nothing. */
  'schedule.read': { request: z.strictObject({ token, plan: planSchema }), answer: readSchedule },
  /**
   * Reads a list of stakeholders (CSV, XLSX) as bare rows: which column means what is settled in the window.
   * `windows1252` after the person said that the file is in it.
   */
  'stakeholders.read': {
    request: z.strictObject({ token, windows1252: z.boolean() }),
    answer: readStakeholderRows,
  },
  'plan.sample': { request: nothing, answer: z.strictObject({ plan: planSchema }) },
  /** Saves to the file it was opened from. `force` after the person chose to overwrite what changed. */
  'plan.save': {
    request: z.strictObject({ token, plan: planSchema, force: z.boolean() }),
    answer: savedFile,
  },
  /**
   * Saves to a place just picked and goes on there. Encryption: `keep` as it was, `none`, or a passphrase.
   * `overwrite` is true once the person was asked about an existing file.
   */
  'plan.saveAs': {
    request: z.strictObject({
      target: token,
      from: token.nullable(),
      plan: planSchema,
      encryption: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('none') }),
        z.strictObject({ kind: z.literal('keep') }),
        z.strictObject({ kind: z.literal('passphrase'), passphrase }),
      ]),
      overwrite: z.boolean(),
    }),
    answer: savedFile,
  },
  /** Releases the lock and the recovery copy of a plan that is closed, saved or given up. */
  'plan.close': { request: z.strictObject({ token: token.nullable(), planId: z.string() }), answer: nothing },

  /**
   * Within 5 s of an edit: the state as it is, beside the user's file and never in it. `seal` is what
   * `copies.read` answered for work without a file out of an encrypted copy; `takesUp` is the recovery copy the
   * work comes from, which goes once the new one lies there.
   */
  'recovery.write': {
    request: z.strictObject({
      token: token.nullable(),
      plan: planSchema,
      seal: token.nullable(),
      takesUp: token.nullable(),
    }),
    answer: z.strictObject({ savedAt: z.string() }),
  },
  'copies.list': {
    request: z.strictObject({ planId: z.string().nullable(), kind: z.enum(['restorePoint', 'recovery']) }),
    answer: z.array(keptCopy),
  },
  /** What is kept of a file, newest first, also when the file itself cannot be read any more. */
  'copies.ofFile': { request: z.strictObject({ token }), answer: z.array(keptCopy) },
  /** `seal`: the work is going to be an untitled plan; a handle of its passphrase is answered if it has one. */
  'copies.read': {
    request: z.strictObject({ id: token, passphrase: passphrase.nullable(), seal: z.boolean() }),
    answer: z.strictObject({ copy: keptCopy, plan: planSchema, seal: token.nullable() }),
  },
  'copies.discard': { request: z.strictObject({ id: token }), answer: nothing },

  'recent.list': { request: nothing, answer: z.array(recentFile) },
  'recent.clear': { request: nothing, answer: nothing },

  'export.formats': { request: nothing, answer: z.array(exportFormat) },
  /** The document as one HTML text for the preview frame. */
  'export.preview': {
    request: z.strictObject({ plan: planSchema, document: z.string() }),
    answer: z.strictObject({ html: z.string() }),
  },
  'export.write': {
    request: z.strictObject({
      plan: planSchema,
      format: z.string(),
      target: token,
      options: exportOptions,
      overwrite: z.boolean(),
    }),
    answer: z.strictObject({ file: fileLabel, bytes: z.int() }),
  },
  /** Opens or shows a file this session has just written, where the system can. */
  'export.reveal': { request: z.strictObject({ token }), answer: nothing },

  /** Only http and https, only after a click. */
  'link.open': { request: z.strictObject({ url: z.url({ protocol: /^https?$/ }) }), answer: nothing },
  /** What the host must know to ask before a window closes. */
  'session.state': {
    request: z.strictObject({ dirty: z.boolean(), title: z.string().max(600), recovered: z.boolean() }),
    answer: nothing,
  },
  /** Answer to `closeRequested`: the window may go. */
  'session.allowClose': { request: nothing, answer: nothing },
} as const;

export type ChannelName = keyof typeof channels;
/** Plans are immutable values on both sides, so whatever crosses is read only. */
export type Request<C extends ChannelName> = DeepReadonly<z.input<(typeof channels)[C]['request']>>;
export type Answer<C extends ChannelName> = DeepReadonly<z.output<(typeof channels)[C]['answer']>>;

/** What the host tells the renderer unasked. */
export const events = {
  /** A menu entry: id of a registered action of the renderer, such as `file.save`. */
  menuAction: z.strictObject({ action: z.string() }),
  /** A file was double-clicked or given to a second start. */
  openRequested: z.strictObject({ file: fileLabel }),
  /** The window is about to close with unsaved work: the renderer asks and answers. */
  closeRequested: nothing,
  settingsChanged: settings,
} as const;
export type EventName = keyof typeof events;
export type EventPayload<E extends EventName> = z.output<(typeof events)[E]>;
