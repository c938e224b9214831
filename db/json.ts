// Values kept as JSON text in a column: written and read in one place.

/** A column holds what `encode` wrote; its reader names the shape. */
export const decode = <T>(column: string): T => JSON.parse(column) as T

export const encode = (value: unknown): string => JSON.stringify(value)
