import { useMemo } from 'react';
import { useCatalogText } from '../../../state/catalog-words';
import { useWords } from '../../../ui/words';
import { createSay, type Families, type SayWord } from './say-word';

/** Looks up whatever a comparison names; null while catalog words are on their way. */
export function useCompareWords(): SayWord | null {
  const { t, language } = useWords();
  const families = useFamilies();
  return useMemo(() => families && createSay(families, t, language), [families, t, language]);
}

function useFamilies(): Families | null {
  const stage1 = useCatalogText('stage1');
  const stage2 = useCatalogText('stage2');
  const stage3 = useCatalogText('stage3');
  const stage4 = useCatalogText('stage4');
  const stage5 = useCatalogText('stage5');
  const services = useCatalogText('services');
  const worksheet = useCatalogText('worksheet');
  const setup = useCatalogText('setup');
  const taxonomy = useCatalogText('taxonomy');
  const conops = useCatalogText('conops');
  const timeline = useCatalogText('timeline');
  const stakeholders = useCatalogText('stakeholders');
  const money = useMoneyFamilies();
  return useMemo(() => {
    if (!stage1 || !stage2 || !stage3 || !stage4 || !stage5) return null;
    if (!services || !worksheet || !setup || !taxonomy || !conops || !timeline || !stakeholders || !money)
      return null;
    const stages = { stage1, stage2, stage3, stage4, stage5 };
    return { ...stages, services, worksheet, setup, taxonomy, conops, timeline, stakeholders, ...money };
  }, [
    stage1,
    stage2,
    stage3,
    stage4,
    stage5,
    services,
    worksheet,
    setup,
    taxonomy,
    conops,
    timeline,
    stakeholders,
    money,
  ]);
}

function useMoneyFamilies() {
  const staffing = useCatalogText('staffing');
  const tools = useCatalogText('tools');
  const budget = useCatalogText('budget');
  return useMemo(
    () => (staffing && tools && budget ? { staffing, tools, budget } : null),
    [staffing, tools, budget],
  );
}
