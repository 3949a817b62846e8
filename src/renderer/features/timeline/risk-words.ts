import { useWords } from '../../ui/words';

/** A share of 0 to 1 as whole percent; what is there but small is not called nothing. */
export function usePercent(): (share: number) => string {
  const { t } = useWords();
  return (share) =>
    share > 0 && share < 0.01
      ? t('timeline-risk.percent_small')
      : t('timeline-risk.percent', { value: Math.min(share < 1 ? 99 : 100, Math.round(share * 100)) });
}
