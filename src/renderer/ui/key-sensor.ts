import {
  getFirstCollision,
  type Activators,
  type KeyboardCoordinateGetter,
  type SensorInstance,
  type SensorProps,
} from '@dnd-kit/core';
import type { KeyboardEvent as ReactKeyboardEvent } from 'react';
import { scrolledBy } from './scrolled-by';

export interface KeySensorOptions {
  /** Where what is lifted goes with an arrow key, window px; undefined for a key that does not move it. */
  readonly coordinateGetter: KeyboardCoordinateGetter;
  /** Keys that lift; the space bar and Enter unless told. */
  readonly start?: ReadonlySet<string>;
}

const ENDS: ReadonlySet<string> = new Set(['Space', 'Enter', 'Tab']);
const STARTS: ReadonlySet<string> = new Set(['Space', 'Enter']);
const ARROWS: ReadonlySet<string> = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']);
/** Turns of the page a key waits at most for the drawing of the one before. */
const MOST_TURNS = 25;

/**
 * Lifts with a key, moves by the arrow keys, ends with the space bar, Enter or Tab, and cancels with Escape.
 *
 * Used in place of the KeyboardSensor of dnd-kit, which listens only after a timer: on a busy computer the keys
 * pressed before the timer fires are lost. This one listens at once, and takes a key only when the one before it
 * is drawn, so that every key counts from where the last one led.
 */
export class KeySensor implements SensorInstance {
  static readonly activators: Activators<KeySensorOptions> = [
    {
      eventName: 'onKeyDown',
      handler: (event: ReactKeyboardEvent, { start = STARTS }) => {
        if (!start.has(event.code) || event.target !== event.currentTarget) return false;
        event.preventDefault();
        return true;
      },
    },
  ];

  readonly autoScrollEnabled = false;
  private readonly listening = new AbortController();
  private keys: KeyboardEvent[] = [];
  private isResting = false;
  private isEnding = false;
  private turns = 0;
  /** Where it was lifted: what it moves is counted from there. */
  private from: { readonly x: number; readonly y: number } | null = null;
  /** Where it was before the last move; null where that move leaves it in place. */
  private before: { readonly x: number; readonly y: number } | null = null;

  constructor(private readonly props: SensorProps<KeySensorOptions>) {
    props.activeNode.node.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    props.onStart({ x: 0, y: 0 });
    const { signal } = this.listening;
    document.addEventListener('keydown', (event) => this.onKey(event), { signal });
    window.addEventListener('resize', () => this.leave('onCancel'), { signal });
    document.addEventListener('visibilitychange', () => this.leave('onCancel'), { signal });
  }

  private onKey(event: KeyboardEvent): void {
    // The key that lifted is still on its way up to the document; one after the end is not for what is lifted.
    if (event === this.props.event || this.isEnding) return;
    if (event.code === 'Escape') {
      event.preventDefault();
      this.leave('onCancel');
      return;
    }
    this.isEnding = ENDS.has(event.code);
    if (!this.isEnding && !ARROWS.has(event.code)) return;
    event.preventDefault();
    this.keys.push(event);
    this.takeNext();
  }

  private takeNext(): void {
    const [key] = this.keys;
    if (!key || this.isResting) return;
    this.turns += 1;
    if (!this.isDrawn() && this.turns < MOST_TURNS) {
      this.rest();
      return;
    }
    this.turns = 0;
    this.keys = this.keys.slice(1);
    if (ENDS.has(key.code)) this.leave('onEnd');
    else this.move(key);
  }

  private isDrawn(): boolean {
    const { collisionRect, collisions, over } = this.props.context.current;
    if (collisionRect === null || getFirstCollision(collisions, 'id') !== (over?.id ?? null)) return false;
    // A turn may end before the last move is drawn: a step counted from the old place would be lost.
    const { before } = this;
    return before === null || collisionRect.left !== before.x || collisionRect.top !== before.y;
  }

  private move(event: KeyboardEvent): void {
    const { active, options, context } = this.props;
    const rect = context.current.collisionRect;
    const now = rect ? { x: rect.left, y: rect.top } : { x: 0, y: 0 };
    this.from ??= now;
    const to = options.coordinateGetter(event, { active, context: context.current, currentCoordinates: now });
    if (!to) {
      this.takeNext();
      return;
    }
    const scrolled = scrolledBy(context.current.scrollableAncestors, now, to);
    this.before = to.x - scrolled.x === now.x && to.y - scrolled.y === now.y ? null : now;
    this.props.onMove({ x: to.x - this.from.x - scrolled.x, y: to.y - this.from.y - scrolled.y });
    if (scrolled.x === 0 && scrolled.y === 0) this.rest();
    else this.restUntilScrolled();
  }

  /** Lets the page draw what the last key did before the next one is taken. */
  private rest(): void {
    this.isResting = true;
    setTimeout(() => this.goOn());
  }

  /** The page hears of a scroll with the next frame and draws it in the one after. */
  private restUntilScrolled(): void {
    this.isResting = true;
    requestAnimationFrame(() => requestAnimationFrame(() => this.goOn()));
  }

  private goOn(): void {
    this.isResting = false;
    this.takeNext();
  }

  private leave(how: 'onEnd' | 'onCancel'): void {
    this.listening.abort();
    this.keys = [];
    this.props[how]();
  }
}
