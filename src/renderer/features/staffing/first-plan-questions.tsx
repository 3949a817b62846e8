import { Checkbox } from '@mantine/core';
import { ALL_SERVICES } from '@shared/catalog/services';
import type { PositionLevel } from '@shared/catalog/staffing-types';
import type { CatalogText } from '@shared/i18n/catalog-text';
import { formatMonthFor } from '@shared/i18n/format';
import { addToMonth } from '@shared/money/month';
import { planLevel } from '@shared/staffing';
import { useCatalogText } from '../../state/catalog-words';
import { usePlan } from '../../state/document-store';
import { ChoicesField } from '../../ui/choices-field';
import { useWords } from '../../ui/words';
import { AmountField } from './amount-field';
import { CONSTITUENCY, COVERS, HOST, type Answers } from './first-plan-answers';
import { useMoney } from '../../state/money';
import { NumberField } from './number-field';
import { SelectField } from './panel-parts';
import { COVER_WORDS, LEVEL_WORDS } from './staffing-words';
import { useFocusOnMount } from './use-focus-on-mount';
import classes from './staffing.module.css';

interface QuestionsProps {
  readonly answers: Answers;
  readonly onChange: (answers: Answers) => void;
}
interface PartProps {
  readonly answers: Answers;
  readonly set: (patch: Partial<Answers>) => void;
  readonly text: CatalogText;
}

/** The ten questions a first staffing plan is made from. */
export function FirstPlanQuestions({ answers, onChange }: QuestionsProps) {
  const { t } = useWords();
  const text = useCatalogText('budget');
  const services = useCatalogText('services');
  if (!text || !services) return null;
  const part = { answers, text, set: (patch: Partial<Answers>) => onChange({ ...answers, ...patch }) };
  return (
    <div className={classes.questions}>
      <StepLead />
      <ChoicesField
        columns={2}
        label={t('staffing.fp_number', { number: 1, question: text('bud-q-services', 'question') })}
        description={text('bud-q-services', 'why')}
        options={ALL_SERVICES.map(({ id }) => ({ value: id, label: services(id, 'name') }))}
        value={answers.services}
        onChange={(value) => part.set({ services: value })}
      />
      <Hours {...part} />
      <Around {...part} />
      <Money {...part} />
      <Time {...part} />
    </div>
  );
}

function StepLead() {
  const { t } = useWords();
  const lead = useFocusOnMount<HTMLParagraphElement>();
  return (
    <p className={classes.stepLead} tabIndex={-1} ref={lead}>
      {t('staffing.fp_lead')}
    </p>
  );
}

function Hours({ answers, set, text }: PartProps) {
  const { t } = useWords();
  return (
    <>
      <SelectField
        label={t('staffing.fp_number', { number: 2, question: text('bud-q-cover', 'question') })}
        description={text('bud-q-cover', 'why')}
        value={answers.cover}
        options={COVERS.map((value) => ({ value, label: t(COVER_WORDS[value]) }))}
        onChange={(value) => set({ cover: COVERS.find((known) => known === value) ?? 'onCall' })}
      />
      <NumberField
        label={t('staffing.fp_number', { number: 3, question: text('bud-q-seats', 'question') })}
        description={text('bud-q-seats', 'why')}
        {...{ value: answers.seats, min: 1, max: 50 }}
        onChange={(seats) => set({ seats })}
      />
    </>
  );
}

function Around({ answers, set, text }: PartProps) {
  const { t } = useWords();
  return (
    <>
      <SelectField
        label={t('staffing.fp_number', { number: 4, question: text('bud-q-constituency', 'question') })}
        description={text('bud-q-constituency', 'why')}
        value={answers.constituency}
        options={CONSTITUENCY.options.map((value) => ({
          value,
          label: text(`bud-q-constituency.${value}`, 'name'),
        }))}
        onChange={(value) => set({ constituency: value ?? '' })}
      />
      <ChoicesField
        columns={2}
        label={t('staffing.fp_number', { number: 5, question: text('bud-q-host', 'question') })}
        description={t('staffing.fp_host_why')}
        options={HOST.options.map((value) => ({ value, label: text(`bud-q-host.${value}`, 'name') }))}
        value={answers.host}
        onChange={(host) => set({ host })}
      />
      <fieldset className={classes.group}>
        <legend>{t('staffing.fp_number', { number: 6, question: t('staffing.fp_forensics') })}</legend>
        <Checkbox
          size="xs"
          label={t('staffing.fp_forensics_yes')}
          checked={answers.outsideForensics}
          onChange={(event) => set({ outsideForensics: event.currentTarget.checked })}
        />
      </fieldset>
    </>
  );
}

const LEVELS: readonly PositionLevel[] = ['junior', 'ordinary', 'senior', 'lead'];

function Money({ answers, set, text }: PartProps) {
  const { t } = useWords();
  const money = useMoney(t);
  return (
    <fieldset className={classes.group}>
      <legend>{t('staffing.fp_number', { number: 7, question: text('bud-q-salary', 'question') })}</legend>
      <p className={classes.quiet}>{t('staffing.fp_salary_why', { currency: money.currency })}</p>
      <div className={classes.four}>
        {LEVELS.map((level) => (
          <AmountField
            key={level}
            label={t(LEVEL_WORDS[planLevel(level)])}
            {...{ money, value: answers.salaries[level] === 0 ? null : answers.salaries[level] }}
            onChange={(amount) => set({ salaries: { ...answers.salaries, [level]: amount ?? 0 } })}
          />
        ))}
      </div>
    </fieldset>
  );
}

function Time({ answers, set }: PartProps) {
  const { t, language } = useWords();
  const startDay = usePlan((plan) => plan.identity.startDay);
  const monthAt = (count: number): string =>
    formatMonthFor(language, `${addToMonth(startDay.slice(0, 7), count)}-01`);
  return (
    <>
      <NumberField
        label={t('staffing.fp_number', { number: 8, question: t('staffing.fp_week') })}
        {...{ value: answers.weeklyMinutes / 60, min: 1, max: 80, step: 0.5 }}
        onChange={(hours) => set({ weeklyMinutes: hours * 60 })}
      />
      <NumberField
        label={t('staffing.fp_number', { number: 9, question: t('staffing.fp_launch') })}
        description={t('staffing.fp_launch_is', { month: monthAt(answers.lead) })}
        {...{ value: answers.lead, min: 0, max: 239 }}
        onChange={(lead) => set({ lead })}
      />
      <NumberField
        label={t('staffing.fp_number', { number: 10, question: t('staffing.fp_length') })}
        description={t('staffing.fp_length_is', { month: monthAt(answers.months - 1) })}
        {...{ value: answers.months, min: 1, max: 240 }}
        onChange={(months) => set({ months })}
      />
    </>
  );
}
