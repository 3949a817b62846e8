import type { ReactNode } from 'react';
import { READING_LIST } from '@shared/catalog/reading-list';
import { STAFFING_FACTS } from '@shared/catalog/staffing-facts';
import { STAFFING_GUIDANCE } from '@shared/catalog/staffing-guidance';
import {
  BASIC_TASKS,
  EMPLOYMENT_KINDS,
  OUTSIDE_EXPERTISE,
  SIZING_FACTORS,
  TRAINING_KINDS,
  TRAINING_PROVIDERS,
  TRAINING_TOPICS,
  WANTED_TRAITS,
} from '@shared/catalog/staffing-lists';
import { STAFF_SKILLS } from '@shared/catalog/staffing-skills';
import {
  POSITION_LEVELS,
  SKILL_LEVELS,
  type StaffEntry,
  type StaffGuidance,
  type StaffingFact,
} from '@shared/catalog/staffing-types';
import { useOriginText } from '../../state/origin-words';
import { GuidanceFold, GuidanceList, type Guidance } from '../../ui/guidance-fold';
import { useWords } from '../../ui/words';
import type { TeamWords } from './use-team-words';

interface GuideProps {
  readonly words: TeamWords;
}

/** How many people, whom to look for, and how to keep them. */
export function TeamGuide({ words }: GuideProps) {
  const { t } = useWords();
  return (
    <GuidanceFold label={t('guidance.team')}>
      <Entries
        {...{ words, heading: t('guidance.team_factors'), prefix: 'stf-f-', list: SIZING_FACTORS }}
        texts={['ask']}
      />
      <Facts words={words} heading={t('guidance.team_sizes')} ids={SIZES} />
      <Topic {...{ words, heading: t('guidance.team_sizing'), topic: 'sizing' }} />
      <Topic {...{ words, heading: t('guidance.team_hiring'), topic: 'hiring' }} />
      <Entries
        {...{ words, heading: t('guidance.team_employment'), prefix: 'stf-e-', list: EMPLOYMENT_KINDS }}
        texts={['when']}
      />
      <Entries
        {...{ words, heading: t('guidance.team_levels'), prefix: 'stf-l-', list: POST_LEVELS }}
        texts={['means']}
      />
      <Topic {...{ words, heading: t('guidance.team_retention'), topic: 'retention' }} />
      <ReadingList />
    </GuidanceFold>
  );
}

/** The numbers hours and shifts are worked out with, each with how it is known. */
export function CoverGuide({ words }: GuideProps) {
  const { t } = useWords();
  const ids = STAFFING_FACTS.map(({ id }) => id).filter((id) => !SIZES.includes(id));
  return (
    <GuidanceFold label={t('guidance.cover')}>
      <Facts words={words} ids={ids} />
    </GuidanceFold>
  );
}

/** What to look for in people, what everybody can do, and what may stay outside. */
export function SkillsGuide({ words }: GuideProps) {
  const { t } = useWords();
  return (
    <GuidanceFold label={t('guidance.skills')}>
      <Skills words={words} heading={t('guidance.skills_means')} />
      <Entries
        {...{ words, heading: t('guidance.skills_levels'), prefix: 'stf-v-', list: SKILL_STEPS }}
        texts={['means']}
      />
      <Entries {...{ words, heading: t('guidance.skills_traits'), prefix: 'stf-w-', list: WANTED_TRAITS }} />
      <Entries {...{ words, heading: t('guidance.skills_basic'), prefix: 'stf-t-', list: BASIC }} />
      <Entries
        {...{ words, heading: t('guidance.skills_outside'), prefix: 'stf-d-', list: OUTSIDE_EXPERTISE }}
        texts={['when']}
      />
      <Topic words={words} topic="outside" />
    </GuidanceFold>
  );
}

/** How to plan training, what for, and who offers it. */
export function TrainingGuide({ words }: GuideProps) {
  const { t } = useWords();
  return (
    <GuidanceFold label={t('guidance.training')}>
      <Topic {...{ words, heading: t('guidance.training_advice'), topic: 'development' }} />
      <Entries
        {...{ words, heading: t('guidance.training_kinds'), prefix: 'stf-k-', list: TRAINING_KINDS }}
        texts={['why', 'how']}
      />
      <Entries
        {...{ words, heading: t('guidance.training_topics'), prefix: 'stf-o-', list: TRAINING_TOPICS }}
      />
      <Entries
        {...{ words, heading: t('guidance.training_providers'), prefix: 'stf-p-', list: TRAINING_PROVIDERS }}
        texts={['what']}
      />
    </GuidanceFold>
  );
}

const SIZES: readonly string[] = ['minimumTeam', 'smallTeam', 'mediumTeam', 'largeTeam', 'partTimers'];

/** The sources ask for tasks that everybody can do and name none; which they are is ours. */
const BASIC: readonly StaffEntry[] = BASIC_TASKS.map((id) => ({ id, refs: [] }));

/** No source says how far a skill or a post goes; the steps are ours. */
const SKILL_STEPS: readonly StaffEntry[] = SKILL_LEVELS.map((level) => ({ id: String(level), refs: [] }));
const POST_LEVELS: readonly StaffEntry[] = POSITION_LEVELS.map((id) => ({ id, refs: [] }));

interface ListProps extends GuideProps {
  readonly heading?: string;
}

interface EntriesProps extends ListProps {
  readonly list: readonly StaffEntry[];
  /** What stands before the id in the words of the catalog. */
  readonly prefix: string;
  /** Parts of the words under the name. */
  readonly texts?: readonly string[];
}

function Entries({ words: { text }, list, prefix, texts = [], ...rest }: EntriesProps): ReactNode {
  const { t } = useWords();
  const origin = useOriginText(t);
  const entries = list.map((entry): Guidance => {
    const key = `${prefix}${entry.id}`;
    return {
      ...{ id: entry.id, title: text(key, 'name'), source: origin(entry) },
      texts: texts.map((part) => text(key, part)),
    };
  });
  return <GuidanceList {...rest} entries={entries} />;
}

/** Guides to read on, by their own titles. */
function ReadingList(): ReactNode {
  const { t } = useWords();
  const works = READING_LIST.map((cite): Guidance => ({ id: cite, title: '', texts: [cite], source: null }));
  const note = { id: 'note', title: '', texts: [t('guidance.reading_note')], source: null };
  return <GuidanceList heading={t('guidance.reading')} entries={[note, ...works]} />;
}

/** The skills of the sources, what each means and what belongs to it. */
function Skills({ words, heading }: ListProps): ReactNode {
  const { t } = useWords();
  const origin = useOriginText(t);
  const entries = STAFF_SKILLS.map(({ id, refs, parts }): Guidance => ({
    ...{ id, title: words.skillName(id), texts: [words.skillMeans(id)] },
    source: origin({ refs: [...new Set([...refs, ...parts.flatMap((part) => part.refs)])] }),
  }));
  return <GuidanceList {...(heading === undefined ? {} : { heading })} entries={entries} />;
}

/** Advice of the catalog on one topic, with its sources. */
export function Topic({
  words: { text },
  topic,
  ...rest
}: ListProps & Pick<StaffGuidance, 'topic'>): ReactNode {
  const { t } = useWords();
  const origin = useOriginText(t);
  const entries = STAFFING_GUIDANCE.filter((advice) => advice.topic === topic).map((advice): Guidance => {
    const key = `stf-g-${advice.id}`;
    return { id: advice.id, title: text(key, 'title'), texts: [text(key, 'text')], source: origin(advice) };
  });
  return <GuidanceList {...rest} entries={entries} />;
}

/** Numbers say themselves how they are known. */
function Facts({
  words: { text },
  ids,
  ...rest
}: ListProps & { readonly ids: readonly string[] }): ReactNode {
  const { t } = useWords();
  const facts: readonly StaffingFact[] = STAFFING_FACTS;
  const entries = facts
    .filter(({ id }) => ids.includes(id))
    .map(({ id }): Guidance => {
      const places = text(`stf-n-${id}`, 'source');
      return {
        id,
        title: '',
        texts: [text(`stf-n-${id}`, 'text')],
        source: t('guidance.source', { places }),
      };
    });
  return <GuidanceList {...rest} entries={entries} />;
}
