import { Button, SegmentedControl, Text } from '@mantine/core';
import { useState } from 'react';
import { riskCommands } from '@shared/commands/registers';
import { formatDayFor } from '@shared/i18n/format';
import type { Risk } from '@shared/plan/types';
import { dispatch, usePlan } from '../../state/document-store';
import { newId } from '../../state/new-id';
import { select, useSession } from '../../state/session-store';
import { useToday } from '../../state/today';
import { AddLine } from '../../ui/add-line';
import { HelpText } from '../../ui/help-text';
import { RegisterTable } from '../../ui/register-table';
import { useWords } from '../../ui/words';
import { RiskMatrix } from './risk-matrix';
import { RESPONSE_WORDS } from './risk-words';
import { cellKey, gravestFirst, scoreOf } from './scores';
import classes from './risks.module.css';

type Shown = 'open' | 'closed' | 'all';

/** The register of risks beside the matrix. */
export function RiskRegister() {
  const { t } = useWords();
  const risks = usePlan((plan) => plan.risks);
  const [shown, setShown] = useState<Shown>('open');
  const [cell, setCell] = useState<string | null>(null);
  const rows = gravestFirst(risks).filter(
    (risk) =>
      (shown === 'all' || risk.status === shown) &&
      (cell === null || cellKey(risk.likelihood, risk.impact) === cell),
  );
  return (
    <div className={classes.register}>
      <div className={classes.list}>
        <AddLine
          label={t('risks.add_label')}
          placeholder={t('risks.add_hint')}
          button={t('risks.add')}
          onAdd={addRisk}
        />
        {risks.length === 0 ? (
          <HelpText>{t('risks.empty')}</HelpText>
        ) : (
          <>
            <div className={classes.filters}>
              <SegmentedControl
                size="xs"
                aria-label={t('risks.show')}
                data={[
                  { value: 'open', label: t('risks.show_open') },
                  { value: 'closed', label: t('risks.show_closed') },
                  { value: 'all', label: t('risks.show_all') },
                ]}
                value={shown}
                onChange={(value) => setShown(value === 'closed' || value === 'all' ? value : 'open')}
              />
              {cell !== null && (
                <Button variant="subtle" size="compact-sm" onClick={() => setCell(null)}>
                  {t('risks.cell_clear')}
                </Button>
              )}
            </div>
            {rows.length === 0 ? <Text c="dimmed">{t('risks.none_shown')}</Text> : <Table rows={rows} />}
          </>
        )}
      </div>
      {risks.length > 0 && <RiskMatrix risks={risks} cell={cell} onCell={setCell} />}
    </div>
  );
}

function Table({ rows }: { readonly rows: readonly Risk[] }) {
  const { t, language } = useWords();
  const people = usePlan((plan) => plan.people);
  const today = useToday((state) => state.today);
  const selected = useSession((session) =>
    session.selection?.kind === 'risk' ? session.selection.id : null,
  );
  const due = (risk: Risk) => {
    if (risk.due === null) return '';
    const day = formatDayFor(language, risk.due, 'short');
    return risk.status === 'open' && risk.due < today ? t('risks.overdue', { day }) : day;
  };
  return (
    <RegisterTable
      label={t('risks.register')}
      lead={{ key: 'score', label: t('risks.score'), cell: scoreOf, narrow: true }}
      first={{ label: t('risks.risk'), text: (risk) => risk.title }}
      columns={[
        {
          key: 'response',
          label: t('risks.response'),
          cell: (risk) => (risk.response === null ? '' : t(RESPONSE_WORDS[risk.response])),
          narrow: true,
        },
        {
          key: 'owner',
          label: t('risks.owner'),
          cell: (risk) => people.find((person) => person.id === risk.owner)?.name ?? '',
        },
        { key: 'due', label: t('risks.due'), cell: due, narrow: true },
        {
          key: 'status',
          label: t('risks.status'),
          cell: (risk) => t(risk.status === 'open' ? 'risks.status_open' : 'risks.status_closed'),
          narrow: true,
        },
      ]}
      rows={rows}
      selected={selected}
      isQuiet={(risk) => risk.status === 'closed'}
      onOpen={(id) => select({ kind: 'risk', id })}
    />
  );
}

function addRisk(title: string): void {
  const entry: Risk = {
    id: newId(),
    title,
    cause: '',
    effect: '',
    likelihood: 3,
    impact: 3,
    response: null,
    action: '',
    owner: null,
    due: null,
    status: 'open',
    link: null,
  };
  dispatch(riskCommands.add, { entry });
  select({ kind: 'risk', id: entry.id });
}
