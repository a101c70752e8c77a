/** What every field of the register takes, whatever kind it is. */
export interface FieldProps {
  label: string;
  hint: string | undefined;
  /** Elements elsewhere that say more about the field. */
  describedBy: string | undefined;
  /** `data-control`, for whoever puts focus here. */
  control: string;
  class: string;
  disabled: boolean;
}
