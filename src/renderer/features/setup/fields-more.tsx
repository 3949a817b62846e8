import { ChoiceField } from '../../ui/choice-field';
import { LineField } from '../../ui/line-field';
import type { IdentityProps } from './identity-props';
import { isGovernment, isPreparedBy, isSourcing, useOptions } from './options';
import { SetupRow } from './setup-row';

export function BodyNameField({ identity, onChange }: IdentityProps) {
  return (
    <SetupRow field="bodyName">
      {({ label, describedBy }) => (
        <LineField
          label={label}
          aria-describedby={describedBy}
          value={identity.bodyName}
          onChange={(bodyName) => onChange({ bodyName })}
        />
      )}
    </SetupRow>
  );
}

export function CountryNameField({ identity, onChange }: IdentityProps) {
  return (
    <SetupRow field="countryName">
      {({ label, describedBy }) => (
        <LineField
          label={label}
          aria-describedby={describedBy}
          value={identity.countryName}
          onChange={(countryName) => onChange({ countryName })}
        />
      )}
    </SetupRow>
  );
}

export function PreparedByField({ identity, onChange }: IdentityProps) {
  const options = useOptions('preparedBy');
  return (
    <SetupRow field="preparedBy">
      {({ label }) => (
        <ChoiceField
          label={label}
          options={options}
          value={identity.preparedBy}
          onChange={(value) => onChange({ preparedBy: isPreparedBy(value) ? value : null })}
        />
      )}
    </SetupRow>
  );
}

export function SourcingChoice({ identity, onChange }: IdentityProps) {
  const options = useOptions('sourcing');
  return (
    <SetupRow field="sourcing">
      {({ label }) => (
        <ChoiceField
          label={label}
          options={options}
          value={identity.sourcing}
          onChange={(value) => onChange({ sourcing: isSourcing(value) ? value : null })}
        />
      )}
    </SetupRow>
  );
}

export function GovernmentField({ identity, onChange }: IdentityProps) {
  const options = useOptions('government');
  return (
    <SetupRow field="government">
      {({ label }) => (
        <ChoiceField
          label={label}
          options={options}
          value={identity.government}
          onChange={(value) => onChange({ government: isGovernment(value) ? value : null })}
        />
      )}
    </SetupRow>
  );
}
