import { z } from 'zod';
import { planSchema } from '../plan/schema';
import { TLP } from '../plan/identity';

/** Opaque handle for a place on disk. Only the host knows the path behind it. */
export const token = z.string().regex(/^[A-Za-z0-9_-]{8,80}$/);
export const passphrase = z.string().min(1).max(1000);

/** What the host knows of an open or chosen file; names are for display, never paths to act on. */
export const fileLabel = z.strictObject({
  token,
  /** File name with extension. */
  name: z.string(),
  /** Folder as a person would recognize it. */
  folder: z.string(),
});

export const lockHolder = z.strictObject({
  user: z.string(),
  host: z.string(),
  /** ISO instant. */
  since: z.string(),
  /** True when this very computer and user hold it, in another window or a crashed run. */
  sameComputer: z.boolean(),
});

/** A plan file that has just been opened. */
export const openedFile = z.strictObject({
  file: fileLabel,
  plan: planSchema,
  encrypted: z.boolean(),
  /** Somebody else has it open, the place is read-only, or it was asked for: saving goes elsewhere. */
  readOnly: z.boolean(),
  lock: lockHolder.nullable(),
  /** Format version of the file when it had to be migrated on the way in. */
  migratedFrom: z.int().nullable(),
  /** Unsaved work of this plan that lies on this computer and says something else, newest first. */
  recovery: z.array(
    z.strictObject({
      id: token,
      savedAt: z.string(),
      encrypted: z.boolean(),
      /** The file was saved after it. */
      older: z.boolean(),
      /** It belongs to the window the file was taken over from, and cannot be discarded here. */
      inUse: z.boolean(),
    }),
  ),
});

export const savedFile = z.strictObject({ file: fileLabel, savedAt: z.string(), encrypted: z.boolean() });

/** A kept earlier state: restore point of a save, or recovery copy of unsaved work. */
export const keptCopy = z.strictObject({
  id: token,
  kind: z.enum(['restorePoint', 'recovery']),
  planId: z.string(),
  title: z.string(),
  /** Name of the file it belongs to; empty when it was never saved. */
  fileName: z.string(),
  savedAt: z.string(),
  bytes: z.int(),
  encrypted: z.boolean(),
  /** How many entries differ from the version before, by area of the plan; empty when unknown. */
  changed: z.record(z.string(), z.int()),
});

export const recentFile = fileLabel.extend({ title: z.string(), openedAt: z.string(), missing: z.boolean() });

export const folderEntry = z.strictObject({
  token,
  name: z.string(),
  kind: z.enum(['folder', 'plan', 'other']),
  modifiedAt: z.string(),
  bytes: z.int(),
});

/** A folder of the workspace, for the browser host's own open and save dialog. */
export const folderListing = z.strictObject({
  folder: fileLabel,
  parent: token.nullable(),
  entries: z.array(folderEntry),
  writable: z.boolean(),
});

export const exportFormat = z.strictObject({
  /** `<document>.<extension>`, e.g. `conops.docx`. */
  id: z.string(),
  document: z.string(),
  extension: z.string(),
  /** Needs Chromium or Electron, which this computer does not have. */
  available: z.boolean(),
});

/** What a document is to leave out or sort by; each writer reads what concerns it. */
export const exportOptions = z.strictObject({
  groupBy: z.enum(['stage', 'owner']).optional(),
  /** Timeline: landscape paper to fit, or one free drawing. */
  paper: z.enum(['a4', 'a3', 'none']).optional(),
  pages: z.enum(['one', 'several']).optional(),
  rows: z.enum(['auto', 'all', 'critical', 'key']).optional(),
  /** Tasks to draw, as filtered and expanded on a screen, and the days of its axis, `YYYY-MM-DD`. */
  shown: z.array(z.string().max(64)).max(20_000).optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  /** Tables, maps and calendar of stakeholders: "Contact 1" instead of the names of persons. Absent: as the plan says. */
  noNames: z.boolean().optional(),
});

export const settings = z.strictObject({
  colorScheme: z.enum(['light', 'dark', 'auto']),
  /** Interface language; `en-XA` and `ar-XB` are the pseudo-languages. */
  language: z.enum(['en', 'en-XA', 'ar-XB']),
  /** Write the user's own file by itself; off unless turned on. */
  autosave: z.boolean(),
  /** Proposed label of new plans. */
  defaultTlp: z.enum(TLP),
  /** Width of the inspector in px. */
  inspectorWidth: z.int().min(240).max(720),
});
export type Settings = z.infer<typeof settings>;

export const appInfo = z.strictObject({
  version: z.string(),
  host: z.enum(['desktop', 'browser']),
  platform: z.enum(['mac', 'windows', 'linux']),
  /** Today on this computer, `YYYY-MM-DD`; the renderer asks again when a day passes. */
  today: z.string(),
  /** Language tag of the operating system. */
  locale: z.string(),
  userName: z.string(),
  /** Folder shown as the workspace (browser host), empty on the desktop. */
  workspace: z.string(),
  /** Where recovery copies and restore points lie, for "your work is safe at …". */
  dataFolder: z.string(),
});
