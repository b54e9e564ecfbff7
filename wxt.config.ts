import { fileURLToPath } from 'node:url'
import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'
import { asciiOnly } from './scripts/ascii.ts'
import { MANAGED_SCHEMA, managedSchema } from './scripts/managed-schema.ts'
import { readInputs } from './scripts/package/inputs.ts'
import { preparedTables } from './scripts/prepared.ts'
import { siteFiles, sitePatterns } from './scripts/site-files.ts'

/** Where the extension runs: made from the site files. */
const LISTED = sitePatterns(await siteFiles())

/** What a department's build is made with; null for the public one. */
const inputs = readInputs()

/** The oldest browsers: both check an Ed25519 signature themselves, Chrome and Edge since 137. */
const OLDEST = { chrome: 137, firefox: 140 }

export default defineConfig({
  ...(inputs && { outDir: inputs.outDir }),
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  manifestVersion: 3,
  imports: false,
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  vite: () => ({
    plugins: [preact(), preparedTables(), asciiOnly()],
    ...(inputs && { define: { 'import.meta.env.AGENCY': JSON.stringify(inputs.agency) } }),
    build: {
      // Both browsers know light-dark(); rewritten for older ones it would forget a page that is dark by its own switch.
      cssTarget: [`chrome${OLDEST.chrome}`, `firefox${OLDEST.firefox}`],
      // Vite's polyfill for preloading would put a call of `fetch` into every page.
      modulePreload: { polyfill: false },
    },
  }),
  hooks: {
    // A page gets the concerns, the terms and the second reader's weights in scripts of their own, before the engine.
    'vite:build:extendConfig': (entrypoints, config) => {
      // The extension's own pages share a script, and Mozilla's linter reads none of more than 5 MB.
      const output = config.build?.rollupOptions?.output
      if (entrypoints.some(({ type }) => type === 'popup') && output && !Array.isArray(output))
        output.codeSplitting = { groups: [{ name: 'phrase-weights', test: /[\\/]phrase-weights\.ts$/ }] }
      if (!entrypoints.some(({ name }) => name === 'engine')) return
      const replacement = fileURLToPath(new URL('entrypoints/compose.content/brought.ts', import.meta.url))
      const alias = [
        './concerns/index.ts',
        './lexicons/index.ts',
        './prepared.ts',
        './phrase-weights.ts',
        './weights.ts',
      ].map((find) => ({ find, replacement }))
      config.resolve = { ...config.resolve, alias }
    },
    'entrypoints:resolved': (_wxt, entrypoints) => {
      for (const entrypoint of entrypoints)
        if (entrypoint.type === 'content-script') entrypoint.options.matches = LISTED
    },
    'build:publicAssets': ({ config }, files) => {
      if (config.browser !== 'firefox') files.push({ relativeDest: MANAGED_SCHEMA, contents: managedSchema() })
      if (inputs?.markFile && inputs.agency.mark)
        files.push({ relativeDest: inputs.agency.mark.slice(1), absoluteSrc: inputs.markFile })
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    // `activeTab` tells the popup which site it was opened on, and nothing more.
    permissions: ['storage', 'scripting', 'activeTab'],
    host_permissions: LISTED,
    // Asked for one site at a time, when the officer adds it.
    optional_host_permissions: ['https://*/*'],
    // Nothing of ours may reach the network: not the pages, not the worker.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: inputs?.firefoxId ?? 'second-look@second-look.example',
              strict_min_version: `${OLDEST.firefox}.0`,
              data_collection_permissions: { required: ['none'] },
              ...(inputs?.updates && { update_url: inputs.updates.firefox }),
            },
          },
        }
      : {
          minimum_chrome_version: String(OLDEST.chrome),
          storage: { managed_schema: MANAGED_SCHEMA },
          ...(inputs?.chromeKey && { key: inputs.chromeKey }),
          ...(inputs?.updates && { update_url: inputs.updates.chrome }),
        }),
  }),
})
