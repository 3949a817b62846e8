import { infrastructureCommands, toolCommands, trainingCommands } from '@shared/commands/staffing';
import { dispatch } from '../../state/document-store';
import { say } from '../../state/messages';
import { closeInspector, useSession } from '../../state/session-store';

/** What training, tools and infrastructure are in the inspector. */
export type ThingKind = 'training' | 'tool' | 'infrastructure';

const REMOVE = {
  training: trainingCommands.remove,
  tool: toolCommands.remove,
  infrastructure: infrastructureCommands.remove,
} as const;
const REMOVED = {
  training: 'staffing-training.removed',
  tool: 'staffing-tools.removed',
  infrastructure: 'staffing-infrastructure.removed',
} as const;

/** Takes rows out and says how many; the inspector closes when it showed one of them. */
export function removeThings(kind: ThingKind, ids: readonly string[]): void {
  const { selection } = useSession.getState();
  if (!dispatch(REMOVE[kind], { ids }).ok) {
    say({ key: 'staffing.refused_spent' }, 'warning');
    return;
  }
  if (selection?.kind === kind && ids.includes(selection.id)) closeInspector();
  say({ key: REMOVED[kind], values: { count: ids.length } });
}
