// Why a file would be inadmissible: the carrier reads these words once somebody else has confirmed.

import { z } from 'zod'
import { words } from './fields.ts'

export const proposeInadmissibleForm = z.object({ inadmissibility: words(3000) })

/** The proposal that one confirms, by its moment: exactly what the page showed. */
export const confirmInadmissibleForm = z.object({ proposedAt: words(40) })
