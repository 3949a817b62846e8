import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { allOf, expectedOf, isFirmSource, payersOf, type CategoryPayers, type Payers } from '@shared/budget';
import type { CatalogText } from '@shared/i18n/catalog-text';
import { useBudget } from '../../state/budget';
import { useMoney } from '../../state/money';
import { select } from '../../state/session-store';
import { HelpText } from '../../ui/help-text';
import { useWords } from '../../ui/words';
import { useLineName } from './use-line-rows';
import classes from './funding.module.css';
import sheet from './totals.module.css';

/** With more lines than this, the table begins with the categories alone. */
const LONG = 10;

/** Which source pays how much of which line, and what of each source is planned, expected and secured. */
export function FundingPayers({ words }: { readonly words: CatalogText }) {
  const { t } = useWords();
  const money = useMoney(t);
  const result = useBudget();
  const groups = useMemo(() => payersOf(result), [result]);
  const [turned, setTurned] = useState<readonly string[]>([]);
  if (groups.length === 0) return null;
  const isLong = groups.reduce((count, { lines }) => count + lines.length, 0) > LONG;
  const { currency } = money;
  return (
    <section aria-labelledby="funding-payers">
      <h2 id="funding-payers">{t('budget-funding.payers')}</h2>
      <HelpText>{t('budget-funding.payers_help', { currency })}</HelpText>
      <div className={sheet.scroll} tabIndex={0} role="group" aria-label={t('budget-funding.payers')}>
        <table className={sheet.table}>
          <thead>
            <tr>
              <th scope="col">{t('budget.col_name')}</th>
              <th scope="col">{t('budget-funding.need')}</th>
              {result.funding.sources.map(({ source: { id, name } }) => (
                <th key={id} scope="col">
                  <bdi>{name}</bdi>
                </th>
              ))}
              <th scope="col">{t('budget-funding.uncovered')}</th>
            </tr>
          </thead>
          {groups.map((group) => (
            <Category
              key={group.category}
              {...{ group, words }}
              isOpen={turned.includes(group.category) === isLong}
              onTurn={() => setTurned(turnedBy(turned, group.category))}
            />
          ))}
          <Sums all={allOf(groups, result.funding.sources.length)} />
        </table>
      </div>
    </section>
  );
}

function turnedBy(turned: readonly string[], category: string): readonly string[] {
  return turned.includes(category) ? turned.filter((one) => one !== category) : [...turned, category];
}

interface CategoryProps {
  readonly group: CategoryPayers;
  readonly words: CatalogText;
  readonly isOpen: boolean;
  readonly onTurn: () => void;
}

/** A category with its sums, and its lines once it is open. */
function Category({ group, words, isOpen, onTurn }: CategoryProps) {
  const { costs } = useBudget();
  const lineName = useLineName(words);
  const byRef = new Map(costs.lines.map(({ line }) => [line.ref, line]));
  const Mark = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <tbody>
      <tr>
        <th scope="row">
          <button type="button" className={classes.fold} aria-expanded={isOpen} onClick={onTurn}>
            <Mark size={14} aria-hidden />
            {words(`bud-c-${group.category}`, 'name')}
          </button>
        </th>
        <Amounts row={group} />
      </tr>
      {isOpen &&
        group.lines.map((row) => {
          const line = byRef.get(row.ref);
          return (
            <tr key={row.ref}>
              <th scope="row" className={classes.inner}>
                <button
                  type="button"
                  className={classes.link}
                  onClick={() => select({ kind: 'budgetLine', id: row.ref })}
                >
                  <bdi>{line ? lineName(line) : row.ref}</bdi>
                </button>
              </th>
              <Amounts row={row} />
            </tr>
          );
        })}
    </tbody>
  );
}

/** What it costs, what each source pays, and what is left; an empty cell where a source pays nothing. */
function Amounts({ row: { cost, by, uncovered } }: { readonly row: Payers }) {
  const { t } = useWords();
  const money = useMoney(t);
  return (
    <>
      <td>{money.bare(cost)}</td>
      {by.map((amount, place) => (
        <td key={place}>{amount === 0 ? '' : money.bare(amount)}</td>
      ))}
      <td className={uncovered > 0 ? (classes.open ?? '') : ''}>{money.bare(uncovered)}</td>
    </>
  );
}

/** All lines, and what each source gives in all its months: planned, expected by its probability, secured. */
function Sums({ all }: { readonly all: Payers }) {
  const { t } = useWords();
  const money = useMoney(t);
  const { sources } = useBudget();
  const rows = [
    { id: 'planned', head: t('budget-funding.source_planned'), cells: sources.map(({ amount }) => amount) },
    { id: 'expected', head: t('budget-funding.source_expected'), cells: sources.map(expectedOf) },
    {
      ...{ id: 'secured', head: t('budget-funding.source_secured') },
      cells: sources.map(({ source, amount }) => (isFirmSource(source) ? amount : 0)),
    },
  ];
  return (
    <tbody>
      <tr>
        <th scope="row">{t('budget.grand_total')}</th>
        <Amounts row={all} />
      </tr>
      {rows.map(({ id, head, cells }) => (
        <tr key={id}>
          <th scope="row">{head}</th>
          <td>{money.bare(cells.reduce((sum, amount) => sum + amount, 0))}</td>
          {cells.map((amount, place) => (
            <td key={place}>{money.bare(amount)}</td>
          ))}
          <td />
        </tr>
      ))}
    </tbody>
  );
}
