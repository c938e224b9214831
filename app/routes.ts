// The routes of Remix, computed from the table of screens.

import { index, type RouteConfig, route } from '@remix-run/route-config'
import { screens } from './screens.ts'

export default screens.map(({ path, file }) => (path === '' ? index(file) : route(path, file))) satisfies RouteConfig
