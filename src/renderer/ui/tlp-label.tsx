import classes from './tlp-label.module.css';

interface TlpLabelProps {
  /** Label after the prefix, such as `AMBER+STRICT`; never translated. */
  readonly label: string;
  readonly colors: { readonly foreground: string; readonly background: string };
}

/** A Traffic Light Protocol label as FIRST asks for it: `TLP:` and the label, in its color on black. */
export function TlpLabel({ label, colors }: TlpLabelProps) {
  return (
    <span
      className={classes.label}
      dir="ltr"
      translate="no"
      style={{ color: colors.foreground, backgroundColor: colors.background }}
    >
      {`TLP:${label}`}
    </span>
  );
}
