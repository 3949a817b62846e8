import { TOOL_ADVICE } from '@shared/catalog/tools-advice';
import type { ToolAdvice } from '@shared/catalog/tools-types';
import type { CatalogText } from '@shared/i18n/catalog-text';
import { useOriginText } from '../../state/origin-words';
import { GuidanceFold, GuidanceList } from '../../ui/guidance-fold';
import { useWords } from '../../ui/words';

/** Everything the catalog advises on choosing tools. */
export function ToolGuide({ tools }: { readonly tools: CatalogText }) {
  const { t } = useWords();
  return (
    <GuidanceFold label={t('guidance.tools')}>
      <ToolAdviceList advice={TOOL_ADVICE} tools={tools} />
    </GuidanceFold>
  );
}

interface ToolAdviceListProps {
  readonly advice: readonly ToolAdvice[];
  readonly tools: CatalogText;
}

/** Advice on tools, each with its source. */
export function ToolAdviceList({ advice, tools }: ToolAdviceListProps) {
  const { t } = useWords();
  const origin = useOriginText(t);
  return (
    <GuidanceList
      entries={advice.map((entry) => ({
        ...{ id: entry.id, title: tools(`tool-a-${entry.id}`, 'title'), source: origin(entry) },
        texts: [tools(`tool-a-${entry.id}`, 'text')],
      }))}
    />
  );
}
