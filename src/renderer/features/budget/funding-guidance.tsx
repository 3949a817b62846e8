import {
  FUNDING_KINDS,
  FUNDING_MIXES,
  FUNDING_STATES,
  SUSTAINMENT_ADVICE,
} from '@shared/catalog/budget-funding';
import type { CatalogText } from '@shared/i18n/catalog-text';
import type { Translate } from '@shared/i18n/ui-words';
import type { FundingSource } from '@shared/plan/types';
import { useOriginText, type OriginText } from '../../state/origin-words';
import { GuidanceFold, GuidanceList, type Guidance } from '../../ui/guidance-fold';
import { PanelPart } from '../../ui/panel';
import { useWords } from '../../ui/words';

interface GuideProps {
  readonly words: CatalogText;
}

/** Who can pay for a team, how sources go together, and how sure money is. */
export function FundingGuide({ words }: GuideProps) {
  const { t } = useWords();
  return (
    <GuidanceFold label={t('guidance.funding')}>
      <FundingKnowledge words={words} />
    </GuidanceFold>
  );
}

function FundingKnowledge({ words }: GuideProps) {
  const { t } = useWords();
  const origin = useOriginText(t);
  const tools = { t, words, origin };
  return (
    <>
      <GuidanceList
        heading={t('guidance.funding_kinds')}
        entries={FUNDING_KINDS.map((kind) => kindGuidance(kind, tools))}
      />
      <GuidanceList
        heading={t('guidance.funding_mixes')}
        entries={FUNDING_MIXES.map((mix) => ({
          ...{ id: mix.id, title: words(`bud-m-${mix.id}`, 'name'), source: origin(mix) },
          texts: goodAndRisk(`bud-m-${mix.id}`, tools),
        }))}
      />
      <GuidanceList
        heading={t('guidance.funding_states')}
        entries={FUNDING_STATES.map((state) => stateGuidance(state, tools))}
      />
    </>
  );
}

interface Tools {
  readonly t: Translate;
  readonly words: CatalogText;
  readonly origin: OriginText;
}

type Entry = (typeof FUNDING_KINDS)[number];

function kindGuidance(kind: Entry, tools: Tools): Guidance {
  const { words, origin } = tools;
  const key = `bud-s-${kind.id}`;
  return {
    ...{ id: kind.id, title: words(key, 'name'), source: origin(kind) },
    texts: [words(key, 'what'), ...goodAndRisk(key, tools)],
  };
}

function stateGuidance(state: Entry, { t, words, origin }: Tools): Guidance {
  const key = `bud-t-${state.id}`;
  return {
    ...{ id: state.id, title: words(key, 'name'), source: origin(state) },
    texts: [words(key, 'means'), t('guidance.proof', { text: words(key, 'proof') })],
  };
}

function goodAndRisk(key: string, { t, words }: Omit<Tools, 'origin'>): readonly string[] {
  return [t('guidance.good', { text: words(key, 'good') }), t('guidance.risk', { text: words(key, 'risk') })];
}

/** Kinds of a source by what the catalog calls them; it has nothing on the others. */
const KINDS: Readonly<Partial<Record<FundingSource['kind'], string>>> = {
  government: 'government',
  fee: 'feeServices',
  contract: 'contractServices',
  academic: 'academicResearch',
  consortium: 'consortium',
  membership: 'membership',
};

/** In the inspector: what the kind of a source is good for, what to mind, and what its state means. */
export function AboutSource({ source, words }: GuideProps & { readonly source: FundingSource }) {
  const { t } = useWords();
  const origin = useOriginText(t);
  const tools = { t, words, origin };
  const entries = [
    ...FUNDING_KINDS.filter(({ id }) => id === KINDS[source.kind]).map((kind) => kindGuidance(kind, tools)),
    ...FUNDING_STATES.filter(({ id }) => id === source.state).map((state) => stateGuidance(state, tools)),
  ];
  return (
    <PanelPart title={t('guidance.about_kind')}>
      <GuidanceList entries={entries} />
    </PanelPart>
  );
}

/** What makes a budget last beyond the start. */
export function SustainmentGuide({ words }: GuideProps) {
  const { t } = useWords();
  return (
    <GuidanceFold label={t('guidance.sustainment')}>
      <SustainmentKnowledge words={words} />
    </GuidanceFold>
  );
}

function SustainmentKnowledge({ words }: GuideProps) {
  const { t } = useWords();
  const origin = useOriginText(t);
  return (
    <GuidanceList
      entries={SUSTAINMENT_ADVICE.map((advice) => ({
        ...{ id: advice.id, title: words(`bud-a-${advice.id}`, 'title'), source: origin(advice) },
        texts: [words(`bud-a-${advice.id}`, 'text')],
      }))}
    />
  );
}
