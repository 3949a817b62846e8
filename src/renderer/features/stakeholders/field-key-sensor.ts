import type { Activators, SensorInstance, SensorProps } from '@dnd-kit/core';
import type { KeyboardEvent as ReactKeyboardEvent } from 'react';

/** A point of the window, px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface FieldKeyOptions {
  /** Where the name in the hand goes with this key; null for a key that does not move it. */
  readonly go: (code: string) => Point | null;
}

const ENDS: ReadonlySet<string> = new Set(['Space', 'Enter', 'Tab']);

/**
 * Lifts with the space bar, moves by the arrow keys, ends with the space bar, Enter or Tab, and cancels with
 * Escape. Enter stays what it is on a button: it shows the details.
 *
 * Used in place of the KeyboardSensor of dnd-kit, which listens only after a timer: on a busy computer the keys
 * pressed before the timer fires are lost.
 */
export class FieldKeySensor implements SensorInstance {
  static readonly activators: Activators<FieldKeyOptions> = [
    {
      eventName: 'onKeyDown',
      handler: (event: ReactKeyboardEvent, _options, { active }) => {
        if (event.code !== 'Space' || event.target !== active.node.current) return false;
        event.preventDefault();
        return true;
      },
    },
  ];

  readonly autoScrollEnabled = false;
  private readonly listening = new AbortController();
  /** Where the name was lifted: what it moves is counted from there. */
  private from: Point | null = null;

  constructor(private readonly props: SensorProps<FieldKeyOptions>) {
    props.activeNode.node.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    props.onStart({ x: 0, y: 0 });
    const { signal } = this.listening;
    document.addEventListener('keydown', (event) => this.onKey(event), { signal });
    window.addEventListener('resize', () => this.leave('onCancel'), { signal });
    document.addEventListener('visibilitychange', () => this.leave('onCancel'), { signal });
  }

  private onKey(event: KeyboardEvent): void {
    // The key that lifted is still on its way up to the document.
    if (event === this.props.event) return;
    const isEnd = ENDS.has(event.code);
    if (isEnd || event.code === 'Escape') {
      event.preventDefault();
      this.leave(isEnd ? 'onEnd' : 'onCancel');
      return;
    }
    const { options, context } = this.props;
    const to = options.go(event.code);
    if (!to) return;
    event.preventDefault();
    const rect = context.current.collisionRect;
    this.from ??= rect ? { x: rect.left, y: rect.top } : { x: 0, y: 0 };
    this.props.onMove({ x: to.x - this.from.x, y: to.y - this.from.y });
  }

  private leave(how: 'onEnd' | 'onCancel'): void {
    this.listening.abort();
    this.props[how]();
  }
}
