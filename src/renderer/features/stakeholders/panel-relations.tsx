import { ActionIcon, Button, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { relationCommands } from '@shared/commands/stakeholders';
import { RELATION_KINDS } from '@shared/plan/stakeholders';
import type { Stakeholder, StakeholderRelation } from '@shared/plan/types';
import { stakeholderNameIn } from '@shared/stakeholders';
import { dispatch, usePlan } from '../../state/document-store';
import { newId } from '../../state/new-id';
import { select } from '../../state/session-store';
import { LineField } from '../../ui/line-field';
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

interface RelationProps {
  readonly relation: StakeholderRelation;
  readonly seenFrom: string;
}

function Relation({ relation, seenFrom }: RelationProps) {
  const { t } = useWords();
  const relations = usePlan((plan) => plan.stakeholders.relations);
  const names = useNames();
  const { id, from, to, kind, note } = relation;
  const starts = from === seenFrom;
  const other = starts ? to : from;
  const words = starts ? RELATION_WORDS : RELATION_BACK_WORDS;
  const free = RELATION_KINDS.filter(
    (known) => known === kind || !isThere(relations, { from, to, kind: known }),
  );
  const remove = t('stakeholders.remove_relation', {
    relation: `${t(words[kind])} ${names.get(other) ?? ''}`,
  });
  const set = (patch: Partial<Omit<StakeholderRelation, 'id'>>) =>
    dispatch(relationCommands.update, { id, patch });
  return (
    <div className={classes.entry}>
      <div className={classes.relation}>
        <button
          type="button"
          className={classes.link}
          dir="auto"
          onClick={() => select({ kind: 'stakeholder', id: other })}
        >
          {names.get(other)}
        </button>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          aria-label={remove}
          title={remove}
          onClick={() => dispatch(relationCommands.remove, { id })}
        >
          <IconTrash size={14} />
        </ActionIcon>
      </div>
      <div className={classes.pair}>
        <SelectField
          label={t('stakeholders.relation_kind')}
          value={kind}
          options={optionsOf(free, (value) => t(words[value]))}
          onChange={(value) => set({ kind: value ?? kind })}
        />
        <LineField
          size="xs"
          dir="auto"
          label={t('stakeholders.relation_note')}
          value={note}
          onChange={(text) => set({ note: text })}
        />
      </div>
    </div>
  );
}

/** Is the same said of the same two already? */
function isThere(
  relations: readonly StakeholderRelation[],
  { from, to, kind }: Pick<StakeholderRelation, 'from' | 'to' | 'kind'>,
): boolean {
  return relations.some((known) => known.from === from && known.to === to && known.kind === kind);
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
  const [note, setNote] = useState('');
  const relations = usePlan((plan) => plan.stakeholders.relations);
  const isSame = to !== null && isThere(relations, { from: entry.id, to, kind });
  const add = () => {
    if (to === null || isSame) return;
    dispatch(relationCommands.add, { entry: { id: newId(), from: entry.id, to, kind, note } });
    setTo(null);
    setNote('');
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
      <LineField
        size="xs"
        dir="auto"
        label={t('stakeholders.relation_note')}
        value={note}
        onChange={setNote}
      />
      {isSame && (
        <Text size="xs" c="dimmed" role="status">
          {t('stakeholders.relation_same')}
        </Text>
      )}
      <Button size="compact-sm" variant="default" disabled={to === null || isSame} onClick={add}>
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
