import { useLayoutEffect, useRef } from 'react';

interface SvgFigureProps {
  /** A whole `<svg>` from `shared/document/figures`, which escapes every word of the plan. */
  readonly svg: string;
  readonly className?: string | undefined;
}

/**
 * A drawing of the documents on the screen. It is read as XML and never as HTML, so that nothing in it can run;
 * a drawing that is not well formed shows nothing.
 */
export function SvgFigure({ svg, className }: SvgFigureProps) {
  const holder = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    const drawing = root instanceof SVGSVGElement ? [document.importNode(root, true)] : [];
    holder.current?.replaceChildren(...drawing);
  }, [svg]);
  return <div ref={holder} className={className} />;
}
