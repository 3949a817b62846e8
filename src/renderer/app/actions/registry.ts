import { spotlight } from '@mantine/spotlight';
import { ACTION_LIST, type ActionId, type ActionInfo } from '@shared/contract/actions';
import { changeSettings } from '../../state/settings-store';
import { isDirty, redoStep, undoStep, useDocument } from '../../state/document-store';
import { compareWithAnother } from '../../state/files/compare-plan';
import { closePlan } from '../../state/files/leave-plan';
import { openPlan, openSample } from '../../state/files/open-plan';
import { savePlan } from '../../state/files/save-plan';
import { savePlanAs } from '../../state/files/save-plan-as';
import { closeInspector, goBack, goTo, useSession, type Screen } from '../../state/session-store';
import { flushPendingEdits } from '../../ui/pending-edits';
import { showDialog, showHome, useShell } from '../shell-store';

/** What decides whether an action can be used now. */
export interface ActionState {
  readonly hasPlan: boolean;
  readonly dirty: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly canGoBack: boolean;
}

interface Behavior {
  readonly run: () => unknown;
  /** Left out: always, given that a plan is open where the action needs one. */
  readonly enabled?: (state: ActionState) => boolean;
}

/** An action as menu, shortcut and palette use it. */
export type Action = ActionInfo & Behavior;

const go = (screen: Screen): Behavior => ({ run: () => goTo({ screen }) });

function goSettings(): void {
  if (isPlanShown()) goTo({ screen: 'settings' });
  else showHome('settings');
}

function undo(): void {
  const step = useDocument.getState().history.past.at(-1);
  if (undoStep() && step) useShell.setState({ moved: { kind: 'undone', labelKey: step.labelKey } });
}

function redo(): void {
  const step = useDocument.getState().history.future.at(-1);
  if (redoStep() && step) useShell.setState({ moved: { kind: 'redone', labelKey: step.labelKey } });
}

function toggleInspector(): void {
  if (useSession.getState().inspectorOpen) closeInspector();
  else useSession.setState({ inspectorOpen: true });
}

async function closeToStart(): Promise<void> {
  if (await closePlan()) showHome('start');
}

/** What each action does. An id of the table that is missing here does not compile. */
const BEHAVIOR: Record<ActionId, Behavior> = {
  'file.new': { run: () => showHome('newPlan') },
  'file.open': { run: () => openPlan() },
  'file.sample': { run: () => openSample() },
  'file.save': { run: () => savePlan() },
  'file.saveAs': { run: () => savePlanAs() },
  'file.saveEncrypted': { run: () => savePlanAs({ encrypt: true }) },
  'file.compare': { run: compareWithAnother },
  'file.restorePoints': go('copies'),
  'file.close': { run: closeToStart },
  'file.export': { run: () => goTo({ screen: 'documents', section: 'export' }) },
  'edit.undo': { run: undo, enabled: (state) => state.canUndo },
  'edit.redo': { run: redo, enabled: (state) => state.canRedo },
  'edit.find': { run: () => spotlight.open() },
  'view.inspector': { run: toggleInspector },
  'view.light': { run: () => changeSettings({ colorScheme: 'light' }) },
  'view.dark': { run: () => changeSettings({ colorScheme: 'dark' }) },
  'view.auto': { run: () => changeSettings({ colorScheme: 'auto' }) },
  'go.back': { run: goBack, enabled: (state) => state.canGoBack },
  'go.overview': go('overview'),
  'go.stage1': go('stage1'),
  'go.stage2': go('stage2'),
  'go.stage3': go('stage3'),
  'go.stage4': go('stage4'),
  'go.stage5': go('stage5'),
  'go.timeline': go('timeline'),
  'go.stakeholders': go('stakeholders'),
  'go.organization': go('organization'),
  'go.services': go('services'),
  'go.staffing': go('staffing'),
  'go.budget': go('budget'),
  'go.risks': go('risks'),
  'go.glossary': go('glossary'),
  'go.documents': go('documents'),
  'go.setup': go('setup'),
  'go.settings': { run: goSettings },
  'help.shortcuts': { run: () => showDialog('shortcuts') },
  'help.about': { run: () => showDialog('about') },
};

/** Every action in the order of the menus. */
export const actions: readonly Action[] = ACTION_LIST.map((info) => ({ ...info, ...BEHAVIOR[info.id] }));

function isPlanShown(): boolean {
  return useDocument.getState().plan !== null && useShell.getState().home !== 'newPlan';
}

/** What holds now, for `enabled`. */
export function actionState(): ActionState {
  const state = useDocument.getState();
  return {
    hasPlan: isPlanShown(),
    dirty: isDirty(state),
    canUndo: state.history.past.length > 0,
    canRedo: state.history.future.length > 0,
    canGoBack: useSession.getState().trail.length > 0,
  };
}

/** May this action be used now? */
export function isEnabled(action: Action, state: ActionState = actionState()): boolean {
  if (action.needsPlan !== false && !state.hasPlan) return false;
  return action.enabled?.(state) ?? true;
}

/** Runs an action by id, from wherever it was asked for. What was typed last is in the plan before it runs. */
export function runAction(id: string): void {
  const action = actions.find((entry) => entry.id === id);
  if (!action) return;
  flushPendingEdits();
  if (isEnabled(action)) void action.run();
}
