import { cliffsAhead, monthOfPlace, partPercent, tableOf, type BudgetResult } from '@shared/budget';
import { formatMonthFor } from '@shared/i18n/format';
import { useBudget } from '../../state/budget';
import { usePlan } from '../../state/document-store';
import { useMoney } from '../../state/money';
import { goTo } from '../../state/session-store';
import { useToday } from '../../state/today';
import { useWords } from '../../ui/words';
import classes from './timeline-part.module.css';
import shared from './overview.module.css';

/** What the team costs to start and to keep, who pays, where funding falls away, and how many people do the work. */
export function MoneyPart() {
  const { t } = useWords();
  const people = usePlan((plan) => plan.staffing.positions.length);
  const result = useBudget();
  if (result.costs.total === 0 && people === 0) return null;
  return (
    <section className={classes.part} aria-labelledby="overview-money">
      <div className={shared.partTitle}>
        <h2 id="overview-money" className={classes.title}>
          {t('budget-funding.overview')}
        </h2>
        <button type="button" className={shared.textLink} onClick={() => goTo({ screen: 'budget' })}>
          {t('budget-funding.overview_open')}
        </button>
      </div>
      <div className={classes.columns}>
        <Facts result={result} people={people} />
      </div>
    </section>
  );
}

interface FactsProps {
  readonly result: BudgetResult;
  /** Positions of the staffing plan. */
  readonly people: number;
}

function Facts({ result, people }: FactsProps) {
  const { t } = useWords();
  return (
    <dl className={classes.facts}>
      {result.costs.total > 0 && (
        <>
          <CostFacts result={result} />
          <CoverFact result={result} />
          <CliffFact result={result} />
        </>
      )}
      <Fact label={t('budget-funding.overview_people')}>
        {t('budget-funding.overview_positions', { count: people })}
      </Fact>
    </dl>
  );
}

type PartProps = Pick<FactsProps, 'result'>;

/** Sustainment is that of the last twelve months the plan looks ahead: what the team costs once it stands. */
function CostFacts({ result: { costs, horizon } }: PartProps) {
  const { t } = useWords();
  const money = useMoney(t);
  const { rows } = tableOf(costs, horizon, { rows: 'phase', columns: 'planYear' });
  const startUp = rows.find(({ key }) => key === 'startUp')?.total ?? 0;
  const yearly = rows.find(({ key }) => key === 'sustainment')?.cells.at(-1) ?? 0;
  return (
    <>
      <Fact label={t('budget-funding.overview_start_up')}>{money.show(startUp)}</Fact>
      <Fact label={t('budget-funding.overview_yearly')}>{money.show(yearly)}</Fact>
    </>
  );
}

function CoverFact({ result: { costs, promised, secured } }: PartProps) {
  const { t } = useWords();
  const percent = (open: number): string =>
    t('budget-funding.percent', { percent: partPercent(costs.total - open, costs.total) });
  return (
    <Fact
      label={t('budget-funding.overview_covered')}
      note={t('budget-funding.overview_secured', { percent: percent(secured.uncoveredTotal) })}
    >
      {percent(promised.uncoveredTotal)}
    </Fact>
  );
}

function CliffFact({ result }: PartProps) {
  const { t, language } = useWords();
  const money = useMoney(t);
  const [cliff] = cliffsAhead(
    result,
    useToday((state) => state.today),
  );
  const label = t('budget-funding.overview_cliff');
  if (!cliff) return <Fact label={label}>{t('budget-funding.overview_no_cliff')}</Fact>;
  const { month, uncovered, percent } = cliff;
  return (
    <Fact
      label={label}
      note={t('budget-funding.overview_open_then', { amount: money.show(uncovered), percent })}
    >
      {formatMonthFor(language, `${monthOfPlace(result.horizon, month)}-01`)}
    </Fact>
  );
}

interface FactProps {
  readonly label: string;
  readonly children: string;
  readonly note?: string;
}

function Fact({ label, children, note }: FactProps) {
  return (
    <div className={classes.fact}>
      <dt className={classes.note}>{label}</dt>
      <dd>
        <span className={classes.figure}>{children}</span>
        {note !== undefined && <span className={classes.note}>{note}</span>}
      </dd>
    </div>
  );
}
