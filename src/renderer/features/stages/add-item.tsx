import { Button, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useRef, useState, type KeyboardEvent } from 'react';
import { addCustomItem } from '@shared/commands/items';
import type { StageId } from '@shared/catalog/types';
import { dispatch } from '../../state/document-store';
import { newId } from '../../state/new-id';
import { useWords } from '../../ui/words';
import classes from './list.module.css';

interface AddItemProps {
  readonly stage: StageId;
  readonly theme: string;
}

/** Adds items of the team's own at the end of a theme; Enter goes on to the next one. */
export function AddItem({ stage, theme }: AddItemProps) {
  const { t } = useWords();
  const [title, setTitle] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const add = (): void => {
    const text = title?.trim() ?? '';
    if (text === '') return;
    const item = { id: newId(), stage, theme, title: text, why: '', how: '', good: '' };
    dispatch(addCustomItem, { item });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      add();
      setTitle('');
    } else if (event.key === 'Escape') {
      event.preventDefault();
      setTitle(null);
      requestAnimationFrame(() => button.current?.focus());
    }
  };
  if (title === null)
    return (
      <Button
        ref={button}
        className={classes.addButton ?? ''}
        variant="subtle"
        size="compact-sm"
        leftSection={<IconPlus size={14} />}
        onClick={() => setTitle('')}
      >
        {t('stages.add')}
      </Button>
    );
  return (
    <TextInput
      className={classes.addField ?? ''}
      size="xs"
      autoFocus
      maxLength={500}
      aria-label={t('stages.add_label')}
      placeholder={t('stages.add_label')}
      description={t('stages.add_hint')}
      inputWrapperOrder={['input', 'description']}
      value={title}
      onChange={(event) => setTitle(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={() => {
        add();
        setTitle(null);
      }}
    />
  );
}
