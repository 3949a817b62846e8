import { Button, Text, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState, type SyntheticEvent } from 'react';
import { sourceCommands } from '@shared/commands/budget';
import { formatDayFor } from '@shared/i18n/format';
import type { FundingSource } from '@shared/plan/types';
import { dispatch } from '../../state/document-store';
import { useMoney } from '../../state/money';
import { newId } from '../../state/new-id';
import { useToday } from '../../state/today';
import { DayField } from '../../ui/day-field';
import { LINE_MAX } from '../../ui/line-field';
import { PanelPart } from '../../ui/panel';
import { useWords } from '../../ui/words';
import classes from './funding.module.css';

/** Money of a source that has come, by day. */
export function FundingReceipts({ source }: { readonly source: FundingSource }) {
  const { t, language } = useWords();
  const money = useMoney(t);
  const { id, receipts, currency } = source;
  const remove = (receipt: string) =>
    dispatch(sourceCommands.update, {
      ids: [id],
      patch: { receipts: receipts.filter((one) => one.id !== receipt) },
    });
  return (
    <PanelPart title={t('budget-funding.receipts')}>
      <Text size="sm">{t('budget-funding.receipts_help')}</Text>
      {receipts.length > 0 && (
        <ul className={classes.receipts}>
          {receipts.map((receipt) => {
            const day = formatDayFor(language, receipt.on, 'short');
            const amount = money.show(receipt.amount, currency);
            return (
              <li key={receipt.id}>
                <span>{day}</span>
                <span>{amount}</span>
                <bdi>{receipt.note}</bdi>
                <Button
                  variant="subtle"
                  color="red"
                  size="compact-xs"
                  aria-label={t('budget-funding.receipt_remove', { day, amount })}
                  onClick={() => remove(receipt.id)}
                >
                  <IconTrash size={14} aria-hidden />
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      <AddReceipt source={source} />
    </PanelPart>
  );
}

function AddReceipt({ source }: { readonly source: FundingSource }) {
  const { t } = useWords();
  const money = useMoney(t);
  const today = useToday((state) => state.today);
  const { id, receipts, currency } = source;
  const [on, setOn] = useState(today);
  const [text, setText] = useState('');
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const read = money.read(text, currency);
  const isAhead = on > today;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (!read.ok || isAhead) return;
    const receipt = { id: newId(), on, amount: read.value, note: note.trim() };
    dispatch(sourceCommands.update, { ids: [id], patch: { receipts: [...receipts, receipt] } });
    setText('');
    setNote('');
    setTried(false);
  };
  return (
    <form className={classes.addReceipt} onSubmit={submit}>
      <DayField
        size="xs"
        label={t('budget-funding.receipt_on')}
        value={on}
        clearable={false}
        invalid={isAhead}
        description={isAhead ? t('budget-funding.receipt_ahead') : undefined}
        onChange={(day) => setOn(day ?? today)}
      />
      <TextInput
        size="xs"
        label={t('budget-funding.receipt_amount', { currency })}
        value={text}
        maxLength={40}
        error={tried && !read.ok && read.reason}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <TextInput
        size="xs"
        label={t('budget-funding.receipt_note')}
        value={note}
        maxLength={LINE_MAX}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" size="xs">
        {t('budget-funding.receipt_add')}
      </Button>
    </form>
  );
}
