import { NativeSelect, SimpleGrid } from '@mantine/core';
import { useId } from 'react';
import { FieldHead } from '../../ui/field-head';
import { LineField } from '../../ui/line-field';
import { MarkdownField } from '../../ui/markdown-field';
import { useWords } from '../../ui/words';
import { wordsOfField, type EditorProps } from './field-words';
import classes from './organization.module.css';

interface PlanLink {
  readonly state: string | null;
  readonly owner: string;
  readonly note: string;
}

const STATES = ['none', 'planned', 'agreed'] as const;

/** How incident management connects with one kind of plan the country already has. */
export function PlanLinkField({ handle, words }: EditorProps) {
  const { t } = useWords();
  const heading = useId();
  const { label, description, example } = wordsOfField(handle.id, words);
  const link = asLink(handle.value);
  const set = (patch: Partial<PlanLink>) =>
    handle.update((now) => ({ ...asLink(now), ...patch }), Object.keys(patch).join());
  return (
    <div role="group" aria-labelledby={heading}>
      <FieldHead id={heading} label={label} help={description} />
      <div className={classes.link}>
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md" verticalSpacing="xs">
          <NativeSelect
            label={words.worksheet('plans.link.state', 'label')}
            value={link.state ?? ''}
            onChange={(event) =>
              set({ state: event.currentTarget.value === '' ? null : event.currentTarget.value })
            }
          >
            <option value="">{t('fields.not_decided')}</option>
            {STATES.map((state) => (
              <option key={state} value={state}>
                {words.worksheet(`plans.link.state.${state}`, 'label')}
              </option>
            ))}
          </NativeSelect>
          <LineField
            label={words.worksheet('plans.link.owner', 'label')}
            dir="auto"
            value={link.owner}
            onChange={(owner) => set({ owner })}
          />
        </SimpleGrid>
        <MarkdownField
          label={words.worksheet('plans.link.note', 'label')}
          minRows={2}
          {...(example === undefined ? {} : { example })}
          value={link.note}
          onChange={(note) => set({ note })}
        />
      </div>
    </div>
  );
}

function asLink(value: unknown): PlanLink {
  const read = (key: string): unknown =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).find(([name]) => name === key)?.[1]
      : undefined;
  const text = (part: unknown) => (typeof part === 'string' ? part : '');
  const state = read('state');
  return {
    state: typeof state === 'string' ? state : null,
    owner: text(read('owner')),
    note: text(read('note')),
  };
}
