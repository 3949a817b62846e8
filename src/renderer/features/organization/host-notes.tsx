import { Text } from '@mantine/core';
import { usePlan } from '../../state/document-store';
import { MarkdownField } from '../../ui/markdown-field';
import { useWords } from '../../ui/words';
import { updateHost } from './host-edits';
import type { WorksheetWords } from './options';
import classes from './placement.module.css';

/** Below the score sheet, for each possible host: what speaks for and against its kind, and the team's note. */
export function HostNotes({ words }: { readonly words: WorksheetWords }) {
  const { t } = useWords();
  const options = usePlan((plan) => plan.organization.placement.options);
  return (
    <ul className={classes.notes}>
      {options.map((option, index) => {
        const name =
          option.name.trim() === '' ? t('organization.host_name', { number: index + 1 }) : option.name;
        return (
          <li key={option.id}>
            <Text size="sm" fw={600} dir="auto">
              {name}
            </Text>
            {option.type !== null && <ForAndAgainst type={option.type} words={words} />}
            <MarkdownField
              hideLabel
              label={t('organization.host_note', { host: name })}
              minRows={1}
              example={t('organization.host_note_hint')}
              value={option.note}
              onChange={(note) => updateHost(option.id, { note })}
            />
          </li>
        );
      })}
    </ul>
  );
}

/** The points are a proposal of this program (worksheet catalog), not a published ranking. */
function ForAndAgainst({ type, words }: { readonly type: string; readonly words: WorksheetWords }) {
  const { t } = useWords();
  const pro = words.worksheet(`host.${type}`, 'pro');
  if (pro === '') return null;
  return (
    <dl className={classes.points}>
      <dt>{t('organization.host_for')}</dt>
      <dd>{pro}</dd>
      <dt>{t('organization.host_against')}</dt>
      <dd>{words.worksheet(`host.${type}`, 'con')}</dd>
    </dl>
  );
}
