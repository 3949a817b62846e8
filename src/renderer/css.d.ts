import 'react';

declare module 'react' {
  interface CSSProperties {
    /** CSS variables of our own, set where a value is only known at run time. */
    readonly [name: `--${string}`]: string | number | undefined;
  }
}
