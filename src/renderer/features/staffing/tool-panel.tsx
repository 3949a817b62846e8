import { Text } from '@mantine/core';
import { TOOL_PURPOSES } from '@shared/catalog/tools-purposes';
import { TOOL_PRODUCTS } from '@shared/catalog/tools-products';
import type { CatalogText } from '@shared/i18n/catalog-text';
import { TOOL_LICENCES, TOOL_STATES } from '@shared/plan/staffing';
import type { Tool } from '@shared/plan/types';
import { adviceOfTool } from '@shared/staffing';
import { useCatalogText } from '../../state/catalog-words';
import { usePlan } from '../../state/document-store';
import { LineField } from '../../ui/line-field';
import { MarkdownField } from '../../ui/markdown-field';
import { PanelTitle } from '../../ui/panel';
import { useWords } from '../../ui/words';
import { OriginLine } from './origin-line';
import { Fold, SelectField } from './panel-parts';
import { OwnerField, PriceFields, RemoveButton, StartFields } from './thing-parts';
import { LICENCE_WORDS, TOOL_STATE_WORDS } from './thing-words';
import { purposeName } from './tool-columns';
import { purposePatch, setTool } from './tool-edits';
import { ToolAdviceList } from './tool-guidance';
import { ToolEvaluation } from './tool-evaluation';
import { ToolNeeds } from './tool-needs';
import { useTeamWords } from './use-team-words';
import classes from './staffing.module.css';

/** Inspector of a tool: terms, whom and what it needs, how it was judged, and what the catalog advises. */
export function ToolPanel({ id }: { readonly id: string }) {
  const { t } = useWords();
  const words = useTeamWords();
  const tools = useCatalogText('tools');
  const entry = usePlan((plan) => plan.staffing.tools.find((known) => known.id === id));
  if (!entry) return <Text c="dimmed">{t('staffing-tools.gone')}</Text>;
  if (!words || !tools) return null;
  return (
    <div className={classes.panel}>
      <PanelTitle
        kicker={entry.purpose === null ? t('staffing-tools.kicker') : purposeName(entry.purpose, tools)}
        title={entry.name}
      />
      <Fold title={t('staffing-tools.part_terms')} open>
        <Terms entry={entry} tools={tools} />
        <StartFields start={entry.start} words={words} onChange={(start) => setTool(id, { start })} />
        <OwnerField owner={entry.owner} onChange={(owner) => setTool(id, { owner })} />
      </Fold>
      <Fold title={t('staffing-tools.part_needs')} open>
        <ToolNeeds entry={entry} words={words} />
      </Fold>
      <Fold title={t('staffing-tools.part_evaluation')} open>
        <ToolEvaluation entry={entry} tools={tools} />
      </Fold>
      <Fold title={t('staffing-tools.part_advice')} open={false}>
        <Advice entry={entry} tools={tools} />
      </Fold>
      <Fold title={t('staffing.part_note')} open={entry.note !== ''}>
        <MarkdownField
          label={t('staffing.part_note')}
          hideLabel
          value={entry.note}
          onChange={(note) => setTool(id, { note })}
        />
      </Fold>
      <RemoveButton kind="tool" id={id} label={t('staffing-tools.remove')} />
    </div>
  );
}

interface PartProps {
  readonly entry: Tool;
  readonly tools: CatalogText;
}

function Terms({ entry, tools }: PartProps) {
  const { t } = useWords();
  const { id } = entry;
  const purpose = TOOL_PURPOSES.find((known) => known.id === entry.purpose);
  return (
    <>
      <LineField
        size="xs"
        dir="auto"
        required
        label={t('staffing-tools.col_name')}
        value={entry.name}
        onChange={(name) => setTool(id, { name: name.trim() })}
      />
      <SelectField
        label={t('staffing-tools.col_purpose')}
        {...(purpose ? { description: tools(`tool-p-${purpose.id}`, 'purpose') } : {})}
        value={entry.purpose}
        none={t('staffing.not_chosen')}
        options={TOOL_PURPOSES.map((known) => ({ value: known.id, label: purposeName(known.id, tools) }))}
        onChange={(chosen) => setTool(id, purposePatch(chosen, entry))}
      />
      <OriginLine of={purpose} />
      <Licence entry={entry} tools={tools} />
      <PriceFields entry={entry} onChange={(patch) => setTool(id, patch)} />
      <p className={classes.quiet}>{t('staffing-tools.budget_help')}</p>
    </>
  );
}

/** State and license, and how the license of a product of the catalog is known. */
function Licence({ entry, tools }: PartProps) {
  const { t } = useWords();
  const { id } = entry;
  const product = TOOL_PRODUCTS.find(({ name }) => name === entry.name);
  return (
    <>
      <div className={classes.pair}>
        <SelectField
          label={t('staffing-tools.col_state')}
          value={entry.state}
          options={TOOL_STATES.map((value) => ({ value, label: t(TOOL_STATE_WORDS[value]) }))}
          onChange={(value) =>
            setTool(id, { state: TOOL_STATES.find((known) => known === value) ?? 'candidate' })
          }
        />
        <SelectField
          label={t('staffing-tools.col_licence')}
          value={entry.licence}
          none={t('staffing.not_chosen')}
          options={TOOL_LICENCES.map((value) => ({ value, label: t(LICENCE_WORDS[value]) }))}
          onChange={(value) =>
            setTool(id, { licence: TOOL_LICENCES.find((known) => known === value) ?? null })
          }
        />
      </div>
      <LineField
        size="xs"
        dir="auto"
        label={t('staffing-tools.licence_note')}
        value={entry.licenceNote}
        onChange={(licenceNote) => setTool(id, { licenceNote })}
      />
      {product && (
        <p className={classes.quiet}>{tools(`tool-l-${product.license?.mark ?? 'unverified'}`, 'name')}</p>
      )}
    </>
  );
}

function Advice({ entry, tools }: PartProps) {
  return <ToolAdviceList advice={adviceOfTool(entry)} tools={tools} />;
}
