// What a form carries without showing it.

type HiddenFieldsProps = { readonly values: Readonly<Record<string, string | number | null | undefined>> }

/** One hidden field for each value; null and undefined are left out. */
export function HiddenFields({ values }: HiddenFieldsProps) {
  return Object.entries(values).map(([name, value]) =>
    value === null || value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />,
  )
}
