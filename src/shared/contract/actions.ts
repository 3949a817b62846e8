/**
 * Everything a person can ask the program to do from a menu, a shortcut or the command palette, as plain
 * data: hosts build the native menu from it without knowing the screens, the renderer adds `run` to each id
 * (`renderer/app/actions/`). `menuAction` carries the id.
 */

/** Menus in the order they stand in. */
export const ACTION_GROUPS = ['file', 'edit', 'view', 'go', 'help'] as const;
export type ActionGroup = (typeof ACTION_GROUPS)[number];

interface ActionEntry {
  readonly id: string;
  /** Key of the words in `i18n/en/ui/shell.json`. */
  readonly labelKey: `shell.${string}`;
  readonly group: ActionGroup;
  /**
   * `Mod` is Ctrl, on a Mac Command; names of keys as in Electron accelerators. The native menu shows it; where
   * `inText` is false it must not register it, since a text field has an undo of its own.
   */
  readonly shortcut?: string;
  /** Another key for the same on Windows and Linux, where people know it from other programs; in no menu. */
  readonly also?: string;
  /** False: the shortcut belongs to the text field while one has the focus. */
  readonly inText?: false;
  /** True: a line is drawn above it in a menu. */
  readonly divided?: true;
  /** False: makes sense without an open plan too. Left out: needs a plan. */
  readonly needsPlan?: false;
}

/** The actions in the order of the menus. */
const ACTIONS = [
  { id: 'file.new', labelKey: 'shell.fileNew', group: 'file', shortcut: 'Mod+N', needsPlan: false },
  { id: 'file.open', labelKey: 'shell.fileOpen', group: 'file', shortcut: 'Mod+O', needsPlan: false },
  { id: 'file.sample', labelKey: 'shell.fileSample', group: 'file', needsPlan: false },
  { id: 'file.save', labelKey: 'shell.fileSave', group: 'file', shortcut: 'Mod+S', divided: true },
  { id: 'file.saveAs', labelKey: 'shell.fileSaveAs', group: 'file', shortcut: 'Mod+Shift+S' },
  { id: 'file.saveEncrypted', labelKey: 'shell.fileSaveEncrypted', group: 'file' },
  { id: 'file.compare', labelKey: 'shell.fileCompare', group: 'file', divided: true },
  { id: 'file.restorePoints', labelKey: 'shell.fileRestorePoints', group: 'file' },
  { id: 'file.export', labelKey: 'shell.fileExport', group: 'file', shortcut: 'Mod+Shift+E' },
  { id: 'file.close', labelKey: 'shell.fileClose', group: 'file', divided: true },

  { id: 'edit.undo', labelKey: 'shell.editUndo', group: 'edit', shortcut: 'Mod+Z', inText: false },
  {
    id: 'edit.redo',
    labelKey: 'shell.editRedo',
    group: 'edit',
    shortcut: 'Mod+Shift+Z',
    also: 'Mod+Y',
    inText: false,
  },
  {
    id: 'edit.find',
    labelKey: 'shell.editFind',
    group: 'edit',
    shortcut: 'Mod+K',
    divided: true,
    needsPlan: false,
  },

  { id: 'view.inspector', labelKey: 'shell.viewInspector', group: 'view', shortcut: 'Mod+.' },
  { id: 'view.light', labelKey: 'shell.viewLight', group: 'view', divided: true, needsPlan: false },
  { id: 'view.dark', labelKey: 'shell.viewDark', group: 'view', needsPlan: false },
  { id: 'view.auto', labelKey: 'shell.viewAuto', group: 'view', needsPlan: false },

  { id: 'go.back', labelKey: 'shell.goBack', group: 'go', shortcut: 'Alt+Left' },
  { id: 'go.overview', labelKey: 'shell.goOverview', group: 'go', shortcut: 'Mod+Shift+H', divided: true },
  { id: 'go.stage1', labelKey: 'shell.goStage1', group: 'go', shortcut: 'Mod+1' },
  { id: 'go.stage2', labelKey: 'shell.goStage2', group: 'go', shortcut: 'Mod+2' },
  { id: 'go.stage3', labelKey: 'shell.goStage3', group: 'go', shortcut: 'Mod+3' },
  { id: 'go.stage4', labelKey: 'shell.goStage4', group: 'go', shortcut: 'Mod+4' },
  { id: 'go.stage5', labelKey: 'shell.goStage5', group: 'go', shortcut: 'Mod+5' },
  { id: 'go.timeline', labelKey: 'shell.goTimeline', group: 'go', divided: true },
  { id: 'go.stakeholders', labelKey: 'shell.goStakeholders', group: 'go' },
  { id: 'go.organization', labelKey: 'shell.goOrganization', group: 'go', shortcut: 'Mod+6' },
  { id: 'go.services', labelKey: 'shell.goServices', group: 'go', shortcut: 'Mod+7' },
  { id: 'go.staffing', labelKey: 'shell.goStaffing', group: 'go' },
  { id: 'go.budget', labelKey: 'shell.goBudget', group: 'go' },
  { id: 'go.risks', labelKey: 'shell.goRisks', group: 'go', shortcut: 'Mod+8' },
  { id: 'go.glossary', labelKey: 'shell.goGlossary', group: 'go' },
  { id: 'go.documents', labelKey: 'shell.goDocuments', group: 'go', shortcut: 'Mod+9' },
  { id: 'go.setup', labelKey: 'shell.goSetup', group: 'go', divided: true },
  { id: 'go.settings', labelKey: 'shell.goSettings', group: 'go', shortcut: 'Mod+,', needsPlan: false },

  {
    id: 'help.shortcuts',
    labelKey: 'shell.helpShortcuts',
    group: 'help',
    shortcut: 'Mod+/',
    needsPlan: false,
  },
  { id: 'help.about', labelKey: 'shell.helpAbout', group: 'help', needsPlan: false },
] as const satisfies readonly ActionEntry[];

export type ActionId = (typeof ACTIONS)[number]['id'];
/** One action with every optional part visible to the type checker. */
export type ActionInfo = ActionEntry & {
  readonly id: ActionId;
  readonly labelKey: (typeof ACTIONS)[number]['labelKey'];
};

/** The table by its common shape, for whoever goes through all of it. */
export const ACTION_LIST: readonly ActionInfo[] = ACTIONS;
