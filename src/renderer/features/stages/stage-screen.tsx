import { useMemo, useRef, useState } from 'react';
import type { StageId } from '@shared/catalog/types';
import { stageView } from '@shared/progress';
import { useCatalogText } from '../../state/catalog-words';
import { usePlan } from '../../state/document-store';
import { useToday } from '../../state/today';
import { ItemList } from './item-list';
import { StageAbout } from './stage-about';
import { StageHeader } from './stage-header';
import { StageNow } from './stage-now';
import classes from './stages.module.css';

/** One of the five stages: where it stands, what is next, and everything that is to be done in it. */
export function StageScreen({ stage }: { readonly stage: StageId }) {
  const text = useCatalogText(stage);
  const plan = usePlan();
  const today = useToday((state) => state.today);
  const view = useMemo(() => stageView(plan, stage, today), [plan, stage, today]);
  const [aboutOpen, setAboutOpen] = useState(false);
  const about = useRef<HTMLDivElement>(null);
  const showCriteria = () => {
    setAboutOpen(true);
    about.current?.querySelector('summary')?.focus();
  };
  if (!text) return null;
  return (
    <div className={classes.screen}>
      <StageHeader view={view} text={text} />
      <StageNow view={view} text={text} onShowCriteria={showCriteria} />
      <div ref={about}>
        <StageAbout view={view} text={text} open={aboutOpen} onToggle={setAboutOpen} />
      </div>
      <ItemList view={view} text={text} />
    </div>
  );
}
