// The texts of a form by the names of their fields, as they were typed.

import type { TypedFields } from '#app/domain/project.ts'

export const typedFields = (formData: FormData): TypedFields =>
  Object.fromEntries([...formData].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))
