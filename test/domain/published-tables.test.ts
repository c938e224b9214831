// The tables that are the product, as pages people read: workflow.md and permissions.md, rewritten by `npm run docs`.

import { expect, test } from 'vitest'
import { type ApplicationAction, applicationTransitions } from '#app/domain/application-workflow.ts'
import { mermaid, type Transition } from '#app/domain/machine.ts'
import { type Permission, permissions, type Role, roles } from '#app/domain/permissions.ts'
import { projectTransitions } from '#app/domain/project-workflow.ts'
import { fr } from '#app/text/fr.ts'
import { audienceWords, guardWords, otherPermissionWords, roleWords } from '#test/support/document-words.ts'

type Table<State extends string> = {
  readonly [action: string]: Transition<State, keyof typeof guardWords, keyof typeof audienceWords>
}

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`
const listed = (words: readonly string[]): string => words.join(', ') || '–'

/** One row an act: from where, by whom, to where, what it needs, who is told. */
function workflowTable<State extends string>(
  transitions: Table<State>,
  states: Readonly<Record<State, string>>,
  actions: Readonly<Record<string, string>>,
): string {
  const rows = Object.entries(transitions).map(([action, { from, to, requires, tells }]) =>
    row(
      listed(from.map(state => states[state])),
      `${actions[action]} (\`${action}\`)`,
      listed(permissions[action as Permission].map(role => roleWords[role])),
      to === 'same' ? 'sans changement' : to === 'previous' ? 'là d’où la demande est partie' : states[to],
      listed(requires.map(guard => guardWords[guard])),
      listed(tells.map(audience => audienceWords[audience])),
    ),
  )
  return [row('De', 'Acte', 'Par', 'Vers', 'À condition que', 'Prévenus'), '|---|---|---|---|---|---|', ...rows].join(
    '\n',
  )
}

const section = (title: string, drawing: string, states: Readonly<Record<string, string>>, table: string): string => {
  const named = Object.entries(states).filter(([state]) => drawing.includes(` ${state}`))
  const names = named.map(([state, name]) => `  ${state} : ${name}`)
  return [`## ${title}`, '', '```mermaid', drawing, ...names, '```', '', table].join('\n')
}

const made = 'Page faite à partir des tables par `npm run docs` : elle ne se modifie pas à la main.'

test('the two workflows, drawn and as tables', async () => {
  const page = [
    '# Les deux cheminements',
    '',
    `${made} Qui peut quoi, hors de tout état : [permissions.md](permissions.md).`,
    '',
    section(
      'Le dossier',
      mermaid('draft', applicationTransitions),
      fr.application.state,
      workflowTable(applicationTransitions, fr.application.state, fr.application.action),
    ),
    '',
    section(
      'Le projet financé',
      mermaid('agreementToSign', projectTransitions),
      fr.projects.state,
      workflowTable(projectTransitions, fr.projects.state, fr.projects.action),
    ),
    '',
  ].join('\n')

  await expect(page).toMatchFileSnapshot('../../app/domain/workflow.md')
})

const permissionWords: Readonly<Record<Permission, string>> = {
  ...(fr.application.action satisfies Record<ApplicationAction, string>),
  ...fr.projects.action,
  ...otherPermissionWords,
}

test('who may do what, as one table', async () => {
  const columns: readonly Role[] = roles
  const page = [
    '# Qui peut quoi',
    '',
    `${made} Un rôle est une relation avec le dossier, pas un titre : nul n’est chargé d’un dossier de son organisme, un intérêt déclaré ferme le dossier, un membre déporté n’est plus membre pour ce point (\`rolesOn\`, dans \`permissions.ts\`). Quand un acte est possible : [workflow.md](workflow.md).`,
    '',
    row('Permission', ...columns.map(role => roleWords[role])),
    `|---|${columns.map(() => ':-:').join('|')}|`,
    ...(Object.keys(permissions) as Permission[]).map(permission =>
      row(
        `${permissionWords[permission]} (\`${permission}\`)`,
        ...columns.map(role => (permissions[permission].includes(role) ? '●' : '')),
      ),
    ),
    '',
  ].join('\n')

  await expect(page).toMatchFileSnapshot('../../app/domain/permissions.md')
})
