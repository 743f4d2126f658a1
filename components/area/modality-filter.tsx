import { Button } from "../ui/button";
import { SelectField } from "../ui/select-field";

/** A plain GET: what is looked for is in the address. */
export function ModalityFilter({
  modality,
  modalities,
}: {
  readonly modality: string;
  readonly modalities: readonly string[];
}) {
  return (
    <search className="mb-8 block">
      <form action="/details/area" className="flex flex-wrap items-end gap-4">
        <SelectField
          name="modality"
          label="Modality"
          quiet
          empty="Every modality"
          defaultValue={modality}
          options={modalities.map((one) => ({ value: one, label: one }))}
        />
        <Button type="submit" look="outline">
          Show sets
        </Button>
      </form>
    </search>
  );
}
