import { ActionIcon, NativeSelect, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { TOOL_REQUIREMENTS } from '@shared/catalog/tools-advice';
import type { CatalogText } from '@shared/i18n/catalog-text';
import { MEETS } from '@shared/plan/staffing';
import type { Tool } from '@shared/plan/types';
import { evaluationOf } from '@shared/staffing';
import { newId } from '../../state/new-id';
import { AddLine } from '../../ui/add-line';
import { LineField } from '../../ui/line-field';
import { useWords } from '../../ui/words';
import { SelectField } from './panel-parts';
import { MEETS_WORDS } from './thing-words';
import { setTool } from './tool-edits';
import classes from './staffing.module.css';

type Criterion = Tool['criteria'][number];

interface ToolEvaluationProps {
  readonly entry: Tool;
  readonly tools: CatalogText;
}

/** What is asked of a tool against what it does. */
export function ToolEvaluation({ entry, tools }: ToolEvaluationProps) {
  const { t } = useWords();
  const { id, criteria } = entry;
  const { yes, partly, no, unjudged } = evaluationOf(entry);
  const add = (text: string) => setTool(id, { criteria: [...criteria, { id: newId(), text, meets: null }] });
  const textOf = (requirement: string): string =>
    t('staffing-tools.requirement_text', {
      name: tools(`tool-e-${requirement}`, 'name'),
      ask: tools(`tool-e-${requirement}`, 'ask'),
    });
  const free = TOOL_REQUIREMENTS.filter((known) => !criteria.some(({ text }) => text === textOf(known.id)));
  return (
    <>
      {criteria.length === 0 ? (
        <p className={classes.quiet}>{t('staffing-tools.evaluation_none')}</p>
      ) : (
        <Text size="sm">{t('staffing-tools.summary', { yes, partly, no, unjudged })}</Text>
      )}
      {criteria.length > 0 && <Criteria entry={entry} />}
      <SelectField
        label={t('staffing-tools.requirement_pick')}
        value={null}
        none={t('staffing.task_none')}
        options={free.map((known) => ({ value: known.id, label: tools(`tool-e-${known.id}`, 'name') }))}
        onChange={(chosen) => {
          if (chosen !== null) add(textOf(chosen));
        }}
      />
      <AddLine
        label={t('staffing-tools.requirement_label')}
        placeholder={t('staffing-tools.requirement_hint')}
        button={t('staffing.add')}
        onAdd={add}
      />
    </>
  );
}

function Criteria({ entry: { id, criteria } }: { readonly entry: Tool }) {
  const { t } = useWords();
  const change = (criterion: string, patch: Partial<Criterion>) =>
    setTool(id, { criteria: criteria.map((one) => (one.id === criterion ? { ...one, ...patch } : one)) });
  return (
    <table className={classes.skillList}>
      <caption className="visually-hidden">{t('staffing-tools.part_evaluation')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('staffing-tools.requirement')}</th>
          <th scope="col">{t('staffing-tools.meets')}</th>
          <th scope="col">
            <span className="visually-hidden">{t('staffing.remove_short')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {criteria.map((criterion) => (
          <CriterionRow
            key={criterion.id}
            criterion={criterion}
            onChange={(patch) => change(criterion.id, patch)}
            onRemove={() => setTool(id, { criteria: criteria.filter((one) => one.id !== criterion.id) })}
          />
        ))}
      </tbody>
    </table>
  );
}

interface CriterionRowProps {
  readonly criterion: Criterion;
  readonly onChange: (patch: Partial<Criterion>) => void;
  readonly onRemove: () => void;
}

function CriterionRow({ criterion: { text, meets }, onChange, onRemove }: CriterionRowProps) {
  const { t } = useWords();
  return (
    <tr>
      <td>
        <LineField
          size="xs"
          dir="auto"
          wraps
          required
          aria-label={t('staffing-tools.requirement')}
          value={text}
          onChange={(typed) => onChange({ text: typed.trim() })}
        />
      </td>
      <td>
        <NativeSelect
          size="xs"
          aria-label={t('staffing-tools.meets_of', { text })}
          data={[
            { value: '', label: t('staffing-tools.meets_open') },
            ...MEETS.map((value) => ({ value, label: t(MEETS_WORDS[value]) })),
          ]}
          value={meets ?? ''}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            onChange({ meets: MEETS.find((known) => known === chosen) ?? null });
          }}
        />
      </td>
      <td>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('staffing-tools.requirement_remove', { text })}
          onClick={onRemove}
        >
          <IconTrash size={14} />
        </ActionIcon>
      </td>
    </tr>
  );
}
