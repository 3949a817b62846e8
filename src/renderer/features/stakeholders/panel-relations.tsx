import { ActionIcon, Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { relationCommands } from '@shared/commands/stakeholders';
import { RELATION_KINDS } from '@shared/plan/stakeholders';
import type { Stakeholder, StakeholderRelation } from '@shared/plan/types';
import { stakeholderNameIn } from '@shared/stakeholders';
import { dispatch, usePlan } from '../../state/document-store';
import { newId } from '../../state/new-id';
import { select } from '../../state/session-store';
import { useWords } from '../../ui/words';
import { optionsOf, SelectField } from './panel-parts';
import { RELATION_BACK_WORDS, RELATION_WORDS } from './stakeholder-words';
import { usePeopleById } from './use-cell-text';
import classes from './stakeholders.module.css';

/** Who influences, reports to, funds, regulates or trusts whom, seen from one stakeholder. */
export function RelationsPart({ entry }: { readonly entry: Stakeholder }) {
  const relations = usePlan((plan) => plan.stakeholders.relations);
  const mine = relations.filter(({ from, to }) => from === entry.id || to === entry.id);
  return (
    <div className={classes.list}>
      {mine.map((relation) => (
        <Relation key={relation.id} relation={relation} seenFrom={entry.id} />
      ))}
      <NewRelation entry={entry} />
    </div>
  );
}

function Relation({ relation, seenFrom }: { relation: StakeholderRelation; seenFrom: string }) {
  const { t } = useWords();
  const names = useNames();
  const starts = relation.from === seenFrom;
  const other = starts ? relation.to : relation.from;
  const verb = t(starts ? RELATION_WORDS[relation.kind] : RELATION_BACK_WORDS[relation.kind]);
  const remove = t('stakeholders.remove_relation', { relation: `${verb} ${names.get(other) ?? ''}` });
  return (
    <div className={classes.relation}>
      <span>
        {verb}{' '}
        <button
          type="button"
          className={classes.link}
          dir="auto"
          onClick={() => select({ kind: 'stakeholder', id: other })}
        >
          {names.get(other)}
        </button>
      </span>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="sm"
        aria-label={remove}
        title={remove}
        onClick={() => dispatch(relationCommands.remove, { id: relation.id })}
      >
        <IconTrash size={14} />
      </ActionIcon>
    </div>
  );
}

function NewRelation({ entry }: { readonly entry: Stakeholder }) {
  const { t } = useWords();
  const names = useNames();
  const [kind, setKind] = useState<StakeholderRelation['kind']>('influences');
  const [to, setTo] = useState<string | null>(null);
  const others = [...names]
    .filter(([id]) => id !== entry.id)
    .map(([value, label]) => ({ value, label }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
  const add = () => {
    if (to === null) return;
    dispatch(relationCommands.add, { entry: { id: newId(), from: entry.id, to, kind, note: '' } });
    setTo(null);
  };
  return (
    <div className={classes.entry}>
      <div className={classes.pair}>
        <SelectField
          label={t('stakeholders.relation_kind')}
          value={kind}
          options={optionsOf(RELATION_KINDS, (value) => t(RELATION_WORDS[value]))}
          onChange={(value) => setKind(value ?? 'influences')}
        />
        <SelectField
          label={t('stakeholders.relation_to')}
          value={to}
          none={t('stakeholders.relation_choose')}
          options={others}
          onChange={setTo}
        />
      </div>
      <Button size="compact-sm" variant="default" disabled={to === null} onClick={add}>
        {t('stakeholders.relation_add')}
      </Button>
    </div>
  );
}

function useNames(): ReadonlyMap<string, string> {
  const register = usePlan((plan) => plan.stakeholders.register);
  const people = usePeopleById();
  return useMemo(
    () => new Map(register.map((entry) => [entry.id, stakeholderNameIn(people, entry)])),
    [register, people],
  );
}
