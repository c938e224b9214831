// The first button of a long form, so that Enter in any field saves instead of removing a row.

/** Not to be seen nor reached: browsers press the first button of a form on Enter. */
export const EnterSaves = () => (
  <button
    type="submit"
    name="intent"
    value="save"
    className="fr-sr-only"
    tabIndex={-1}
    aria-hidden="true"
    formNoValidate
  />
)
