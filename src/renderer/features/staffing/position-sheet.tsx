import { useMemo, type ReactNode } from 'react';
import { familyOf, ROLE_FAMILIES } from '@shared/catalog/staffing-families';
import { NEW_POSITION } from '@shared/plan/staffing-defaults';
import type { Position } from '@shared/plan/types';
import { usePlan } from '../../state/document-store';
import { select, useSession } from '../../state/session-store';
import { useWords } from '../../ui/words';
import { Worksheet } from '../../ui/worksheet/worksheet';
import type { WorksheetGroups } from '../../ui/worksheet/worksheet-types';
import { useMoney } from '../../state/money';
import { positionColumns } from './position-columns';
import { addNamed, editPositions, removePositions } from './position-edits';
import { FAMILY_WORDS } from './staffing-words';
import { useNumbers } from './use-numbers';
import type { TeamWords } from './use-team-words';

const BLANK: Position = { ...NEW_POSITION, id: '' };
const idOf = ({ id }: Position): string => id;
const familyOfRow = ({ role }: Position): string => familyOf(role);

interface PositionSheetProps {
  readonly words: TeamWords;
  /** Stands in place of the grid while there are no posts. */
  readonly empty: ReactNode;
}

/** The posts as a worksheet, by family of roles. */
export function PositionSheet({ words, empty }: PositionSheetProps) {
  const { t } = useWords();
  const positions = usePlan((plan) => plan.staffing.positions);
  const columns = useColumns(words);
  const groups = useFamilies(positions);
  const footer = useTotals(positions);
  const selected = useSession(({ selection }) => (selection?.kind === 'position' ? selection.id : null));
  return (
    <Worksheet
      label={t('staffing.sheet')}
      {...{ columns, rows: positions, rowId: idOf, groups, footer, selected, empty }}
      onSelect={(id) => select({ kind: 'position', id })}
      onEdit={(changes) => editPositions({ changes, added: [] }, t)}
      paste={{ blank: BLANK, onPaste: (block) => editPositions(block, t) }}
      onRemove={(ids) => removePositions(ids, t)}
      add={{
        label: t('staffing.add_label'),
        placeholder: t('staffing.add_hint'),
        button: t('staffing.add'),
        onAdd: (text) => addNamed(text, words),
      }}
    />
  );
}

function useColumns(words: TeamWords) {
  const { t, language } = useWords();
  const money = useMoney(t);
  const identity = usePlan((plan) => plan.identity);
  const timeline = usePlan((plan) => plan.timeline);
  const services = usePlan((plan) => plan.services);
  const staffing = usePlan((plan) => plan.staffing);
  const people = usePlan((plan) => plan.people);
  return useMemo(
    () =>
      positionColumns({
        t,
        language,
        words,
        money,
        plan: { identity, timeline, services, staffing, people },
      }),
    [t, language, words, money, identity, timeline, services, staffing, people],
  );
}

function useFamilies(positions: readonly Position[]): WorksheetGroups<Position> {
  const { t } = useWords();
  const share = useShare();
  return useMemo(() => {
    const heads = ROLE_FAMILIES.flatMap((id) => {
      const members = positions.filter(({ role }) => familyOf(role) === id);
      return members.length === 0 ? [] : { id, head: t(FAMILY_WORDS[id]), cells: { share: share(members) } };
    });
    return { of: familyOfRow, heads };
  }, [positions, share, t]);
}

function useTotals(positions: readonly Position[]) {
  const { t } = useWords();
  const share = useShare();
  return useMemo(
    () => [
      {
        id: 'all',
        head: t('staffing.total', { count: positions.length }),
        cells: { share: share(positions) },
      },
    ],
    [positions, share, t],
  );
}

/** Full-time posts some positions make. */
function useShare(): (positions: readonly Position[]) => string {
  const { t } = useWords();
  const number = useNumbers();
  return useMemo(
    () => (positions) =>
      t('staffing.full_time', { full: number(positions.reduce((sum, { share }) => sum + share, 0) / 100) }),
    [number, t],
  );
}
