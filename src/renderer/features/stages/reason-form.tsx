import { Button, TextInput } from '@mantine/core';
import { useEffect, useRef, useState, type KeyboardEvent, type SyntheticEvent } from 'react';
import type { UiKey } from '@shared/i18n/ui-words';
import { useWords } from '../../ui/words';
import type { ReasonedState } from './use-state-change';
import classes from './list.module.css';

const QUESTIONS = {
  blocked: 'stages.why_blocked',
  notApplicable: 'stages.why_notApplicable',
} as const satisfies Record<ReasonedState, UiKey>;
const BUTTONS = {
  blocked: 'stages.why_set_blocked',
  notApplicable: 'stages.why_set_notApplicable',
} as const satisfies Record<ReasonedState, UiKey>;

interface ReasonFormProps {
  readonly state: ReasonedState;
  readonly initial?: string;
  readonly onConfirm: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks in place why something is blocked or does not apply; Enter sets it, Escape leaves it as it was. */
export function ReasonForm({ state, initial = '', onConfirm, onCancel }: ReasonFormProps) {
  const { t } = useWords();
  const [reason, setReason] = useState(initial);
  const [missing, setMissing] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useFocusAfterMenu(input);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (reason.trim() === '') {
      setMissing(true);
      input.current?.focus();
    } else onConfirm(reason.trim());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onCancel();
  };
  return (
    <form className={classes.reasonForm} onSubmit={submit} onKeyDown={onKeyDown}>
      <TextInput
        ref={input}
        className={classes.reasonInput ?? ''}
        size="xs"
        aria-label={t(QUESTIONS[state])}
        placeholder={t(QUESTIONS[state])}
        maxLength={500}
        value={reason}
        error={missing && reason.trim() === '' ? t('stages.why_missing') : undefined}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Button type="submit" size="xs">
        {t(BUTTONS[state])}
      </Button>
      <Button variant="default" size="xs" onClick={onCancel}>
        {t('common.cancel')}
      </Button>
    </form>
  );
}

/** The menu that led here gives the focus back to its button when it has closed: take it after that. */
function useFocusAfterMenu(input: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    input.current?.focus();
    const timer = window.setTimeout(() => {
      input.current?.focus();
      input.current?.select();
    }, 60);
    return () => window.clearTimeout(timer);
  }, [input]);
}
