import { Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useId } from 'react';
import { DECISION_FACTORS } from '@shared/catalog/worksheet';
import { DEFAULT_WEIGHT, weightOf } from '@shared/document/host-scores';
import type { HostOption } from '@shared/plan/types';
import { usePlan } from '../../state/document-store';
import { FieldHead } from '../../ui/field-head';
import { useWords } from '../../ui/words';
import { addHost, scoreHost, setWeight } from './host-edits';
import { HostNotes } from './host-notes';
import type { WorksheetWords } from './options';
import { rankHosts, type HostRank } from './placement-ranks';
import { HostHead, ScoreCell } from './score-cells';
import { wordsOfField, type EditorProps } from './field-words';
import classes from './placement.module.css';

/** Possible hosts beside each other: ten factors with weights, scores, shares and ranks. An aid, not a verdict. */
export function PlacementSheet({ handle, words }: EditorProps) {
  const { t } = useWords();
  const heading = useId();
  const { label, description, example } = wordsOfField(handle.id, words);
  const { options } = usePlan((plan) => plan.organization.placement);
  return (
    <div role="group" aria-labelledby={heading}>
      <FieldHead id={heading} label={label} help={description} />
      {options.length === 0 && example !== undefined && (
        <Text size="xs" c="dimmed" fs="italic">
          {t('fields.example', { text: example })}
        </Text>
      )}
      {options.length > 0 && <ScoreTable label={label} words={words} />}
      <Button variant="subtle" size="compact-sm" leftSection={<IconPlus size={14} />} onClick={addHost}>
        {t('organization.add_host')}
      </Button>
      {options.length > 0 && <HostNotes words={words} />}
    </div>
  );
}

function ScoreTable({ label, words }: { readonly label: string; readonly words: WorksheetWords }) {
  const { t } = useWords();
  const { options, weights } = usePlan((plan) => plan.organization.placement);
  const ranks = rankHosts(options, weights);
  return (
    <div className={classes.scroll}>
      <table className={classes.sheet}>
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            <th scope="col" className={classes.factorHead}>
              {t('organization.factor')}
            </th>
            <th
              scope="col"
              className={classes.weightHead}
              title={words.worksheet('placement.weights', 'help')}
            >
              {t('organization.weight')}
            </th>
            {options.map((option, index) => (
              <HostHead key={option.id} option={option} number={index + 1} words={words} />
            ))}
          </tr>
        </thead>
        <tbody>
          {DECISION_FACTORS.map((factor) => (
            <FactorRow key={factor} factor={factor} words={words} />
          ))}
        </tbody>
        <tfoot>
          <ResultRow
            label={t('organization.share')}
            options={options}
            ranks={ranks}
            show={showShare}
            strong
          />
          <ResultRow
            label={t('organization.rank')}
            options={options}
            ranks={ranks}
            show={({ rank }) => (rank === null ? '–' : String(rank))}
          />
          <ResultRow
            label={t('organization.scored')}
            options={options}
            ranks={ranks}
            show={({ scored }) => t('organization.scored_of', { count: scored, of: DECISION_FACTORS.length })}
          />
        </tfoot>
      </table>
    </div>
  );
}

function FactorRow({ factor, words }: { readonly factor: string; readonly words: WorksheetWords }) {
  const { t } = useWords();
  const { options, weights } = usePlan((plan) => plan.organization.placement);
  const label = words.worksheet(`factor.${factor}`, 'label');
  return (
    <tr>
      <th scope="row" title={words.worksheet(`factor.${factor}`, 'help')}>
        {label}
      </th>
      <td>
        <ScoreCell
          label={t('organization.weight_of', { factor: label })}
          value={weightOf(weights, factor)}
          choices={[0, 1, 2, 3]}
          onChange={(weight) => setWeight(factor, weight ?? DEFAULT_WEIGHT)}
        />
      </td>
      {options.map((option, index) => (
        <td key={option.id}>
          <ScoreCell
            label={t('organization.score_of', { factor: label, host: nameOf(option, index) })}
            value={option.scores[factor] ?? null}
            choices={[1, 2, 3, 4, 5]}
            optional
            onChange={(score) => scoreHost(option, factor, score)}
          />
        </td>
      ))}
    </tr>
  );
}

interface ResultRowProps {
  readonly label: string;
  readonly options: readonly HostOption[];
  readonly ranks: ReadonlyMap<string, HostRank>;
  readonly show: (rank: HostRank) => string;
  readonly strong?: boolean;
}

function ResultRow({ label, options, ranks, show, strong = false }: ResultRowProps) {
  return (
    <tr data-strong={strong || undefined}>
      <th scope="row" colSpan={2}>
        {label}
      </th>
      {options.map((option) => {
        const rank = ranks.get(option.id);
        return <td key={option.id}>{rank ? show(rank) : ''}</td>;
      })}
    </tr>
  );
}

function showShare({ share }: HostRank): string {
  return share === null ? '–' : `${String(Math.round(share * 100))} %`;
}

function nameOf(option: HostOption, index: number): string {
  return option.name.trim() === '' ? String(index + 1) : option.name;
}
