// A whole package: one option of every issue.
import { useProfile } from "./use-profile.tsx";

interface PackagePickerProps {
  readonly legend: string;
  /** Option by issue. */
  readonly choices: Readonly<Record<string, string>>;
  readonly onChoose: (choices: Readonly<Record<string, string>>) => void;
}

export function PackagePicker({ legend, choices, onChoose }: PackagePickerProps) {
  const { issues, isReadOnly } = useProfile();
  return (
    <fieldset className="package-picker">
      <legend>{legend}</legend>
      {issues.map(({ id, name, unit, options }) => (
        <label key={id}>
          <span>
            <bdi>{name}</bdi>
            {unit !== null && <small className="unit"> {unit}</small>}
          </span>
          <select
            value={choices[id] ?? ""}
            disabled={isReadOnly}
            onChange={(event) => onChoose({ ...choices, [id]: event.target.value })}
          >
            {!options.some((option) => option.id === choices[id]) && (
              <option value={choices[id] ?? ""}>–</option>
            )}
            {options.map((option) => (
              <option key={option.id} value={option.id}>
                {option.name}
              </option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  );
}
