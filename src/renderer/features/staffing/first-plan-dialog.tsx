import { Button, Group } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import { takeFirstPlan } from '@shared/commands/first-plan';
import type { UiKey } from '@shared/i18n/ui-words';
import { firstPlan, type AssumptionChanges, type FirstPlan, type FirstPlanFault } from '@shared/staffing';
import { useCatalogText } from '../../state/catalog-words';
import { dispatch, usePlan } from '../../state/document-store';
import { say } from '../../state/messages';
import { Dialog } from '../../ui/dialog';
import { useWords } from '../../ui/words';
import { engineAnswers, startAnswers, type Answers } from './first-plan-answers';
import { NO_CHOICES, rechosen, type MoneyChoices } from './first-plan-choices';
import { FirstPlanPreview, type Levels } from './first-plan-preview';
import { FirstPlanQuestions } from './first-plan-questions';
import { ratedPlan } from './first-plan-rate';
import { firstResult, type FirstResult } from './first-plan-take';
import { focusWrongField } from '../../ui/first-wrong-field';
import { useLeaving } from './use-leaving';
import { useTeamWords } from './use-team-words';
import classes from './staffing.module.css';

/** Ten questions, then the posts and lines that follow from them with everything they take for granted. */
export function FirstPlanDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const words = useTeamWords();
  const leaving = useLeaving(onClose);
  const form = useRef<HTMLDivElement>(null);
  const [step, setStep] = useState<'questions' | 'preview'>('questions');
  const { given, first, set } = useFirst(leaving.touch);
  const isPreview = step === 'preview' && first.ok;
  const result = useResult(isPreview ? first.value : null, given.answers, given.choices);
  if (!words) return null;
  const take = () => {
    if (focusWrongField(form.current)) return;
    if (!result || !dispatch(takeFirstPlan, result.edit).ok) return;
    onClose();
    const { positions, lines } = result.edit;
    say({ key: 'staffing.fp_taken', values: { posts: positions.length, lines: lines.length } });
  };
  const show = () => {
    if (!focusWrongField(form.current)) setStep('preview');
  };
  return (
    <Dialog
      onClose={() => void leaving.leave()}
      size={960}
      title={t(isPreview ? 'staffing.fp_preview_title' : 'staffing.fp_title')}
    >
      <div ref={form}>
        {isPreview && result ? (
          <FirstPlanPreview first={first.value} {...{ ...given, result, words }} {...set} />
        ) : (
          <FirstPlanQuestions answers={given.answers} onChange={set.onAnswer} />
        )}
      </div>
      {!first.ok && <Fault says={FAULTS[first.error.type] ?? 'staffing.fp_fault'} />}
      {result && !result.next && <Fault says="staffing.fp_fault_take" />}
      <Foot
        {...(isPreview
          ? {
              ...{ back: t('staffing.fp_back'), next: t('staffing.fp_take') },
              onBack: () => setStep('questions'),
              onNext: result?.next ? take : null,
            }
          : {
              ...{
                back: t('common.cancel'),
                next: t('staffing.fp_next'),
                onBack: () => void leaving.leave(),
              },
              onNext: first.ok ? show : null,
            })}
      />
    </Dialog>
  );
}

/** What was answered and chosen so far, and the posts that follow from it. Every change is told by `onTouch`. */
function useFirst(onTouch: () => void) {
  const plan = usePlan();
  const [answers, setAnswers] = useState<Answers>(() => startAnswers(plan));
  const [changes, setChanges] = useState<AssumptionChanges>({});
  const [levels, setLevels] = useState<Levels>({});
  const [choices, setChoices] = useState<MoneyChoices>(NO_CHOICES);
  const first = useMemo(
    () => firstPlan(engineAnswers(answers, plan), changes, levels),
    [answers, changes, levels, plan],
  );
  const touched =
    <T,>(change: (next: T) => void) =>
    (next: T) => {
      onTouch();
      change(next);
    };
  return {
    given: { answers, changes, levels, choices },
    first,
    set: {
      onAnswer: touched((next: Answers) => {
        const change = { from: answers.currency, to: next.currency, rated: ratedPlan(plan, next) };
        setChoices(rechosen(choices, change, ratedPlan(plan, answers)));
        setAnswers(next);
      }),
      onChange: touched(setChanges),
      onLevels: touched(setLevels),
      onChoose: touched(setChoices),
    },
  };
}

const FAULTS: Partial<Record<FirstPlanFault['type'], UiKey>> = { launch: 'staffing.fp_fault_launch' };

function Fault({ says }: { readonly says: UiKey }) {
  const { t } = useWords();
  return (
    <p role="alert" className={classes.alert}>
      {t(says)}
    </p>
  );
}

interface FootProps {
  readonly back: string;
  readonly next: string;
  readonly onBack: () => void;
  /** Null while there is nothing to go on to. */
  readonly onNext: (() => void) | null;
}

function Foot({ back, next, onBack, onNext }: FootProps) {
  return (
    <Group justify="flex-end" gap="sm" className={classes.dialogFoot ?? ''}>
      <Button variant="default" onClick={onBack}>
        {back}
      </Button>
      <Button disabled={onNext === null} onClick={() => onNext?.()}>
        {next}
      </Button>
    </Group>
  );
}

function useResult(first: FirstPlan | null, answers: Answers, choices: MoneyChoices): FirstResult | null {
  const { t } = useWords();
  const plan = usePlan();
  const text = useCatalogText('budget');
  return useMemo(
    () => (first && text ? firstResult({ first, answers, choices, plan, t, text }) : null),
    [first, answers, choices, plan, t, text],
  );
}
