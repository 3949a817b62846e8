import { decisionCommands } from '@shared/commands/registers';
import { formatDayFor } from '@shared/i18n/format';
import type { Decision } from '@shared/plan/types';
import { dispatch, usePlan } from '../../state/document-store';
import { newId } from '../../state/new-id';
import { select, useSession } from '../../state/session-store';
import { AddLine } from '../../ui/add-line';
import { HelpText } from '../../ui/help-text';
import { RegisterTable } from '../../ui/register-table';
import { useWords } from '../../ui/words';
import classes from './risks.module.css';

/** The register of decisions: open ones first, as they wait for somebody. */
export function DecisionRegister() {
  const { t, language } = useWords();
  const decisions = usePlan((plan) => plan.decisions);
  const people = usePlan((plan) => plan.people);
  const selected = useSession((session) =>
    session.selection?.kind === 'decision' ? session.selection.id : null,
  );
  const rows = [...decisions.filter(isOpen), ...decisions.filter((entry) => !isOpen(entry))];
  return (
    <div className={classes.list}>
      <AddLine
        label={t('decisions.add_label')}
        placeholder={t('decisions.add_hint')}
        button={t('decisions.add')}
        onAdd={addDecision}
      />
      {rows.length === 0 ? (
        <HelpText>{t('decisions.empty')}</HelpText>
      ) : (
        <RegisterTable
          label={t('decisions.register')}
          first={{ label: t('decisions.question'), text: (entry) => entry.question }}
          columns={[
            {
              key: 'chosen',
              label: t('decisions.decision'),
              cell: (entry) => chosenText(entry) ?? <strong>{t('decisions.open')}</strong>,
            },
            {
              key: 'by',
              label: t('decisions.by'),
              cell: (entry) => people.find((person) => person.id === entry.by)?.name ?? '',
            },
            {
              key: 'on',
              label: t('decisions.on'),
              cell: (entry) => (entry.on === null ? '' : formatDayFor(language, entry.on, 'short')),
              narrow: true,
            },
          ]}
          rows={rows}
          selected={selected}
          onOpen={(id) => select({ kind: 'decision', id })}
        />
      )}
    </div>
  );
}

function isOpen(decision: Decision): boolean {
  return decision.chosen === null;
}

function chosenText(decision: Decision): string | undefined {
  return decision.options.find((option) => option.id === decision.chosen)?.text;
}

function addDecision(question: string): void {
  const entry: Decision = {
    id: newId(),
    question,
    options: [],
    chosen: null,
    rationale: '',
    by: null,
    on: null,
    evidence: '',
    link: null,
  };
  dispatch(decisionCommands.add, { entry });
  select({ kind: 'decision', id: entry.id });
}
