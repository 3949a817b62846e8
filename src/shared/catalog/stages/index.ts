import { STAGE_IDS, type CatalogItem, type CatalogStage, type CatalogTheme, type StageId } from '../types';
import { stage1 } from './stage1';
import { stage2 } from './stage2';
import { stage3 } from './stage3';
import { stage4 } from './stage4';
import { stage5 } from './stage5';

const BY_ID: Readonly<Record<StageId, CatalogStage>> = { stage1, stage2, stage3, stage4, stage5 };

/** The five stages in their order. Stages may overlap in time; the order says what builds on what. */
export const STAGES: readonly CatalogStage[] = STAGE_IDS.map((id) => BY_ID[id]);

/** The catalog of one stage. */
export function stageOf(id: StageId): CatalogStage {
  return BY_ID[id];
}

/** Narrows the name of a screen or of a plan entry to a stage. */
export function isStageId(id: string): id is StageId {
  return Object.hasOwn(BY_ID, id);
}

/** 1 to 5, as people call the stages. */
export function stageNumber(id: StageId): number {
  return STAGE_IDS.indexOf(id) + 1;
}

/** Where an item of the catalog stands. */
export interface CatalogPlace {
  readonly stage: CatalogStage;
  readonly theme: CatalogTheme;
  readonly item: CatalogItem;
}

const PLACES: ReadonlyMap<string, CatalogPlace> = new Map(
  STAGES.flatMap((stage) =>
    stage.themes.flatMap((theme) => theme.items.map((item) => [item.id, { stage, theme, item }] as const)),
  ),
);

/** Finds an item of the catalog by id; undefined for an own item and for an id of another version. */
export function catalogItem(id: string): CatalogPlace | undefined {
  return PLACES.get(id);
}
