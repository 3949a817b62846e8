import { Button, Group, Modal } from '@mantine/core';
import { useMemo, useState } from 'react';
import { firstPlan, type AssumptionChanges } from '@shared/staffing';
import { usePlan } from '../../state/document-store';
import { say } from '../../state/messages';
import { useWords } from '../../ui/words';
import { engineAnswers, startAnswers, type Answers } from './first-plan-answers';
import { FirstPlanPreview } from './first-plan-preview';
import { FirstPlanQuestions } from './first-plan-questions';
import { takeOver } from './first-plan-take';
import { useTeamWords } from './use-team-words';
import classes from './staffing.module.css';

/** Ten questions, then the posts that follow from them with everything they take for granted. */
export function FirstPlanDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const words = useTeamWords();
  const plan = usePlan();
  const [answers, setAnswers] = useState<Answers>(() => startAnswers(plan));
  const [changes, setChanges] = useState<AssumptionChanges>({});
  const [step, setStep] = useState<'questions' | 'preview'>('questions');
  const result = useMemo(() => firstPlan(engineAnswers(answers, plan), changes), [answers, changes, plan]);
  if (!words) return null;
  const take = () => {
    if (!result.ok) return;
    const refusal = takeOver(result.value, { answers, plan, t });
    if (refusal !== null) return;
    onClose();
    say({ key: 'staffing.fp_taken', values: { count: result.value.positions.length } });
  };
  const isPreview = step === 'preview' && result.ok;
  return (
    <Modal
      opened
      onClose={onClose}
      size={880}
      title={t(isPreview ? 'staffing.fp_preview_title' : 'staffing.fp_title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {isPreview ? (
        <FirstPlanPreview first={result.value} {...{ changes, words }} onChange={setChanges} />
      ) : (
        <FirstPlanQuestions answers={answers} onChange={setAnswers} />
      )}
      {!result.ok && (
        <p role="alert" className={classes.alert}>
          {t(result.error.type === 'launch' ? 'staffing.fp_fault_launch' : 'staffing.fp_fault')}
        </p>
      )}
      <Group justify="flex-end" gap="sm" className={classes.dialogFoot ?? ''}>
        {isPreview ? (
          <>
            <Button variant="default" onClick={() => setStep('questions')}>
              {t('staffing.fp_back')}
            </Button>
            <Button onClick={take}>{t('staffing.fp_take', { count: result.value.positions.length })}</Button>
          </>
        ) : (
          <>
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button disabled={!result.ok} onClick={() => setStep('preview')}>
              {t('staffing.fp_next')}
            </Button>
          </>
        )}
      </Group>
    </Modal>
  );
}
