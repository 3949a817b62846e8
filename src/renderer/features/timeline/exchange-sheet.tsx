import { Group, Select } from '@mantine/core';
import { useWords } from '../../ui/words';

/** How a timeline is laid out on paper. `shown`: the rows the screen shows now. */
export interface SheetChoice {
  readonly paper: 'a4' | 'a3' | 'none';
  readonly pages: 'one' | 'several';
  readonly rows: 'auto' | 'all' | 'critical' | 'key' | 'shown';
}

/** One page of A4 with as many rows as stay readable. */
export const WHOLE_SHEET: SheetChoice = { paper: 'a4', pages: 'one', rows: 'auto' };

interface ExchangeSheetProps {
  readonly choice: SheetChoice;
  readonly onChange: (choice: SheetChoice) => void;
  /** The format has pages; a picture grows instead. */
  readonly paged: boolean;
  readonly canShown: boolean;
}

/** Paper, pages and rows of a timeline that is drawn. */
export function ExchangeSheet({ choice, onChange, paged, canShown }: ExchangeSheetProps) {
  const { t } = useWords();
  const rows = [
    { value: 'auto', label: t('exchange.rowsAuto') },
    { value: 'all', label: t('exchange.rowsAll') },
    { value: 'critical', label: t('exchange.rowsCritical') },
    { value: 'key', label: t('exchange.rowsKey') },
    ...(canShown ? [{ value: 'shown' as const, label: t('exchange.rowsShown') }] : []),
  ] as const;
  const papers = [
    { value: 'a4', label: t('exchange.paperA4') },
    { value: 'a3', label: t('exchange.paperA3') },
    { value: 'none', label: t('exchange.paperNone') },
  ] as const;
  const pages = [
    { value: 'one', label: t('exchange.pagesOne') },
    { value: 'several', label: paged ? t('exchange.pagesSeveral') : t('exchange.pagesTall') },
  ] as const;
  return (
    <Group grow align="flex-start">
      <Select
        label={t('exchange.paper')}
        data={[...papers]}
        value={choice.paper}
        allowDeselect={false}
        onChange={(value) => {
          const paper = papers.find((entry) => entry.value === value)?.value;
          if (paper) onChange({ ...choice, paper });
        }}
      />
      {choice.paper !== 'none' && (
        <Select
          label={t('exchange.pages')}
          data={[...pages]}
          value={choice.pages}
          allowDeselect={false}
          onChange={(value) => {
            const count = pages.find((entry) => entry.value === value)?.value;
            if (count) onChange({ ...choice, pages: count });
          }}
        />
      )}
      <Select
        label={t('exchange.rows')}
        data={[...rows]}
        value={choice.rows}
        allowDeselect={false}
        onChange={(value) => {
          const chosen = rows.find((entry) => entry.value === value)?.value;
          if (chosen) onChange({ ...choice, rows: chosen });
        }}
      />
    </Group>
  );
}
