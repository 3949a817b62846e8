import type { StakeholderGridDrawing } from '@shared/document/figures/stakeholder-grid';
import type { Stakeholder } from '@shared/plan/types';
import { SvgFigure } from '../../ui/svg-figure';
import { MapCluster } from './map-cluster';
import { MapTarget } from './map-drag-parts';
import { MapMark } from './map-mark';
import type { Scores } from './use-map-drag';

interface MapPlotProps {
  readonly drawing: StakeholderGridDrawing;
  readonly names: ReadonlyMap<string, string>;
  readonly entries: ReadonlyMap<string, Stakeholder>;
  /** Where the dragged name would fall now. */
  readonly scores: () => Scores | null;
}

/** The picture of the map, and what can be taken hold of above it. */
export function MapPlot({ drawing, names, entries, scores }: MapPlotProps) {
  return (
    <>
      <div aria-hidden>
        <SvgFigure svg={drawing.svg} />
      </div>
      <MapTarget plot={drawing.plot} scores={scores} />
      {drawing.marks.map((mark) => (
        <MapMark key={mark.id} mark={mark} name={names.get(mark.id) ?? ''} entry={entries.get(mark.id)} />
      ))}
      {drawing.clusters.map((cluster) => (
        <MapCluster key={`${cluster.influence}/${cluster.interest}`} cluster={cluster} names={names} />
      ))}
    </>
  );
}
