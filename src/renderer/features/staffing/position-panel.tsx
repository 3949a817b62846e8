import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { staffRole } from '@shared/catalog/staffing-further-roles';
import { positionCommands } from '@shared/commands/staffing';
import type { Position } from '@shared/plan/types';
import { dispatch, usePlan } from '../../state/document-store';
import { MarkdownField } from '../../ui/markdown-field';
import { PanelTitle } from '../../ui/panel';
import { RemovePart } from '../../ui/remove-part';
import { useWords } from '../../ui/words';
import { OriginLine } from './origin-line';
import { PayPart } from './panel-pay';
import { Fold } from './panel-parts';
import { SkillsPart } from './panel-skills';
import { TasksPart } from './panel-tasks';
import { TermsPart } from './panel-terms';
import { removePositions } from './position-edits';
import { useTeamWords } from './use-team-words';
import classes from './staffing.module.css';

/** Inspector of a post: everything known about it, edited in place. */
export function PositionPanel({ id }: { readonly id: string }) {
  const { t } = useWords();
  const entry = usePlan((plan) => plan.staffing.positions.find((known) => known.id === id));
  const words = useTeamWords();
  const set = useMemo(() => setterOf(id), [id]);
  if (!entry) return <Text c="dimmed">{t('staffing.gone')}</Text>;
  if (!words) return null;
  const part = { entry, words, set };
  const role = staffRole(entry.role ?? '');
  return (
    <div className={classes.panel}>
      <PanelTitle kicker={t('staffing.position')} title={words.positions.get(id) ?? ''} />
      {role && (
        <div>
          <Text size="sm">{words.text(`stf-r-${role.id}`, 'purpose')}</Text>
          <OriginLine of={role} />
        </div>
      )}
      <Fold title={t('staffing.part_terms')} open>
        <TermsPart {...part} />
      </Fold>
      <Fold title={t('staffing.part_pay')} open>
        <PayPart {...part} />
      </Fold>
      <Fold title={t('staffing.part_tasks')} open>
        <TasksPart {...part} />
      </Fold>
      <Fold title={t('staffing.part_skills')} open={false}>
        <SkillsPart {...part} />
      </Fold>
      <Fold title={t('staffing.part_note')} open={entry.note !== ''}>
        <MarkdownField
          label={t('staffing.part_note')}
          hideLabel
          value={entry.note}
          onChange={(note) => set({ note })}
        />
      </Fold>
      <RemovePart label={t('staffing.remove')} onRemove={() => removePositions([id], t)} />
    </div>
  );
}

function setterOf(id: string): (patch: Partial<Omit<Position, 'id'>>) => void {
  return (patch) => dispatch(positionCommands.update, { ids: [id], patch });
}
