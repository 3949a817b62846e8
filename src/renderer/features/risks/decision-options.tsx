import { ActionIcon, Button, Radio, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useId } from 'react';
import { decisionCommands } from '@shared/commands/registers';
import type { Decision } from '@shared/plan/types';
import { dispatch, useDocument } from '../../state/document-store';
import { newId } from '../../state/new-id';
import { today } from '../../state/today';
import { LineField } from '../../ui/line-field';
import { useWords } from '../../ui/words';
import classes from './risks.module.css';

/** What could be decided, and which of it was. */
export function DecisionOptions({ decision }: { readonly decision: Decision }) {
  const { t } = useWords();
  const { id, options, chosen } = decision;
  const heading = useId();
  return (
    <div role="group" aria-labelledby={heading}>
      <Text size="sm" fw={600} id={heading}>
        {t('decisions.options')}
      </Text>
      <Text size="xs" c="dimmed" mb={4}>
        {t('decisions.options_help')}
      </Text>
      <ul className={classes.decisionOptions}>
        {options.map((option, index) => (
          <OptionRow key={option.id} decision={decision} index={index} />
        ))}
      </ul>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconPlus size={14} />}
        onClick={() => editOptions(id, (now) => [...now, { id: newId(), text: '' }])}
      >
        {t('decisions.option_add')}
      </Button>
      {chosen !== null && (
        <Button variant="subtle" size="compact-sm" onClick={() => choose(id, null)}>
          {t('decisions.reopen')}
        </Button>
      )}
    </div>
  );
}

/** One option: whether it was chosen, its words, and a way to take it out. */
function OptionRow({ decision, index }: { readonly decision: Decision; readonly index: number }) {
  const { t } = useWords();
  const { id, chosen } = decision;
  const option = decision.options[index];
  if (!option) return null;
  return (
    <li>
      <Radio
        size="xs"
        name={`chosen-${id}`}
        aria-label={t('decisions.choose', { option: option.text || String(index + 1) })}
        checked={option.id === chosen}
        onChange={() => choose(id, option.id)}
      />
      <LineField
        className={classes.optionText ?? ''}
        dir="auto"
        aria-label={t('decisions.option', { number: index + 1 })}
        value={option.text}
        onChange={(text) =>
          editOptions(id, (now) => now.map((entry) => (entry.id === option.id ? { ...entry, text } : entry)))
        }
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('decisions.option_remove', { number: index + 1 })}
        title={t('decisions.option_remove', { number: index + 1 })}
        onClick={() => editOptions(id, (now) => now.filter((entry) => entry.id !== option.id))}
      >
        <IconTrash size={14} />
      </ActionIcon>
    </li>
  );
}

type Options = Decision['options'];

/** Changes the options from what they are now; an option that goes cannot stay chosen. */
function editOptions(id: string, change: (now: Options) => Options): void {
  const decision = useDocument.getState().plan?.decisions.find((entry) => entry.id === id);
  if (!decision) return;
  const options = change(decision.options);
  const kept = options.some((option) => option.id === decision.chosen);
  dispatch(decisionCommands.update, { id, patch: kept ? { options } : { options, chosen: null } });
}

/** Takes an option, or reopens the question. A first choice is of today and by the person who works here. */
function choose(id: string, chosen: string | null): void {
  const { plan } = useDocument.getState();
  const decision = plan?.decisions.find((entry) => entry.id === id);
  if (!plan || !decision) return;
  const first = chosen !== null && decision.chosen === null;
  dispatch(decisionCommands.update, {
    id,
    patch: first ? { chosen, on: decision.on ?? today(), by: decision.by ?? plan.settings.me } : { chosen },
  });
}
