// The table of screens, its files, their permissions and their addresses say the same thing.

import { describe, expect, test } from 'vitest'
import { permissions } from '#app/domain/permissions.ts'
import { screens } from '#app/screens.ts'
import { urls } from '#app/urls.ts'
import { filesOf, read } from './sources.ts'

const isPermission = (name: string): boolean => Object.hasOwn(permissions, name)
const routeFiles = () => filesOf('app/routes').filter(path => /\.tsx?$/.test(path))
const fileOf = (screen: { readonly file: string }) => `app/${screen.file}`

describe('the table of screens', () => {
  test('lists every route file, once', () => {
    expect(screens.map(fileOf).toSorted()).toEqual(routeFiles())
  })

  test('gives each path once', () => {
    const paths = screens.map(screen => screen.path as string)

    expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([])
  })

  test('opens each screen by a row of the permissions', () => {
    expect(screens.filter(screen => !isPermission(screen.access)).map(screen => screen.path)).toEqual([])
  })
})

describe('every route module', () => {
  const wrapped = /^export const loader = (?:page|publicPage|download|publicDownload)(?:<[^>(]*>)?\(\s*'(\w+)'/m
  const acting = /^export const action = (formAction|publicFormAction|formActions|sectionAction)(?:<[^>(]*>)?\(([^]*)/m
  const exportsLoader = /^export (const|(async )?function) loader\b|^export \{[^}]*\bloader\b/m
  const exportsAction = /^export (const|(async )?function) action\b|^export \{[^}]*\baction\b/m
  // Answers « not found » to everybody, and so opens nothing.
  const notFound = 'app/routes/public/not-found.tsx'

  test('loads through the wrapper that authorises, with the permission of its row', () => {
    const wrong = screens
      .filter(screen => fileOf(screen) !== notFound)
      .filter(screen => exportsLoader.test(read(fileOf(screen))))
      .filter(screen => wrapped.exec(read(fileOf(screen)))?.[1] !== screen.access)

    expect(wrong.map(fileOf)).toEqual([])
  })

  test('acts through the wrapper that authorises, with rows of the permissions', () => {
    const authorises = (source: string) => {
      const [, wrapper, rest = ''] = acting.exec(source) ?? []
      const first = /^\s*'(\w+)'/.exec(rest)?.[1] ?? ''
      if (wrapper === 'formAction' || wrapper === 'publicFormAction' || wrapper === 'sectionAction')
        return isPermission(first)
      const forms = [...rest.matchAll(/\bform(?:<[^>(]*>)?\(\s*(?:'(\w+)')?/g)].map(([, name = '']) => name)
      return wrapper === 'formActions' && forms.length > 0 && forms.every(isPermission)
    }
    const wrong = routeFiles().filter(path => exportsAction.test(read(path)) && !authorises(read(path)))

    expect(wrong).toEqual([])
  })
})

describe('the addresses', () => {
  const shape = (path: string) =>
    path
      .split('/')
      .filter(part => part !== '')
      .map(part => (part.startsWith(':') ? ':' : part))
      .join('/')
  const written = Object.entries(urls as unknown as Record<string, (...given: string[]) => string>).map(
    ([name, url]) => {
      const given = Array.from({ length: url.length }, (_, index) => `:${index}`)
      return { name, shape: shape(decodeURIComponent(url(...given).split(/[?#]/, 1)[0] ?? '')) }
    },
  )
  const known = screens.filter(screen => screen.path !== '*').map(screen => shape(screen.path))

  test('each function gives the path of a screen', () => {
    expect(written.filter(url => !known.includes(url.shape)).map(url => url.name)).toEqual([])
  })

  test('each screen has its function', () => {
    const given = new Set(written.map(url => url.shape))

    expect(known.filter(path => !given.has(path))).toEqual([])
  })
})
