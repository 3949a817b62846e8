import { NativeSelect, SegmentedControl, Text } from '@mantine/core';
import { riskCommands } from '@shared/commands/registers';
import type { UiKey } from '@shared/i18n/ui-words';
import type { Risk } from '@shared/plan/types';
import { dispatch, usePlan } from '../../state/document-store';
import { closeInspector } from '../../state/session-store';
import { usePeople } from '../../state/people';
import { ChoiceField } from '../../ui/choice-field';
import { DayField } from '../../ui/day-field';
import { LineField } from '../../ui/line-field';
import { MarkdownField } from '../../ui/markdown-field';
import { PersonPicker } from '../../ui/person-picker';
import { useWords } from '../../ui/words';
import { LinkPicker } from './link-picker';
import { PanelHead, RemoveButton } from './panel-parts';
import { IMPACT_WORDS, LIKELIHOOD_WORDS, RESPONSE_HELP, RESPONSE_WORDS, RESPONSES } from './risk-words';
import { scoreOf } from './scores';
import classes from './risks.module.css';

/** Inspector of a risk: everything about it, edited in place. */
export function RiskPanel({ id }: { readonly id: string }) {
  const { t } = useWords();
  const risk = usePlan((plan) => plan.risks.find((entry) => entry.id === id));
  if (!risk) return <Text c="dimmed">{t('risks.gone')}</Text>;
  const set = (patch: Partial<Omit<Risk, 'id'>>) => dispatch(riskCommands.update, { id, patch });
  return (
    <div className={classes.panel}>
      <PanelHead kicker={t('risks.risk')} />
      <LineField
        label={t('risks.title_field')}
        dir="auto"
        required
        value={risk.title}
        onChange={(title) => set({ title })}
      />
      <MarkdownField
        label={t('risks.cause')}
        description={t('risks.cause_help')}
        minRows={2}
        value={risk.cause}
        onChange={(cause) => set({ cause })}
      />
      <MarkdownField
        label={t('risks.effect')}
        description={t('risks.effect_help')}
        minRows={2}
        value={risk.effect}
        onChange={(effect) => set({ effect })}
      />
      <Rating risk={risk} onChange={set} />
      <Handling risk={risk} onChange={set} />
      <LinkPicker value={risk.link} onChange={(link) => set({ link })} />
      <RemoveButton
        label={t('risks.remove')}
        onRemove={() => {
          closeInspector();
          dispatch(riskCommands.remove, { id });
        }}
      />
    </div>
  );
}

interface PartProps {
  readonly risk: Risk;
  readonly onChange: (patch: Partial<Omit<Risk, 'id'>>) => void;
}

function Rating({ risk, onChange }: PartProps) {
  const { t } = useWords();
  return (
    <div className={classes.rating}>
      <ScaleSelect
        label={t('risks.likelihood')}
        words={LIKELIHOOD_WORDS}
        value={risk.likelihood}
        onChange={(likelihood) => onChange({ likelihood })}
      />
      <ScaleSelect
        label={t('risks.impact')}
        words={IMPACT_WORDS}
        value={risk.impact}
        onChange={(impact) => onChange({ impact })}
      />
      <Text size="sm">{t('risks.score_of', { score: scoreOf(risk) })}</Text>
    </div>
  );
}

interface ScaleSelectProps {
  readonly label: string;
  readonly words: readonly UiKey[];
  readonly value: number;
  readonly onChange: (value: number) => void;
}

function ScaleSelect({ label, words, value, onChange }: ScaleSelectProps) {
  const { t } = useWords();
  return (
    <NativeSelect
      label={label}
      value={value}
      onChange={(event) => onChange(Number(event.currentTarget.value))}
    >
      {words.map((word, index) => (
        <option key={word} value={index + 1}>
          {t('risks.scale', { value: index + 1, word: t(word) })}
        </option>
      ))}
    </NativeSelect>
  );
}

function Handling({ risk, onChange }: PartProps) {
  const { t } = useWords();
  const { people, createPerson } = usePeople();
  return (
    <>
      <ChoiceField
        label={t('risks.response')}
        options={RESPONSES.map((value) => ({
          value,
          label: t(RESPONSE_WORDS[value]),
          help: t(RESPONSE_HELP[value]),
        }))}
        value={risk.response}
        onChange={(value) => onChange({ response: RESPONSES.find((entry) => entry === value) ?? null })}
      />
      <MarkdownField
        label={t('risks.action')}
        description={t('risks.action_help')}
        minRows={2}
        value={risk.action}
        onChange={(action) => onChange({ action })}
      />
      <PersonPicker
        label={t('risks.owner')}
        people={people}
        value={risk.owner}
        onChange={(owner) => onChange({ owner })}
        onCreate={createPerson}
      />
      <DayField label={t('risks.due')} value={risk.due} onChange={(due) => onChange({ due })} />
      <div>
        <Text size="sm" fw={600} mb={2}>
          {t('risks.status')}
        </Text>
        <SegmentedControl
          size="xs"
          aria-label={t('risks.status')}
          data={[
            { value: 'open', label: t('risks.status_open') },
            { value: 'closed', label: t('risks.status_closed') },
          ]}
          value={risk.status}
          onChange={(value) => onChange({ status: value === 'closed' ? 'closed' : 'open' })}
        />
      </div>
    </>
  );
}
