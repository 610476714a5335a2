import {visionTool} from '@sanity/vision'
import {defineConfig} from 'sanity'
import type {WorkspaceOptions} from 'sanity'
import {API_VERSION} from './plugins/apiVersion.ts'
import {ownHostPerListener} from './plugins/embedded/ownHostPerListener.ts'
import {parley} from './plugins/parley.ts'

const projectId = process.env.SANITY_STUDIO_PROJECT_ID
const dataset = process.env.SANITY_STUDIO_DATASET

/** Content Lake where a project is configured, else the embedded dataset that serves this page. */
export default defineConfig({
  name: 'parley',
  title: 'Parley',
  basePath: '/',
  plugins: [parley(), visionTool({defaultApiVersion: API_VERSION})],
  ...(projectId && dataset ? {projectId, dataset} : embeddedDataset()),
})

function embeddedDataset(): Omit<WorkspaceOptions, 'name' | 'basePath'> {
  // Sanity's command line reads this file too, in Node with a window that can't fetch.
  const isBrowser = typeof window !== 'undefined' && typeof window.fetch === 'function'
  if (isBrowser) window.fetch = ownHostPerListener(window.fetch.bind(window))
  return {
    projectId: 'local',
    dataset: 'production',
    apiHost: `http://localhost:${isBrowser ? window.location.port || '80' : '3333'}`,
    // Search by plain GROQ: the full-text functions of the default are Content Lake's own.
    search: {strategy: 'groqLegacy'},
    // These rest on services beside the dataset, which nothing here stands in for.
    announcements: {enabled: false},
    tasks: {enabled: false},
    releases: {enabled: false},
    scheduledDrafts: {enabled: false},
    scheduledPublishing: {enabled: false},
    mediaLibrary: {enabled: false},
    document: {comments: {enabled: false}},
  }
}
