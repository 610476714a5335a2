import {defineCliConfig} from 'sanity/cli'

export default defineCliConfig({
  api: {
    projectId: process.env.SANITY_STUDIO_PROJECT_ID || 'local',
    dataset: process.env.SANITY_STUDIO_DATASET || 'production',
  },
  deployment: {autoUpdates: false},
  reactCompiler: true,
  // `npm run typegen` writes the same files in one process, without loading the Studio.
  typegen: {
    path: './queries/*.ts',
    schema: './schemas/schema.json',
    generates: './queries/sanity.types.ts',
    formatGeneratedCode: false,
  },
})
