import { Anchor, CloseButton, Combobox, InputBase, Text, useCombobox } from '@mantine/core';
import { useState } from 'react';
import { updateItems } from '@shared/commands/items';
import { decisionCommands } from '@shared/commands/registers';
import type { Decision } from '@shared/plan/types';
import type { ItemView } from '@shared/progress';
import { textMatcher } from '@shared/search';
import { dispatch, usePlan } from '../../state/document-store';
import { newId } from '../../state/new-id';
import { goTo } from '../../state/session-store';
import { PanelPart } from '../../ui/panel';
import { useWords } from '../../ui/words';

/** The decision an item waits for or rests on: one of the register, or a question typed here. */
export function DecisionPart({ item }: { readonly item: ItemView }) {
  const { t } = useWords();
  const decisions = usePlan((plan) => plan.decisions);
  const linked = decisions.find((entry) => entry.id === item.record.decision);
  return (
    <PanelPart title={t('inspector.decision')}>
      <DecisionPicker item={item} decisions={decisions} />
      {linked && <DecisionState decision={linked} />}
    </PanelPart>
  );
}

function DecisionState({ decision }: { readonly decision: Decision }) {
  const { t } = useWords();
  const option = decision.options.find((entry) => entry.id === decision.chosen);
  return (
    <Text size="sm" c="dimmed">
      {option ? t('inspector.decision_made', { option: option.text }) : t('inspector.decision_open')}{' '}
      <Anchor
        component="button"
        type="button"
        size="sm"
        onClick={() => goTo({ screen: 'risks' }, { kind: 'decision', id: decision.id })}
      >
        {t('inspector.decision_show')}
      </Anchor>
    </Text>
  );
}

const CREATE = '$create';

interface DecisionPickerProps {
  readonly item: ItemView;
  readonly decisions: readonly Decision[];
}

function DecisionPicker({ item, decisions }: DecisionPickerProps) {
  const { t } = useWords();
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [typed, setTyped] = useState<string | null>(null);
  const question = typed?.trim() ?? '';
  const matches = textMatcher(question);
  const found = decisions.filter((entry) => matches([entry.question]));
  const canCreate = question !== '' && !decisions.some((entry) => entry.question.trim() === question);
  const link = (decision: string | null) => dispatch(updateItems, { ids: [item.id], patch: { decision } });
  const submit = (option: string) => {
    link(option === CREATE ? createDecision(question, item.id) : option);
    setTyped(null);
    combobox.closeDropdown();
  };
  const linked = item.record.decision;
  const shown = linked === null ? '' : questionOf(decisions, linked, t('inspector.decision_gone'));
  return (
    <Combobox store={combobox} onOptionSubmit={submit}>
      <Combobox.Target>
        <DecisionInput
          shown={typed ?? shown}
          isLinked={linked !== null}
          onType={(text) => {
            setTyped(text);
            combobox.openDropdown();
            combobox.selectFirstOption();
          }}
          onOpen={() => combobox.openDropdown()}
          onLeave={() => {
            setTyped(null);
            combobox.closeDropdown();
          }}
          onClear={() => link(null)}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options mah={240} style={{ overflowY: 'auto' }}>
          {found.map((entry) => (
            <Combobox.Option key={entry.id} value={entry.id} active={entry.id === linked}>
              {entry.question}
            </Combobox.Option>
          ))}
          {canCreate && (
            <Combobox.Option value={CREATE}>{t('inspector.decision_create', { question })}</Combobox.Option>
          )}
          {found.length === 0 && !canCreate && (
            <Combobox.Empty>{t('inspector.decision_nothing')}</Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

interface DecisionInputProps {
  readonly shown: string;
  readonly isLinked: boolean;
  readonly onType: (text: string) => void;
  readonly onOpen: () => void;
  readonly onLeave: () => void;
  readonly onClear: () => void;
}

function DecisionInput(props: DecisionInputProps) {
  const { shown, isLinked, onType, onOpen, onLeave, onClear, ...target } = props;
  const { t } = useWords();
  return (
    <InputBase
      {...target}
      aria-label={t('inspector.decision')}
      placeholder={t('inspector.decision_pick')}
      value={shown}
      maxLength={500}
      onChange={(event) => onType(event.currentTarget.value)}
      onClick={onOpen}
      onBlur={onLeave}
      rightSection={
        isLinked && (
          <CloseButton
            size="xs"
            aria-label={t('inspector.decision_clear')}
            onMouseDown={(event) => event.preventDefault()}
            onClick={onClear}
          />
        )
      }
      rightSectionPointerEvents="all"
    />
  );
}

/** Puts an open question about the item into the register and answers its id. */
function createDecision(question: string, itemId: string): string {
  const entry: Decision = {
    id: newId(),
    question,
    options: [],
    chosen: null,
    rationale: '',
    by: null,
    on: null,
    evidence: '',
    link: { kind: 'item', id: itemId },
  };
  dispatch(decisionCommands.add, { entry });
  return entry.id;
}

function questionOf(decisions: readonly Decision[], id: string, unknown: string): string {
  return decisions.find((entry) => entry.id === id)?.question ?? unknown;
}
