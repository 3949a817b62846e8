import { Checkbox } from '@mantine/core';
import { ALL_SERVICES } from '@shared/catalog/services';
import { useCatalogText } from '../../state/catalog-words';
import { ChoicesField } from '../../ui/choices-field';
import { useWords } from '../../ui/words';
import { ADVISERS, CONSTITUENCY, COVERS, HOST, TOOLS, type Answers } from './first-plan-answers';
import { CurrencyQuestion, LengthQuestion, SalaryQuestion } from './first-plan-amounts';
import { underQuestion, type QuestionProps } from './first-plan-question';
import { NumberField } from './number-field';
import { SelectField } from './panel-parts';
import { COVER_WORDS } from './staffing-words';
import { useFocusOnMount } from './use-focus-on-mount';
import classes from './staffing.module.css';

interface QuestionsProps {
  readonly answers: Answers;
  readonly onChange: (answers: Answers) => void;
}

/** The ten questions a first staffing plan and a first budget are made from. */
export function FirstPlanQuestions({ answers, onChange }: QuestionsProps) {
  const { t } = useWords();
  const text = useCatalogText('budget');
  const services = useCatalogText('services');
  if (!text || !services) return null;
  const part = {
    answers,
    text,
    onChange,
    set: (patch: Partial<Answers>) => onChange({ ...answers, ...patch }),
  };
  return (
    <div className={classes.questions}>
      <StepLead />
      <ChoicesField
        columns={2}
        label={t('staffing.fp_number', { number: 1, question: text('bud-q-services', 'question') })}
        description={underQuestion('services', text('bud-q-services', 'why'), { text, t })}
        options={ALL_SERVICES.map(({ id }) => ({ value: id, label: services(id, 'name') }))}
        value={answers.services}
        onChange={(value) => part.set({ services: value })}
      />
      <Hours {...part} />
      <Constituency {...part} />
      <SalaryQuestion {...part} />
      <Host {...part} />
      <Bought {...part} />
      <LengthQuestion {...part} />
      <CurrencyQuestion {...part} />
    </div>
  );
}

function StepLead() {
  const { t } = useWords();
  const lead = useFocusOnMount<HTMLParagraphElement>();
  return (
    <p className={classes.stepLead} tabIndex={-1} data-autofocus ref={lead}>
      {t('staffing.fp_lead')}
    </p>
  );
}

function Hours({ answers, set, text }: QuestionProps) {
  const { t } = useWords();
  return (
    <>
      <SelectField
        label={t('staffing.fp_number', { number: 2, question: text('bud-q-cover', 'question') })}
        description={underQuestion('cover', text('bud-q-cover', 'why'), { text, t })}
        value={answers.cover}
        options={COVERS.map((value) => ({ value, label: t(COVER_WORDS[value]) }))}
        onChange={(value) => set({ cover: COVERS.find((known) => known === value) ?? 'onCall' })}
      />
      <NumberField
        label={t('staffing.fp_week')}
        {...{ value: answers.weeklyMinutes / 60, min: 1, max: 80, step: 0.5 }}
        onChange={(hours) => set({ weeklyMinutes: hours * 60 })}
      />
      <NumberField
        label={t('staffing.fp_number', { number: 3, question: text('bud-q-seats', 'question') })}
        description={underQuestion('seats', text('bud-q-seats', 'why'), { text, t })}
        {...{ value: answers.seats, min: 1, max: 50 }}
        onChange={(seats) => set({ seats })}
      />
    </>
  );
}

function Constituency({ answers, set, text }: QuestionProps) {
  const { t } = useWords();
  return (
    <SelectField
      label={t('staffing.fp_number', { number: 4, question: text('bud-q-constituency', 'question') })}
      description={underQuestion('constituency', text('bud-q-constituency', 'why'), { text, t })}
      value={answers.constituency}
      options={CONSTITUENCY.options.map((value) => ({
        value,
        label: text(`bud-q-constituency.${value}`, 'name'),
      }))}
      onChange={(value) => set({ constituency: value ?? '' })}
    />
  );
}

function Host({ answers, set, text }: QuestionProps) {
  const { t } = useWords();
  return (
    <>
      <ChoicesField
        columns={2}
        label={t('staffing.fp_number', { number: 6, question: text('bud-q-host', 'question') })}
        description={underQuestion('host', t('staffing.fp_host_why'), { text, t })}
        options={HOST.options.map((value) => ({ value, label: text(`bud-q-host.${value}`, 'name') }))}
        value={answers.host}
        onChange={(host) => set({ host })}
      />
      <Checkbox
        size="xs"
        label={t('staffing.fp_forensics')}
        checked={answers.outsideForensics}
        onChange={(event) => set({ outsideForensics: event.currentTarget.checked })}
      />
    </>
  );
}

/** Tools and advice, which are bought or not. */
function Bought({ answers, set, text }: QuestionProps) {
  const { t } = useWords();
  return (
    <>
      <SelectField
        label={t('staffing.fp_number', { number: 7, question: text('bud-q-tools', 'question') })}
        description={underQuestion('tools', text('bud-q-tools', 'why'), { text, t })}
        value={answers.tools}
        options={TOOLS.options.map((value) => ({ value, label: text(`bud-q-tools.${value}`, 'name') }))}
        onChange={(tools) => set({ tools: tools ?? '' })}
      />
      <SelectField
        label={t('staffing.fp_number', { number: 8, question: text('bud-q-advisers', 'question') })}
        description={underQuestion('advisers', text('bud-q-advisers', 'why'), { text, t })}
        value={answers.advisers}
        options={ADVISERS.options.map((value) => ({
          value,
          label: text(`bud-q-advisers.${value}`, 'name'),
        }))}
        onChange={(advisers) => set({ advisers: advisers ?? '' })}
      />
    </>
  );
}
