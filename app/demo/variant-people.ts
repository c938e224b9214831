// Who carries a variant: a body of its own, real operators first, then invented ones, with an editor and a signatory; and
// reviewers for those that are reviewed.

import type { ListedOperator } from '#app/domain/funding-window.ts'
import { type OrganisationId, toId } from '#app/domain/identifiers.ts'
import { withKey } from '#app/domain/organisation.ts'
import type { PersonActor } from '#app/domain/people.ts'
import type { Context } from '#app/use-cases/context.ts'
import { insertOrganisation } from '#db/organisations.ts'
import { type Cast, welcome } from './cast.ts'
import { type Sample, type SampleRef, sampleOf, storyOf } from './content.ts'
import operators from './operators.json'
import { type DemoPerson, demoPeople, type PersonKey } from './people.ts'

const firstNames =
  'Adèle Amir Anaïs Bastien Célia Damien Élise Farid Garance Hélène Idriss Jeanne Karim Lucile Mathis Noémie Océane Pascal Rachida Simon Thaïs Ugo Valentine Wassim Yasmine Zoé'.split(
    ' ',
  )
const lastNames =
  'Aubert Besson Carlier Delmotte Esnault Fabre Guérin Hamon Imbert Jourdan Keraudren Lemaître Mercier Naudin Ollivier Perrot Quesnel Rivoire Sabatier Texier Urvoy Verdier Weber Yvon Zimmer'.split(
    ' ',
  )

const nameOf = (n: number): string =>
  `${firstNames[n % firstNames.length]} ${lastNames[Math.floor(n / firstNames.length) % lastNames.length]}`

/** 998 is nobody's: the samples have 999. */
const inventedSiren = (n: number): string => withKey(`998${String(n).padStart(5, '0')}`)

const siretOf = (siren: string): string => withKey(`${siren}0001`)

/** Those of the samples have people and stories already. */
const realOperators: readonly ListedOperator[] = operators.filter(({ siren }) => !siren.startsWith('999'))

/** The operators that the large world's version lists: as many as it has variants of operators. */
export const listedFor = (count: number): readonly ListedOperator[] => [
  ...operators,
  ...Array.from({ length: count }, (_, n) => operatorAt(realOperators.length + n)),
]

function operatorAt(n: number): ListedOperator {
  return realOperators[n] ?? { siren: inventedSiren(n), name: `Agence publique n°\u00a0${n} (fictive)` }
}

/** The body of the `n`th variant of all, which is that of its sample's kind; operators are counted apart. */
function bodyOf({ applicant }: Sample, n: number, operatorNumber: number) {
  if (applicant.kind === 'OPERATOR') {
    const { siren, name } = operatorAt(operatorNumber)
    return {
      siret: siretOf(siren),
      name,
      kind: applicant.kind,
      parentMinistry: applicant.parent,
      kindSource: 'list',
    } as const
  }
  const name = `${applicant.name.replace(' (fictif)', '').replace(' (fictive)', '')}, unité n°\u00a0${n} (fictive)`
  const siren = inventedSiren(50_000 + n)
  return {
    siret: siretOf(siren),
    name,
    kind: applicant.kind,
    parentMinistry: applicant.parent,
    kindSource: 'stated',
  } as const
}

const somebody = (person: Pick<DemoPerson, 'email' | 'name' | 'position' | 'siret'>): DemoPerson => ({
  ...person,
  ministry: null,
  reviewProfile: null,
  roles: [],
  disabled: null,
  listedAs: null,
})

/** The same cast, where the carriers of the story are two people of a body that is the variant's own. */
export async function withCarriers(
  ctx: Context,
  cast: Cast,
  ref: SampleRef,
  { n, operatorNumber }: { readonly n: number; readonly operatorNumber: number },
): Promise<Cast> {
  const id = toId<OrganisationId>(ctx.newId())
  const body = bodyOf(sampleOf(ref), n, operatorNumber)
  await insertOrganisation(ctx.db, { id, ...body }, ctx.now())
  const enter = (role: string, position: string, place: number): Promise<PersonActor> =>
    welcome(
      ctx,
      cast.window,
      somebody({
        email: `${role}.${n}@porteurs.exemple.invalid`,
        name: nameOf(n * 2 + place),
        position,
        siret: body.siret,
      }),
      new Map([[body.siret, id]]),
    )
  const editor = await enter('redaction', 'responsable de projet', 0)
  const signatory = await enter('signature', 'directeur de la structure', 1)
  const story = storyOf(ref)
  return { ...cast, people: { ...cast.people, [story.editor]: editor, [story.signatory]: signatory } }
}

/** The same cast with reviewers of its own, who know what those of the demonstration know. */
export async function withReviewers(ctx: Context, cast: Cast, n: number): Promise<Cast> {
  const own: [PersonKey, PersonActor][] = []
  for (const [place, [key, person]] of Object.entries<DemoPerson>(demoPeople)
    .filter(([, { roles }]) => roles.includes('reviewer'))
    .entries()) {
    const entered = {
      ...person,
      email: `expertise.${n}.${place}@exemple.invalid`,
      name: nameOf(400 - n * 5 - place + 200),
      listedAs: null,
    }
    own.push([key as PersonKey, await welcome(ctx, cast.window, entered, new Map())])
  }
  return { ...cast, people: { ...cast.people, ...Object.fromEntries(own) } }
}
