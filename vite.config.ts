// How the product is built: the Remix site, the server and the commands beside it, the form's script, nothing else.

import { existsSync } from 'node:fs'
import { vitePlugin as remix } from '@remix-run/dev'
import { build, defineConfig, type Plugin } from 'vite'
import { denyImports } from 'vite-env-only'
import remixConfig from './remix.config.js'

/** What must never reach a browser: a build that would send it there fails and names the importer. */
const serverOnly = () =>
  denyImports({
    client: {
      specifiers: [/^node:/, 'kysely', 'better-sqlite3', 'nodemailer', 'pino', 'sirv'],
      files: ['db/**', 'app/use-cases/**', 'app/web/**', 'app/demo/**', 'app/documents/**', 'emails/**'],
    },
  })

// Remix forces its own input, so this plugin must come after it. The names keep the second entry from taking `index.js`.
const serverEntries: Plugin = {
  name: 'server-entries',
  enforce: 'post',
  config: (_config, { isSsrBuild }) =>
    isSsrBuild === true
      ? {
          build: {
            rollupOptions: {
              input: { index: './app/server.ts', command: './app/command.ts' },
              output: { entryFileNames: '[name].js' },
            },
          },
        }
      : undefined,
}

const enhancement = 'app/enhance/application-form.ts'

// Built on its own so that the form needs one small file and no chunk of the pages.
const formEnhancement: Plugin = {
  name: 'form-enhancement',
  configureServer: server => {
    server.middlewares.use((request, _response, next) => {
      if (request.url?.startsWith('/assets/enhance-form.js') === true) request.url = `/${enhancement}`
      next()
    })
  },
  closeBundle: {
    sequential: true,
    async handler() {
      if (this.environment.name !== 'client' || this.environment.mode !== 'build' || !existsSync(enhancement)) return
      await build({
        configFile: false,
        logLevel: 'warn',
        publicDir: false,
        plugins: [serverOnly()],
        build: {
          target: 'es2022',
          outDir: 'build/client/assets',
          emptyOutDir: false,
          lib: { entry: enhancement, formats: ['es'], fileName: () => 'enhance-form.js' },
        },
      })
    },
  },
}

/** `npm run dev` has no server of ours: the product is opened at the first request, and again when its code changed. */
const developmentContext: Plugin = {
  name: 'development-context',
  configureServer: server => {
    const open = async () => {
      const { requireOpenEnv, openContext } = await server.ssrLoadModule('/app/web/context.ts')
      try {
        requireOpenEnv()
      } catch {
        const { requireEnv } = await server.ssrLoadModule('/app/web/env.ts')
        await openContext(requireEnv())
      }
    }
    server.middlewares.use((_request, _response, next) => void open().then(() => next(), next))
  },
}

export default defineConfig(({ command }) => ({
  // Only a build knows what the browser really gets: while developing, the server's modules are asked for too.
  plugins: [
    command === 'build' ? serverOnly() : [],
    remix(remixConfig),
    serverEntries,
    formEnhancement,
    developmentContext,
  ],
  css: { transformer: 'lightningcss' },
  build: { target: 'es2022', cssMinify: 'lightningcss', assetsInlineLimit: 0 },
}))
